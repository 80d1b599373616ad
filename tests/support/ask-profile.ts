import type { AskGraphQL } from "./start-app.ts";

/** A figure as tests look at it: what it is, without what travels with it. */
export interface Figure {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly reason?: string;
  readonly unavailable?: string;
}

export const FIGURE =
  "{ ... on MetricValue { value } ... on MetricRange { low high reason } ... on MetricUnavailable { unavailable } }";

interface Profile {
  readonly basis: string;
  readonly asOf: string;
  readonly axes: readonly (Readonly<
    Record<"overlap" | "differentiation" | "jaccard" | "membersConcentration", Figure>
  > & {
    readonly axis: string;
    readonly checks: Readonly<Record<"pianka" | "krugman", Figure>>;
  })[];
  readonly coordinationRate: Figure;
  readonly presenceCoverage: Figure;
  readonly needsCoverage: Figure;
  readonly addedCoverage: Figure;
  readonly needsMismatch: Figure;
  readonly shortfalls: readonly {
    readonly theme: { readonly key: string } | null;
    readonly country: { readonly key: string } | null;
    readonly share: number;
  }[];
  readonly countries: readonly KeyProfile[];
  readonly themes: readonly KeyProfile[];
}

interface KeyProfile extends Readonly<Record<"concentration" | "effectiveNumber", Figure>> {
  readonly on: { readonly key: string };
}

const KEY = `{ on { key } concentration ${FIGURE} effectiveNumber ${FIGURE} }`;
const PROFILE = `query ($filter: CoverageFilter, $basis: EffortBasis! = PRESENCE, $weightSet: ID) {
  complementarityProfile(filter: $filter, basis: $basis, weightSet: $weightSet) {
    basis asOf coordinationRate ${FIGURE} presenceCoverage ${FIGURE} needsCoverage ${FIGURE} addedCoverage ${FIGURE} needsMismatch ${FIGURE}
    shortfalls { theme { key } country { key } share } countries ${KEY} themes ${KEY}
    axes { axis overlap ${FIGURE} differentiation ${FIGURE} jaccard ${FIGURE} membersConcentration ${FIGURE}
      checks { pianka ${FIGURE} krugman ${FIGURE} } }
  }
}`;

/** A profile, with its axes by name. */
export async function askProfile(ask: AskGraphQL, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await ask<{ complementarityProfile: Profile }>(PROFILE, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  const profile = data.complementarityProfile;
  const byAxis = new Map(profile.axes.map((each) => [each.axis, each]));
  return {
    ...profile,
    /** @throws {Error} when there is no such axis. */
    on(axis: string): Profile["axes"][number] {
      const found = byAxis.get(axis);
      if (!found) throw new Error(`there is no axis ${axis}`);
      return found;
    },
  };
}
