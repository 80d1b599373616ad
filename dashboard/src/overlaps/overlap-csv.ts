import type { OverlapFactsFragment } from "../gql/later/graphql.ts";
import { type CsvValue, printCsv, yesNo } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";
import { placeOf } from "./overlap-words.ts";

const HEADS = [
  "theme",
  "theme_code",
  "place",
  "place_code",
  "level",
  "sentence",
  "organisation_1",
  "organisation_2",
  "years",
  "shared_partners",
  "networks",
  "status",
  "status_note",
  "next_step_by",
  "set_at",
  "agreed",
  "agreement_review_by",
  "last_confirmed_on",
];

/** Writes overlaps as a CSV file, one a row; heads are the same in every language, what is unknown is empty. */
export function printOverlaps(overlaps: readonly OverlapFactsFragment[], facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    overlaps.map((overlap) => [...valuesOf(overlap), ...provenance]),
  );
}

function valuesOf(overlap: OverlapFactsFragment): CsvValue[] {
  const { theme, country, region, holders, partners, networks, agreements } = overlap;
  const valid = agreements.find(({ state }) => state === "VALID");
  return [
    theme.name,
    theme.code,
    placeOf(overlap),
    country?.code ?? region?.code ?? null,
    overlap.level,
    overlap.sentence,
    ...holders.map(({ organisation }) => organisation.name),
    overlap.years.join("; "),
    namesOf(partners),
    namesOf(networks),
    overlap.status,
    overlap.note,
    overlap.assignee?.name ?? null,
    overlap.setAt,
    yesNo(overlap.isCellAgreed),
    valid?.reviewBy ?? null,
    overlap.lastConfirmedOn,
  ];
}

const namesOf = (organisations: readonly { readonly name: string }[]): string | null =>
  organisations.length > 0 ? organisations.map(({ name }) => name).join("; ") : null;
