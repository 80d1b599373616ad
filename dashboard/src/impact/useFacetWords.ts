import { useTranslation } from "react-i18next";
import type { OwnFacet } from "./impact-filter.ts";

const PREFIXES: Readonly<Record<OwnFacet, string>> = {
  arenas: "impact.arena",
  influenceTypes: "impact.influence",
  directions: "impact.direction",
  statuses: "substantiation.status",
};

/** The words for a value of a facet that only changes have. */
export function useFacetWords(): (facet: OwnFacet, value: string) => string {
  const { t } = useTranslation();
  return (facet, value) => t(`${PREFIXES[facet]}.${value}`);
}
