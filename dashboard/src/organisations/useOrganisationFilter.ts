import { useMemo } from "react";
import { useSearchParams } from "react-router";
import type { OrganisationKind } from "../gql/later/graphql.ts";
import { useSetUrlValues } from "../shared/useUrlFilter.ts";
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
  const [parameters] = useSearchParams();
  const setValues = useSetUrlValues();
  return useMemo(() => {
    const search = parameters.get("q") ?? "";
    const kinds = (parameters.get("kind") ?? "").split(",").filter(isOrganisationKind);
    return {
      search,
      kinds,
      isChosen: search !== "" || kinds.length > 0,
      setSearch: (text) => setValues({ q: text || null }, { replace: true }),
      setKinds: (chosen) => setValues({ kind: chosen.join(",") || null }),
      clear: () => setValues({ q: null, kind: null }),
    };
  }, [parameters, setValues]);
}
