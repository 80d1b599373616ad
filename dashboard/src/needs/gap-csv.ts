import type {
  GapFactsFragment,
  NeedOrganisationFragment,
  NeighbourFactsFragment,
} from "../gql/later/graphql.ts";
import { type CsvValue, printCsv } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";
import { neighbourName, placeOf } from "./need-words.ts";

const HEADS = [
  "need",
  "place",
  "place_code",
  "themes",
  "state",
  "unknown_because",
  "rests_on",
  "stated_by",
  "decided_by",
  "stated_on",
  "reference",
  "url",
  "framework",
  "goal",
  "indicator",
  "indicator_year",
  "indicator_value",
  "concerned",
  "concerned_confirmed_12_months",
  "minimum_share",
  "present",
  "left",
  "nearby",
  "other_themes",
];

/** Writes what is said of needs as a CSV file, one need in one place a row; heads are the same in every language, what is unknown is empty. */
export function printGaps(gaps: readonly GapFactsFragment[], facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    gaps.map((gap) => [...valuesOf(gap), ...provenance]),
  );
}

function valuesOf(gap: GapFactsFragment): CsvValue[] {
  const { need, state, reason, actors, confirmed, minimum, present, left, nearby, otherThemes } = gap;
  return [
    need.title,
    placeOf(gap),
    gap.country?.code ?? gap.region?.code ?? null,
    gap.themes.map(({ name }) => name).join("; ") || null,
    state,
    reason,
    need.sourceType,
    need.statedBy?.name ?? null,
    need.decidedBy,
    need.statedOn,
    need.reference,
    need.url,
    need.framework,
    need.goal,
    need.indicator?.name ?? null,
    need.indicator?.year ?? null,
    gap.indicatorValue,
    actors,
    confirmed,
    minimum,
    namesOf(present),
    left.map(({ holder, lastYear }) => `${holder.name} ${lastYear}`).join("; ") || null,
    besideOf(nearby),
    besideOf(otherThemes),
  ];
}

const namesOf = (organisations: readonly Pick<NeedOrganisationFragment, "name">[]): string | null =>
  organisations.map(({ name }) => name).join("; ") || null;

const besideOf = (neighbours: readonly NeighbourFactsFragment[]): string | null =>
  neighbours
    .map((each) => `${neighbourName(each) ?? "NOT_STATED"}: ${namesOf(each.holders) ?? ""}`)
    .join("; ") || null;
