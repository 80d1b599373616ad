import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type RequestHandler } from "express";
import type { Accounts } from "../accounts/open-accounts.ts";
import { keepViewer, viewerOf } from "../accounts/request-viewer.ts";
import { VISITOR, type Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { sessionRoutes } from "../decisions/sessions/session.routes.ts";
import type { HttpSettings } from "../http-settings.ts";
import { briefRoutes } from "../impact/briefs/brief.routes.ts";
import { evidenceFileRoutes } from "../impact/evidence/files/evidence-file.routes.ts";
import type { KeptCopies } from "../impact/evidence/files/kept-copies.ts";
import { feedRoutes } from "../impact/feed/feed.routes.ts";
import { IMPACT_SHEETS } from "../impact/sheets/impact-sheets.ts";
import { sheetRoutes } from "../impact/sheets/sheet.routes.ts";
import { importRoutes } from "../imports/import.routes.ts";
import type { ImportWorker } from "../imports/import-worker.ts";
import type { Database } from "../shared/database.ts";
import { answerErrors } from "./answer-errors.ts";
import { askInProcess } from "./ask-in-process.ts";
import { answerHealth, answerReadiness, heldMigrations } from "./health.ts";
import { listedOrigins } from "./listed-origins.ts";
import type { Log } from "./log.ts";
import { ownHostOnly, ownNameOnly } from "./own-host.ts";
import { createRequestLimits, type RequestLimits } from "./request-limits.ts";
import { type RequestObserver, requestLog } from "./request-log.ts";
import { API_ROUTES, HEALTH_ROUTES, mountRoutes, OPEN_ROUTES, PAGE_ROUTES } from "./routes.ts";
import { securityHeaders } from "./security-headers.ts";
import { flowingBodies } from "./slow-clients.ts";
import { staticFiles } from "./static-files.ts";

interface Served {
  readonly http: HttpSettings;
  readonly log: Log;
  readonly observe: RequestObserver;
  readonly database: Database;
  readonly dataDirectory: string;
  readonly worker: ImportWorker;
  readonly copies: KeptCopies;
  readonly graphql: ApolloServer<Context>;
  /** Tells this build of the program from another. */
  readonly release: string;
  readonly context: (acceptLanguage?: string, viewer?: Viewer, clientAddress?: string | null) => Context;
  readonly accounts: Pick<Accounts, "findViewer" | "routes" | "services">;
  /** Folder of the built dashboard. */
  readonly dashboard: string;
  readonly stopping: AbortSignal;
}

/** Largest body of a GraphQL request. */
const LARGEST_QUESTION = "200kb";

/** All ways in, behind what every request must pass. */
export async function createExpress(served: Served): Promise<Express> {
  const { http, log, observe, database, stopping, graphql, context } = served;
  const migrations = await heldMigrations(database);
  const limits = createRequestLimits(http.requestsPerMinute);
  const writing = { ...served, ...http, ask: askInProcess(graphql) };
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", http.proxies);
  app.use(requestLog(log, observe));
  app.use(securityHeaders(http));
  mountRoutes(app, HEALTH_ROUTES, {
    handlers: {
      "GET /healthz": [answerHealth],
      "GET /readyz": [answerReadiness({ database, migrations, isStopping: () => stopping.aborted })],
    },
  });
  mountRoutes(app, OPEN_ROUTES, {
    before: [ownNameOnly(http), ...asStranger(limits)],
    handlers: feedRoutes(writing),
  });
  app.use(ownHostOnly(http));
  app.use(listedOrigins(http));
  app.use(flowingBodies);
  mountRoutes(app, API_ROUTES, {
    before: whoAsks(served, limits),
    handlers: {
      "ALL /graphql": [
        express.json({ limit: LARGEST_QUESTION }),
        expressMiddleware(graphql, {
          context: async ({ req }) => context(req.get("accept-language"), viewerOf(req), req.ip ?? null),
        }),
      ],
      ...served.accounts.routes,
      ...sessionRoutes({ ...served, ...served.accounts }),
      ...sheetRoutes({ kinds: IMPACT_SHEETS, context }),
      ...importRoutes({ ...served, findViewer: served.accounts.findViewer }),
      ...briefRoutes(writing),
      ...evidenceFileRoutes(served),
    },
  });
  mountRoutes(app, PAGE_ROUTES, { handlers: staticFiles(served.dashboard) });
  app.use(answerErrors(log));
  return app;
}

/** Finds out who asks, within limits: an address is counted before anything is looked up. */
function whoAsks({ accounts }: Served, limits: RequestLimits): readonly RequestHandler[] {
  const find: RequestHandler = async (request, _response, next) => {
    keepViewer(request, await accounts.findViewer(request));
    next();
  };
  return [limits.ofAddress, find, limits.ofViewer];
}

/** The same where whoever asks is a stranger, whatever they bring. */
function asStranger(limits: RequestLimits): readonly RequestHandler[] {
  const stranger: RequestHandler = (request, _response, next) => {
    keepViewer(request, VISITOR);
    next();
  };
  return [limits.ofAddress, stranger, limits.ofViewer];
}
