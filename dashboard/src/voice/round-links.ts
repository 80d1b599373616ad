import type { OpenRoundMutation } from "../gql/later/graphql.ts";
import type { Round } from "./round-results.ts";

type ToldLinks = OpenRoundMutation["openRound"]["links"];

/** The links of one stratum, each for one person. */
export interface StratumLinks {
  readonly key: string;
  readonly name: string;
  readonly links: readonly string[];
}

/** Links as they are sent: what opens a ballot stands behind the `#`, which no server is sent. */
export const linksOf = (
  { id, strata }: Pick<Round, "id" | "strata">,
  told: ToldLinks,
  origin: string,
): StratumLinks[] =>
  told.map(({ stratum, tokens }) => ({
    key: stratum,
    name: strata.find(({ key }) => key === stratum)?.name ?? stratum,
    links: tokens.map((token) => `${origin}/ballot#${id}.${token}`),
  }));

/** All links as a text, by stratum. */
export const printLinks = (strata: readonly StratumLinks[]): string =>
  strata.map(({ name, links }) => `${name}\n${links.join("\n")}\n`).join("\n");
