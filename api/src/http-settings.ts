import { readList, readOrigin, wholeNumber } from "./env-values.ts";

/** How the server meets the network. */
export interface HttpSettings {
  /** Where people reach it, such as `https://onze.example`, without a slash at the end; null: on this machine alone. */
  readonly url: string | null;
  /** Proxies in front of it, whose word about the client's address is believed. */
  readonly proxies: number;
  /** Other sites whose pages may ask it, as origins. */
  readonly corsOrigins: readonly string[];
  /** Requests that one visitor's address may make in a minute; whoever signs in has their own count. */
  readonly requestsPerMinute: number;
  /** Connections that one address may hold at once, where no proxy is in front. */
  readonly connectionsPerAddress: number;
  /** On which terms what is public may be used, such as `CC BY 4.0`; null: that is not stated. */
  readonly licence: string | null;
}

/** @throws {Error} with a sentence that names the variable, its value and what would be right. */
export function readHttpSettings(variables: NodeJS.ProcessEnv): HttpSettings {
  return {
    url: readOrigin("ONZE_URL", variables.ONZE_URL),
    proxies: wholeNumber(variables, "ONZE_PROXIES", { standard: 0, least: 0, most: 10 }),
    corsOrigins: readList(variables.ONZE_CORS_ORIGINS).flatMap(
      (each) => readOrigin("ONZE_CORS_ORIGINS", each) ?? [],
    ),
    requestsPerMinute: wholeNumber(variables, "ONZE_REQUESTS_PER_MINUTE", {
      standard: 1200,
      least: 1,
      most: 100_000_000,
    }),
    // a browser holds six, and an office has one address
    connectionsPerAddress: wholeNumber(variables, "ONZE_CONNECTIONS_PER_ADDRESS", {
      standard: 250,
      least: 1,
      most: 100_000,
    }),
    licence: variables.ONZE_LICENCE?.trim() || null,
  };
}
