import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { OutcomeFilter } from "../gql/later/graphql.ts";
import { ARENAS, DIRECTIONS, INFLUENCE_TYPES, STATUSES } from "../shared/impact/impact-codes.ts";
import { parseShared, type SharedChoice, sharedFilter, valuesOf } from "../shared/impact/shared-choice.ts";
import { replaceFilter } from "../shared/useUrlFilter.ts";

/** The facets that only changes have, with the values of each. */
export const OWN_FACETS = {
  arenas: ARENAS,
  influenceTypes: INFLUENCE_TYPES,
  directions: DIRECTIONS,
  statuses: STATUSES,
} as const;
export type OwnFacet = keyof typeof OWN_FACETS;

/** Which changes a reader chose, as the address holds it. Values inside one facet are alternatives; facets narrow each other. */
export type ImpactChoice = SharedChoice & {
  readonly [Facet in OwnFacet]: readonly (typeof OWN_FACETS)[Facet][number][];
} & { readonly search: string | null };

const PARAMETERS: Readonly<Record<OwnFacet, string>> = {
  arenas: "arena",
  influenceTypes: "influence",
  directions: "direction",
  statuses: "status",
};
const SEARCH = "q";

/** Reads the choice from an address; a value that means nothing chooses nothing. Changes of all years are meant where it says none. */
export function parseChoice(parameters: URLSearchParams): ImpactChoice {
  return {
    ...parseShared(parameters),
    arenas: valuesOf(parameters, PARAMETERS.arenas, ARENAS),
    influenceTypes: valuesOf(parameters, PARAMETERS.influenceTypes, INFLUENCE_TYPES),
    directions: valuesOf(parameters, PARAMETERS.directions, DIRECTIONS),
    statuses: valuesOf(parameters, PARAMETERS.statuses, STATUSES),
    search: parameters.get(SEARCH)?.trim() || null,
  };
}

/** Writes a choice as parameters of an address; what chooses nothing is left out. */
export const printChoice = (choice: ImpactChoice): URLSearchParams =>
  withChoice(new URLSearchParams(), choice);

/** The same address with another choice; what belongs to the view stays. */
export function withChoice(current: URLSearchParams, choice: ImpactChoice): URLSearchParams {
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

/** Puts a choice in the API’s words; facets without a choice are left out. */
export function toOutcomeFilter({ partner, years, search, ...facets }: ImpactChoice): OutcomeFilter {
  return {
    ...Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0)),
    ...(years ? { years: [...years] } : {}),
    ...(partner ? { partner } : {}),
    ...(search ? { search } : {}),
  };
}

/** How many facets a reader narrowed. */
export const countChosen = ({ partner, years, search, ...facets }: ImpactChoice): number =>
  Object.values(facets).filter((values) => values.length > 0).length +
  [partner, years, search].filter((value) => value !== null).length;

/** Nothing chosen: all changes that one may read. */
export const ALL_CHANGES = parseChoice(new URLSearchParams());

/** Which changes are chosen. The address is the only home of it, so that a view can be sent by link; Back undoes. */
export function useImpactChoice() {
  const [parameters, setParameters] = useSearchParams();
  const choice = useMemo(() => parseChoice(parameters), [parameters]);
  const change = useCallback(
    (patch: Partial<ImpactChoice>, how = { replace: false }) => {
      // what was drawn last may be older than the address
      const current = new URLSearchParams(window.location.search);
      setParameters(withChoice(current, { ...parseChoice(current), ...patch }), how);
    },
    [setParameters],
  );
  return { choice, change, clear: () => change(ALL_CHANGES), isChosen: countChosen(choice) > 0 };
}
