import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { migrate, openOrm } from "@onze/schema";
import type { Express } from "express";
import type { AccountSettings } from "./accounts/account-settings.ts";
import { type Accounts, openAccounts } from "./accounts/open-accounts.ts";
import { deriveSecret } from "./accounts/secret.ts";
import { VISITOR, type Viewer } from "./accounts/viewer.ts";
import type { Context } from "./context.ts";
import { createSchema } from "./create-schema.ts";
import type { LogLevel } from "./env.ts";
import type { HttpSettings } from "./http-settings.ts";
import type { EvidenceSettings } from "./impact/evidence/files/evidence-settings.ts";
import { type KeptCopies, openCopies } from "./impact/evidence/files/kept-copies.ts";
import { keepEvidence } from "./impact/evidence/keep-evidence.ts";
import { keepSubstantiations } from "./impact/substantiation/keep-substantiations.ts";
import { type ImportWorker, startImportWorker } from "./imports/import-worker.ts";
import { readModels } from "./read-models.ts";
import { askInProcess } from "./server/ask-in-process.ts";
import { limitConnections } from "./server/connection-limits.ts";
import { createExpress } from "./server/create-express.ts";
import { createGraphQLServer } from "./server/graphql.ts";
import { createLog } from "./server/log.ts";
import { createMetrics } from "./server/metrics.ts";
import { createMetricsServer } from "./server/metrics-server.ts";
import { leaveNoTrace, withoutNotes } from "./server/request-notes.ts";
import { LOOKS_FOR_SLOW_HEADERS, limitSlowClients } from "./server/slow-clients.ts";
import { makeStoppable } from "./server/stoppable.ts";
import { warnOfOwner } from "./shared/application-role.ts";
import type { AskInProcess } from "./shared/ask-in-process.ts";
import { openDatabase } from "./shared/database.ts";
import { chooseLanguage } from "./shared/language.ts";
import { keepRounds } from "./voice/rounds/keep-rounds.ts";
import { warnOfOpenVoice } from "./voice/store/voice-role.ts";
import { openVoiceStore, type VoiceStore } from "./voice/store/voice-store.ts";

export interface AppOptions {
  /** `postgres://…` of a database that may be empty. */
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  readonly executor: "compiled" | "plain";
  readonly poolSize: number;
  readonly accounts: AccountSettings;
  readonly http: HttpSettings;
  readonly evidence: EvidenceSettings;
  /** Tells this build of the program from another. */
  readonly release: string;
  readonly logLevel: LogLevel;
  /** Takes a line of the log, a JSON object with a line break at its end. */
  readonly writeLog: (line: string) => void;
  /** The day of an operation, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The same in Brussels. */
  readonly dayInBrussels: () => string;
}

export interface App {
  readonly server: Server;
  /** Tells Prometheus what was measured; it listens where it is wanted. */
  readonly metricsServer: Server;
  /** All ways in. */
  readonly express: Express;
  /** Everything an operation gets, for those who ask without HTTP. */
  readonly context: (acceptLanguage?: string, viewer?: Viewer, clientAddress?: string | null) => Context;
  /** Runs an operation as over HTTP, for those who ask without. */
  readonly ask: AskInProcess;
  /** Lets requests in flight end, interrupts imports, and lets go of the database. */
  close(): Promise<void>;
}

const dashboard = fileURLToPath(new URL("../../dashboard/dist", import.meta.url));

/** Puts the application together on a database, brought to the newest structure; it does not listen yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { databaseUrl, http, dataDirectory } = options;
  const log = createLog(options.writeLog, options.logLevel);
  const complain = (fault: string): void => log.error({ fault });
  const onBroken = ({ message }: Error): void => withoutNotes(() => complain(`database: ${message}`));
  const orm = await openOrm(databaseUrl, options.poolSize);
  await migrate(orm, databaseUrl);
  const database = openDatabase(databaseUrl, options.poolSize, onBroken);
  await warnOfOwner(database, (warning) => log.warn({ warning }));
  await warnOfOpenVoice(database, (warning) => log.warn({ warning }));
  const server = createServer(LOOKS_FOR_SLOW_HEADERS);
  const shared = { ...options, database, log: complain, onBroken };
  const address = (): string => http.url ?? localAddress(server);
  const accounts = await openAccounts({ ...shared, settings: options.accounts, address });
  const worker = await startImportWorker(shared, database);
  const secret = deriveSecret(accounts.services.secret, "voice");
  const voice = openVoiceStore({ url: databaseUrl, secret, onError: onBroken });
  const stopKeeping = await keepRounds(voice, complain);
  const stopReminding = await keepSubstantiations({ database, accounts: accounts.services }, complain);
  const copies = openCopies({ database, settings: options.evidence, log: complain });
  const { privateAddresses } = options.evidence;
  const stopEvidence = keepEvidence({ ...options, database, copies, privateAddresses, log: complain });
  const context = contextMaker({ ...options, database, accounts, worker, voice, copies });
  const graphql = createGraphQLServer(await createSchema(), { ...options, log });
  await graphql.start();

  const metrics = createMetrics(database);
  limitSlowClients(server);
  limitConnections(server, http);
  const { stopping, stop } = makeStoppable(server);
  const served = { http, log, database, worker, copies, graphql, context, stopping, dashboard, accounts };
  const { release } = options;
  const express = await createExpress({ ...served, dataDirectory, observe: metrics.observe, release });
  server.on("request", express);
  const metricsServer = createMetricsServer(metrics.registry);

  const close = async (): Promise<void> => {
    await stop();
    metricsServer.close();
    metricsServer.closeAllConnections();
    await worker.stop();
    await stopKeeping();
    await stopReminding();
    await stopEvidence();
    await voice.close();
    await graphql.stop();
    await accounts.close();
    await database.close();
    await orm.close();
  };
  return { server, metricsServer, express, context, ask: askInProcess(graphql), close };
}

interface ContextParts extends Pick<AppOptions, "today" | "dayInBrussels">, Pick<Context, "database"> {
  readonly accounts: Accounts;
  readonly worker: ImportWorker;
  readonly voice: VoiceStore;
  readonly copies: KeptCopies;
}

const contextMaker =
  ({ database, accounts, worker, voice, copies, today, dayInBrussels }: ContextParts): App["context"] =>
  (acceptLanguage, viewer = VISITOR, clientAddress = null) => ({
    database,
    viewer,
    clientAddress,
    accounts: accounts.services,
    models: readModels,
    language: chooseLanguage(acceptLanguage),
    today: today(),
    dayInBrussels: dayInBrussels(),
    requestImport: worker.request,
    copies,
    voice,
    leaveNoTrace,
  });

/** Where the server is found on this machine. */
function localAddress(server: Server): string {
  const address = server.address();
  return `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
}
