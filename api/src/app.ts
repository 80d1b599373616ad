import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { expressMiddleware } from "@as-integrations/express5";
import { migrate, openOrm } from "@onze/schema";
import express, { type RequestHandler } from "express";
import type { AccountSettings } from "./accounts/account-settings.ts";
import { authRoutePolicies } from "./accounts/auth.policy.ts";
import { openAccounts } from "./accounts/open-accounts.ts";
import { allowEver, anyone, type Policy } from "./accounts/policy.ts";
import { keepViewer, viewerOf } from "./accounts/request-viewer.ts";
import { VISITOR, type Viewer } from "./accounts/viewer.ts";
import type { Context } from "./context.ts";
import { createSchema } from "./create-schema.ts";
import { notFound } from "./errors.ts";
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
  readonly context: (acceptLanguage?: string, viewer?: Viewer, clientAddress?: string | null) => Context;
  close(): Promise<void>;
}

const dashboard = fileURLToPath(new URL("../../dashboard/dist", import.meta.url));

/** Puts the application together on a database, brought to the newest structure; it does not listen yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { databaseUrl, log, today } = options;
  const orm = await openOrm(databaseUrl, options.poolSize);
  await migrate(orm, databaseUrl);
  const database = openDatabase(databaseUrl, options.poolSize, (error) => log(`database: ${error.message}`));
  const server = createServer();
  const accounts = await openAccounts({
    ...options,
    database,
    settings: options.accounts,
    localAddress: () => localAddress(server),
  });
  const context: App["context"] = (acceptLanguage, viewer = VISITOR, clientAddress = null) => ({
    database,
    viewer,
    clientAddress,
    accounts: accounts.services,
    models: readModels,
    language: chooseLanguage(acceptLanguage),
    today: today(),
    requestImport: worker.request,
  });
  const worker = await startImportWorker(options, database);
  const graphql = createGraphQLServer(await createSchema(), options);
  await graphql.start();

  const app = express();
  app.disable("x-powered-by");
  app.use(ownHostOnly);
  const whoAsks: RequestHandler = async (request, _response, next) => {
    keepViewer(request, await accounts.findViewer(request));
    next();
  };
  app.use(["/graphql", "/api"], whoAsks);
  app.use(
    "/graphql",
    express.json({ limit: "200kb" }),
    expressMiddleware(graphql, {
      context: async ({ req }) => context(req.get("accept-language"), viewerOf(req), req.ip ?? null),
    }),
  );
  for (const [route, policy] of Object.entries<Policy>(authRoutePolicies)) {
    const [method, path = ""] = route.split(" ");
    const guard: RequestHandler = (request, _response, next) => {
      if (policy !== anyone) allowEver(policy, viewerOf(request));
      next();
    };
    const handlers = accounts.routes[route as keyof typeof authRoutePolicies]; // keys of this very table
    app[method === "GET" ? "get" : "post"](path, guard, ...handlers);
  }
  app.all("/api/auth/{*rest}", () => {
    throw notFound("There is nothing at this address.");
  });
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
      await accounts.close();
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
