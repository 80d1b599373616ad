import { useTranslation } from "react-i18next";
import type { OwnFacet } from "./demand-filter.ts";

const PREFIXES: Readonly<Record<OwnFacet, string>> = {
  arenas: "impact.arena",
  stages: "impact.stage",
  flags: "impact.flag",
};

/** The words for a value of a facet that only demands have; a stage with its place on the scale. */
export function useFacetWords(): (facet: OwnFacet, value: string) => string {
  const { t } = useTranslation();
  return (facet, value) => {
    const words = t(`${PREFIXES[facet]}.${value}`);
    return facet === "stages" ? `${value} ${words}` : words;
  };
}
