import type { EffortBasis } from "../../gql/later/graphql.ts";
import { type CsvValue, printCsv, yesNo } from "../../shared/csv.ts";
import { FIGURE_HEADS, figureColumns } from "../../shared/profile/figure-columns.ts";
import type { Figure } from "../../shared/profile/profile-figures.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../../shared/provenance.ts";
import { figuresOfKey } from "./division-keys.ts";
import type { WholeDivision } from "./fetch-division.ts";

const HEADS = [
  "list",
  "holder_id",
  "holder",
  "axis",
  "on_code",
  "on",
  "countries",
  "share_of_country",
  "share_of_all",
  "significant",
  ...FIGURE_HEADS,
] as const;

type Row = Readonly<Partial<Record<(typeof HEADS)[number], CsvValue>>>;

/** Writes every list as one CSV file, told apart by `list`; what cannot be told is empty, with the reason. */
export function printDivision(division: WholeDivision, basis: EffortBasis, facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    rowsOf(division).map((row) => [...HEADS.map((head) => ({ basis, ...row })[head] ?? null), ...provenance]),
  );
}

function rowsOf({ significance, relations, holders, quotients, countries, themes }: WholeDivision): Row[] {
  const keys = [
    ...countries.map((key) => ({ key, axis: "PLACE" as const })),
    ...themes.map((key) => ({ key, axis: "THEME" as const })),
  ];
  return [
    ...relations.map(({ holder, country, shareOfCountry, shareOfAll, isSignificant }) => ({
      list: "RELATION",
      ...holderOf(holder),
      ...placeOf("PLACE", country),
      share_of_country: shareOfCountry,
      share_of_all: shareOfAll,
      significant: yesNo(isSignificant),
      ...definitionOf({ definition: significance }),
    })),
    ...holders.map(({ holder, countries: count, concentrationRatio }) => ({
      list: "HOLDER",
      ...holderOf(holder),
      countries: count,
      ...figureColumns(concentrationRatio),
    })),
    ...quotients.flatMap(({ axis, nodes }) =>
      nodes.map(({ holder, on, quotient }) => ({
        list: "STRENGTH",
        ...holderOf(holder),
        ...placeOf(axis, on),
        ...figureColumns(quotient),
      })),
    ),
    ...keys.flatMap(({ key, axis }) =>
      figuresOfKey(key, axis).map(({ figure }) => ({
        list: "DIVISION",
        ...placeOf(axis, key.on),
        ...figureColumns(figure),
      })),
    ),
  ];
}

interface Named {
  readonly key: string;
  readonly label: string;
}

const holderOf = ({ key, label }: Named): Row => ({ holder_id: key, holder: label });
const placeOf = (axis: "THEME" | "PLACE", { key, label }: Named): Row => ({ axis, on_code: key, on: label });

const definitionOf = ({ definition }: Pick<Figure, "definition">): Row => ({
  measure: definition.key,
  measure_in_words: definition.name,
  formula: definition.formula,
  source_of_measure: definition.source,
  caveat: definition.caveat,
});
