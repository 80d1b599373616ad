import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { DemandFilter, ImpactFilter } from "../gql/later/graphql.ts";
import { ARENAS } from "../shared/impact/impact-codes.ts";
import { parseShared, type SharedChoice, sharedFilter, valuesOf } from "../shared/impact/shared-choice.ts";
import { replaceFilter } from "../shared/useUrlFilter.ts";
import { FLAGS, STAGE_CODES } from "./demand-codes.ts";

/** The facets that only demands have, with the values of each. */
export const OWN_FACETS = { arenas: ARENAS, stages: STAGE_CODES, flags: FLAGS } as const;
export type OwnFacet = keyof typeof OWN_FACETS;

const PARAMETERS: Readonly<Record<OwnFacet, string>> = { arenas: "arena", stages: "stage", flags: "flag" };
const SEARCH = "q";

/** Which demands a reader chose, as the address holds it. Values inside one facet are alternatives; facets narrow each other. */
export type DemandChoice = SharedChoice & {
  readonly [Facet in OwnFacet]: readonly (typeof OWN_FACETS)[Facet][number][];
} & { readonly search: string | null };

/** Reads the choice from an address; a value that means nothing chooses nothing. */
export const parseChoice = (parameters: URLSearchParams): DemandChoice => ({
  ...parseShared(parameters),
  arenas: valuesOf(parameters, PARAMETERS.arenas, ARENAS),
  stages: valuesOf(parameters, PARAMETERS.stages, STAGE_CODES),
  flags: valuesOf(parameters, PARAMETERS.flags, FLAGS),
  search: parameters.get(SEARCH)?.trim() || null,
});

/** The same address with another choice; what belongs to the view stays. */
export function withChoice(current: URLSearchParams, choice: DemandChoice): URLSearchParams {
  const next = replaceFilter(current, sharedFilter(choice));
  for (const [facet, name] of Object.entries(PARAMETERS)) {
    const values = choice[facet as OwnFacet]; // the record above has exactly these keys
    if (values.length > 0) next.set(name, values.join(","));
    else next.delete(name);
  }
  if (choice.search) next.set(SEARCH, choice.search);
  else next.delete(SEARCH);
  return next;
}

/** Puts a choice in the API’s words as far as contacts can be chosen too; facets without a choice are left out. */
export function toContactFilter(choice: DemandChoice): ImpactFilter {
  const { partner, years, search, stages: _, flags: __, ...facets } = choice;
  return {
    ...Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0)),
    ...(years ? { years: [...years] } : {}),
    ...(partner ? { partner } : {}),
    ...(search ? { search } : {}),
  };
}

/** Puts a choice in the API’s words. */
export function toDemandFilter(choice: DemandChoice): DemandFilter {
  const { stages, flags } = choice;
  return {
    ...toContactFilter(choice),
    ...(stages.length > 0 ? { stages: stages.map(Number) } : {}),
    ...(flags.length > 0 ? { flags: [...flags] } : {}),
  };
}

/** How many facets a reader narrowed. */
export const countChosen = ({ partner, years, search, ...facets }: DemandChoice): number =>
  Object.values(facets).filter((values) => values.length > 0).length +
  [partner, years, search].filter((value) => value !== null).length;

/** Nothing chosen: all demands that one may read. */
export const ALL_DEMANDS = parseChoice(new URLSearchParams());

/** Which demands are chosen. The address is the only home of it, so that a view can be sent by link; Back undoes. */
export function useDemandChoice() {
  const [parameters, setParameters] = useSearchParams();
  const choice = useMemo(() => parseChoice(parameters), [parameters]);
  const change = useCallback(
    (patch: Partial<DemandChoice>, how = { replace: false }) => {
      // what was drawn last may be older than the address
      const current = new URLSearchParams(window.location.search);
      setParameters(withChoice(current, { ...parseChoice(current), ...patch }), how);
    },
    [setParameters],
  );
  return { choice, change, clear: () => change(ALL_DEMANDS), isChosen: countChosen(choice) > 0 };
}
