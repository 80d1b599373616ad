import type { DemandFactsFragment, DemandInput, ImpactArena, Visibility } from "../../gql/later/graphql.ts";
import type { Values } from "../../shared/form/problem.ts";

/** What is chosen of a demand that is being written, beside what is typed. */
export interface DemandChoices {
  readonly theme: string;
  readonly arena: ImpactArena;
  /** As {@link placeOf} writes it; empty for none. */
  readonly place: string;
  readonly visibility: Visibility;
}

type Placed = Pick<DemandFactsFragment, "country" | "region">;

/** The place of a demand as one value of a list of countries and regions. */
export function placeOf({ country, region }: Placed): string {
  if (country) return countryValue(country.code);
  return region ? regionValue(region.code) : "";
}

export const countryValue = (code: string): string => `country:${code}`;
export const regionValue = (code: string): string => `region:${code}`;

const codeOf = (place: string, kind: "country" | "region"): string | null =>
  place.startsWith(`${kind}:`) ? place.slice(kind.length + 1) : null;

/** A demand as a form gives it; what the form does not ask stays as it was. */
export function inputOf(
  values: Values,
  { theme, arena, place, visibility }: DemandChoices,
  before: Pick<DemandFactsFragment, "agreement"> | null,
): DemandInput {
  const line = (name: string): string | null => values[name]?.trim() || null;
  return {
    title: line("title") ?? "",
    summary: line("summary") ?? "",
    language: values.language ?? "",
    ...{ theme, arena, visibility },
    country: codeOf(place, "country"),
    region: codeOf(place, "region"),
    raisedOn: values.raisedOn ?? "",
    position: line("position"),
    positionUrl: line("positionUrl"),
    decision: line("decision"),
    agreement: before?.agreement?.id ?? null,
  };
}
