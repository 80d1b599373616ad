import type { DemandLineFragment, LobbyContactFragment } from "../gql/later/graphql.ts";
import { printCsv } from "../shared/csv.ts";
import { KEPT_HEADS, type KeptFileFacts, keptBy, keptProvenance } from "../shared/kept-provenance.ts";
import { countSetbacks, partiesAs } from "./demand-words.ts";

const HEADS = [
  "demand",
  "slug",
  "language",
  "theme",
  "arena",
  "place",
  "asked_of",
  "owners",
  "co_authors",
  "raised_on",
  "stage",
  "stage_since",
  "flag",
  "setbacks",
  "changes",
];

/** Writes demands as a CSV file. Codes are the same in every language; what is not known, or not to be told, is empty. */
export function printDemands(demands: readonly DemandLineFragment[], facts: KeptFileFacts): string {
  return printCsv(
    [...HEADS, ...KEPT_HEADS],
    demands.map((demand) => [
      ...[demand.title, demand.slug, demand.language, demand.theme.code, demand.arena],
      demand.country?.code ?? demand.region?.code ?? null,
      namesOf(demand.targets),
      ...[namesOf(partiesAs(demand, "OWNER")), namesOf(partiesAs(demand, "CO_AUTHOR"))],
      ...[demand.raisedOn, demand.currentStage, demand.stages.at(-1)?.happenedOn ?? null, demand.flag],
      ...[countSetbacks(demand.stages), demand.outcomes.length],
      ...keptProvenance(keptBy(demand), demands.length, facts),
    ]),
  );
}

const CONTACT_HEADS = ["day", "until", "met", "about", "by", "demand", "slug", "theme"];

/** Writes the log of contacts as a CSV file. */
export function printContacts(contacts: readonly LobbyContactFragment[], facts: KeptFileFacts): string {
  return printCsv(
    [...CONTACT_HEADS, ...KEPT_HEADS],
    contacts.map(({ beganOn, endedOn, met, title, actors, demand }) => [
      ...[beganOn, endedOn, met, title, namesOf(actors)],
      ...[demand.title, demand.slug, demand.theme.code],
      ...keptProvenance(keptBy(demand), contacts.length, facts),
    ]),
  );
}

const namesOf = (named: readonly { readonly name: string }[]): string | null =>
  named.map(({ name }) => name).join("; ") || null;
