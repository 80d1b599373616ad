import type { TableRowFactsFragment } from "../gql/later/graphql.ts";
import { type CsvValue, printCsv, yesNo } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";
import { placesOf, yearsOf } from "./framework-words.ts";

const HEADS = [
  "framework",
  "framework_code",
  "actor",
  "takes_part",
  "partner",
  "places",
  "place_codes",
  "themes",
  "theme_codes",
  "goals",
  "years",
  "activities",
  "linked_to_framework",
];

/** Writes the table of a framework as a CSV file, one actor and partner a row; heads are the same in every language, what is unknown is empty. */
export function printFrameworkTable(
  framework: { readonly code: string; readonly name: string | null },
  rows: readonly TableRowFactsFragment[],
  facts: FileFacts,
): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    rows.map((row) => [framework.name, framework.code, ...valuesOf(row), ...provenance]),
  );
}

function valuesOf(row: TableRowFactsFragment): CsvValue[] {
  const { actor, isActor, partner, countries, regions, themes, goals, activities, isLinked } = row;
  return [
    actor.name,
    yesNo(isActor),
    partner?.name ?? null,
    listed(placesOf(row)),
    listed([...countries, ...regions].map(({ code }) => code)),
    listed(themes.map(({ name }) => name)),
    listed(themes.map(({ code }) => code)),
    listed(goals.map(({ position }) => String(position))),
    yearsOf(row) || null,
    activities,
    yesNo(isLinked),
  ];
}

const listed = (items: readonly string[]): string | null => (items.length > 0 ? items.join("; ") : null);
