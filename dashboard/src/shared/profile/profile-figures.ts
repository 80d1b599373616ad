import type { CoverageProfileQuery } from "../../gql/later/graphql.ts";

export type Profile = CoverageProfileQuery["complementarityProfile"];
export type Figure = Profile["coordinationRate"];
export type ProfileAxis = Profile["axes"][number]["axis"];

/** A figure with what it is of: an axis, or the whole. */
export interface ProfileRow {
  readonly axis: ProfileAxis | null;
  readonly kind: "overlap" | "differentiation" | "coordinationRate" | "presenceCoverage";
  readonly figure: Figure;
}

/**
 * Lists the figures of a profile: how far both sides overlap and differ on each axis, theme and place together first, then
 * what is of the whole. They are never added up to one.
 */
export function profileRows({ axes, coordinationRate, presenceCoverage }: Profile): ProfileRow[] {
  const jointFirst = axes.toSorted((a, b) => Number(b.axis === "JOINT") - Number(a.axis === "JOINT"));
  return [
    ...jointFirst.flatMap(({ axis, overlap, differentiation }) => [
      { axis, kind: "overlap" as const, figure: overlap },
      { axis, kind: "differentiation" as const, figure: differentiation },
    ]),
    { axis: null, kind: "coordinationRate", figure: coordinationRate },
    { axis: null, kind: "presenceCoverage", figure: presenceCoverage },
  ];
}

/** Why an axis has no figure at all, where that is one reason; null where it has one. */
export function silenceOf(figures: readonly Figure[]): string | null {
  const reasons = new Set(figures.map((figure) => ("unavailable" in figure ? figure.unavailable : null)));
  const [reason = null] = reasons;
  return reasons.size === 1 ? reason : null;
}

/** Where a figure lies between 0 and 1: the same twice for one value, null where there is none. */
export function endsOf(figure: Figure): readonly [low: number, high: number] | null {
  if (figure.__typename === "MetricValue") return [figure.value, figure.value];
  return figure.__typename === "MetricRange" ? [figure.low, figure.high] : null;
}
