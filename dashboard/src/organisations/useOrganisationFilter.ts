import { useMemo } from "react";
import { useSearchParams } from "react-router";
import type { OrganisationKind } from "../gql/graphql.ts";
import { isOrganisationKind } from "./organisation-kinds.ts";

/** What the reader of the list chose; the address is its only home. */
export interface OrganisationFilterState {
  readonly search: string;
  readonly kinds: OrganisationKind[];
  readonly isChosen: boolean;
  /** Typing replaces the step in the history; every letter would else be one. */
  readonly setSearch: (text: string) => void;
  readonly setKinds: (kinds: readonly OrganisationKind[]) => void;
  readonly clear: () => void;
}

export function useOrganisationFilter(): OrganisationFilterState {
  const [parameters, setParameters] = useSearchParams();
  return useMemo(() => {
    const search = parameters.get("q") ?? "";
    const kinds = (parameters.get("kind") ?? "").split(",").filter(isOrganisationKind);
    const set = (name: string, value: string, how = { replace: false }) =>
      setParameters((current) => replaceValue(current, name, value), how);
    return {
      search,
      kinds,
      isChosen: search !== "" || kinds.length > 0,
      setSearch: (text) => set("q", text, { replace: true }),
      setKinds: (chosen) => set("kind", chosen.join(",")),
      clear: () => setParameters((current) => replaceValue(replaceValue(current, "q", ""), "kind", "")),
    };
  }, [parameters, setParameters]);
}

function replaceValue(current: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(current);
  if (value === "") next.delete(name);
  else next.set(name, value);
  return next;
}
