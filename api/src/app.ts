import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { expressMiddleware } from "@as-integrations/express5";
import { migrate, openOrm } from "@onze/schema";
import express, { type RequestHandler } from "express";
import type { AccountSettings } from "./accounts/account-settings.ts";
import { loadViewer } from "./accounts/load-viewer.ts";
import { keepViewer, viewerOf } from "./accounts/request-viewer.ts";
import { openSecret } from "./accounts/secret.ts";
import { VISITOR, type Viewer } from "./accounts/viewer.ts";
import type { Context } from "./context.ts";
import { createSchema } from "./create-schema.ts";
import { importRoutes } from "./imports/import.routes.ts";
import { startImportWorker } from "./imports/import-worker.ts";
import { readModels } from "./read-models.ts";
import { answerErrors } from "./server/answer-errors.ts";
import { createGraphQLServer } from "./server/graphql.ts";
import { ownHostOnly } from "./server/own-host.ts";
import { staticFiles } from "./server/static-files.ts";
import { openDatabase } from "./shared/database.ts";
import { chooseLanguage } from "./shared/language.ts";

export interface AppOptions {
  /** `postgres://…` of a database that may be empty. */
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  readonly executor: "compiled" | "plain";
  readonly poolSize: number;
  readonly accounts: AccountSettings;
  /** Tells this build of the program from another. */
  readonly release: string;
  readonly log: (message: string) => void;
  /** The day of an operation, `YYYY-MM-DD`. */
  readonly today: () => string;
}

export interface App {
  readonly server: Server;
  /** Everything an operation gets, for those who ask without HTTP. */
  readonly context: (acceptLanguage?: string, viewer?: Viewer) => Context;
  close(): Promise<void>;
}

const dashboard = fileURLToPath(new URL("../../dashboard/dist", import.meta.url));

/** Puts the application together on a database, brought to the newest structure; it does not listen yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { databaseUrl, log, today } = options;
  const orm = await openOrm(databaseUrl, options.poolSize);
  await migrate(orm, databaseUrl);
  const database = openDatabase(databaseUrl, options.poolSize, (error) => log(`database: ${error.message}`));
  const context = (acceptLanguage?: string, viewer: Viewer = VISITOR): Context => ({
    database,
    viewer,
    models: readModels,
    language: chooseLanguage(acceptLanguage),
    today: today(),
    requestImport: worker.request,
  });
  const worker = await startImportWorker(options, database);
  const server = createServer();
  const { production, url } = options.accounts;
  const secret = openSecret({ ...options.accounts, dataDirectory: options.dataDirectory });
  const viewerSource = { database, secret, production, address: () => url ?? localAddress(server) };
  const graphql = createGraphQLServer(await createSchema(), options);
  await graphql.start();

  const app = express();
  app.disable("x-powered-by");
  app.use(ownHostOnly);
  const whoAsks: RequestHandler = async (request, _response, next) => {
    keepViewer(request, await loadViewer(viewerSource, request));
    next();
  };
  app.use(["/graphql", "/api"], whoAsks);
  app.use(
    "/graphql",
    express.json({ limit: "200kb" }),
    expressMiddleware(graphql, {
      context: async ({ req }) => context(req.get("accept-language"), viewerOf(req)),
    }),
  );
  app.use("/api/imports", importRoutes(options, database, worker));
  app.use(staticFiles(dashboard));
  app.use(answerErrors(log));
  server.on("request", app);

  return {
    server,
    context,
    async close() {
      // an open event stream would hold a graceful close for as long as its import runs
      const closed = server.listening ? new Promise((done) => server.close(done)) : null;
      server.closeAllConnections();
      await closed;
      await worker.stop();
      await graphql.stop();
      await database.close();
      await orm.close();
    },
  };
}

/** Where the server is found on this machine. */
function localAddress(server: Server): string {
  const address = server.address();
  return `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
}
