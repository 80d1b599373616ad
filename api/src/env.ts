import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type AccountSettings, readAccountSettings } from "./accounts/account-settings.ts";
import { oneOf, readHost, wholeNumber } from "./env-values.ts";
import { type HttpSettings, readHttpSettings } from "./http-settings.ts";
import { type EvidenceSettings, readEvidenceSettings } from "./impact/evidence/files/evidence-settings.ts";

/** How much is logged: `info` has a line for every request. */
export const LOG_LEVELS = ["info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the environment may set; every setting has a default that works on one machine without configuration. */
export interface Environment {
  /** TCP port of the server; 0 lets the system choose. */
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** Where the embedded database, uploads and logs live. */
  readonly dataDirectory: string;
  /** An own PostgreSQL instead of the embedded one; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** How GraphQL operations run: compiled once per text, or by plain graphql-js. */
  readonly executor: "compiled" | "plain";
  /** Connections to PostgreSQL kept at most. */
  readonly poolSize: number;
  readonly accounts: AccountSettings;
  /** TCP port on which Prometheus may ask; null: none. */
  readonly metricsPort: number | null;
  /** How much is logged; null: everything, but at a terminal only what is amiss. */
  readonly logLevel: LogLevel | null;
  readonly http: HttpSettings;
  readonly evidence: EvidenceSettings;
}

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** @throws {Error} with a sentence that names the variable, its value and what would be right. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  return {
    port: wholeNumber(variables, "PORT", { standard: 4011, least: 0, most: 65_535 }),
    host: readHost("HOST", variables.HOST, "127.0.0.1"),
    dataDirectory: variables.ONZE_DATA ? resolve(variables.ONZE_DATA) : resolve(repository, ".onze"),
    databaseUrl: variables.DATABASE_URL || null,
    executor: oneOf(variables, "ONZE_EXECUTOR", ["compiled", "plain"]),
    poolSize: wholeNumber(variables, "ONZE_POOL", { standard: 10, least: 1, most: 200 }),
    metricsPort: wholeNumber(variables, "METRICS_PORT", { standard: 0, least: 0, most: 65_535 }) || null,
    logLevel: variables.ONZE_LOG ? oneOf(variables, "ONZE_LOG", LOG_LEVELS) : null,
    http: readHttpSettings(variables),
    accounts: readAccountSettings(variables),
    evidence: readEvidenceSettings(variables),
  };
}
