import { useState } from "react";
import { AsOfControl } from "../later-parts.tsx";
import { useResolvedFilter } from "../useResolvedFilter.ts";
import { useUrlFilter } from "../useUrlFilter.ts";
import { AddFilter } from "./AddFilter.tsx";
import { FacetControl } from "./FacetControl.tsx";
import { FlagControls } from "./FlagControls.tsx";
import { type Facet, FURTHER_FACETS, facetValues, MAIN_FACETS } from "./facets.ts";

/** The controls of the filter, one beside the other; those that are seldom needed come when asked for. */
export function FilterControls() {
  const { changeFilter } = useUrlFilter();
  const filter = useResolvedFilter();
  const [added, setAdded] = useState<Facet | null>(null);
  // A facet that was set stays when it is cleared: the focus is in it.
  const [kept, setKept] = useState<readonly Facet[]>([]);
  const [isDated, setDated] = useState(false);
  const shown = FURTHER_FACETS.filter(
    (facet) => facet === added || kept.includes(facet) || facetValues(filter, facet).length > 0,
  );
  return (
    <>
      {[...MAIN_FACETS, ...shown].map((facet) => (
        <FacetControl
          key={facet}
          facet={facet}
          filter={filter}
          onChange={(patch) => {
            setKept([...kept, facet]);
            changeFilter(patch);
          }}
          startsOpen={facet === added}
        />
      ))}
      <FlagControls filter={filter} onChange={changeFilter} />
      {(isDated || filter.asOf !== null) && (
        <AsOfControl
          day={filter.asOf}
          onDay={(asOf) => {
            setDated(true);
            changeFilter({ asOf });
          }}
          startsOpen={isDated}
        />
      )}
      <AddFilter
        facets={FURTHER_FACETS.filter((facet) => !shown.includes(facet))}
        onFacet={setAdded}
        onAsOf={isDated || filter.asOf !== null ? null : () => setDated(true)}
        onNoSuggested={filter.suggested ? () => changeFilter({ suggested: false }) : null}
      />
    </>
  );
}
