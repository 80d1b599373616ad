import type { OutcomeLineFragment } from "../gql/later/graphql.ts";
import { printCsv, yesNo } from "../shared/csv.ts";
import { KEPT_HEADS, type KeptFileFacts, keptBy, keptProvenance } from "../shared/kept-provenance.ts";

const HEADS = [
  "change",
  "slug",
  "language",
  "actor",
  "arena",
  "place",
  "theme",
  "influence_type",
  "direction",
  "intended",
  "changed_on",
  "changed_until",
  "status",
  "independent_answers",
  "authors",
  "co_authored_by_partner",
  "contributors",
];

/** Writes changes as a CSV file. Codes are the same in every language; what is not known, or not to be told, is empty. */
export function printOutcomes(outcomes: readonly OutcomeLineFragment[], facts: KeptFileFacts): string {
  return printCsv(
    [...HEADS, ...KEPT_HEADS],
    outcomes.map((outcome) => [
      ...[outcome.title, outcome.slug, outcome.language, outcome.actor, outcome.arena],
      ...[outcome.country?.code ?? outcome.region?.code ?? null, outcome.theme.code],
      ...[outcome.influenceType, outcome.direction, yesNo(outcome.isIntended)],
      ...[outcome.changedOn, outcome.changedUntil],
      ...[outcome.status.status, outcome.status.independentAnswers],
      namesOf([outcome.harvestedBy, ...outcome.coAuthors]),
      yesNo(outcome.isPartnerCoAuthored),
      namesOf(outcome.contributions.map(({ organisation }) => organisation)),
      ...keptProvenance(keptBy(outcome), outcomes.length, facts),
    ]),
  );
}

const namesOf = (organisations: readonly ({ readonly name: string } | null)[]): string | null =>
  organisations.flatMap((each) => (each ? [each.name] : [])).join("; ") || null;
