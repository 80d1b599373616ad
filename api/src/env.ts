import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type AccountSettings, readAccountSettings } from "./accounts/account-settings.ts";

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
}

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** @throws {Error} with a sentence that names the variable, its value and what would be right. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  return {
    port: wholeNumber(variables, "PORT", 4011, 0, 65_535),
    host: "127.0.0.1",
    dataDirectory: variables.ONZE_DATA ? resolve(variables.ONZE_DATA) : resolve(repository, ".onze"),
    databaseUrl: variables.DATABASE_URL || null,
    executor: oneOf(variables, "ONZE_EXECUTOR", ["compiled", "plain"]),
    poolSize: wholeNumber(variables, "ONZE_POOL", 10, 1, 200),
    accounts: readAccountSettings(variables),
  };
}

function wholeNumber(
  variables: NodeJS.ProcessEnv,
  name: string,
  standard: number,
  least: number,
  most: number,
): number {
  const given = variables[name];
  if (given === undefined || given === "") return standard;
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`${name} is "${given}"; it must be a whole number from ${least} to ${most}.`);
}

function oneOf<const T extends string>(
  variables: NodeJS.ProcessEnv,
  name: string,
  values: readonly [T, ...T[]],
): T {
  const given = variables[name];
  if (given === undefined || given === "") return values[0];
  const found = values.find((value) => value === given);
  if (found) return found;
  throw new Error(`${name} is "${given}"; it must be one of ${values.join(", ")}.`);
}
