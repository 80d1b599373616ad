import { useTranslation } from "react-i18next";
import { lazyPart } from "../Lazy.tsx";
import { ChoiceControl } from "./ChoiceControl.tsx";
import { type Facet, facetPatch, facetValues } from "./facets.ts";
import type { UrlFilter } from "./url-filter.ts";
import { useValueNames } from "./useFacetOptions.ts";

const FacetPanel = lazyPart(() => import("./FacetPanel.tsx").then((m) => m.FacetPanel));

interface FacetControlProps {
  readonly facet: Facet;
  /** With its years spelt out. */
  readonly filter: UrlFilter;
  readonly onChange: (patch: Partial<UrlFilter>) => void;
  readonly startsOpen?: boolean;
}

/** One facet: its name, what is chosen in it, and × to clear it; pressing it opens the options. */
export function FacetControl({ facet, filter, onChange, startsOpen = false }: FacetControlProps) {
  const { t } = useTranslation();
  const values = facetValues(filter, facet);
  return (
    <ChoiceControl
      name={t(`facet.${facet}`)}
      words={useValueWords(facet, values)}
      isSet={values.length > 0}
      onClear={() => onChange(facetPatch(facet, []))}
      startsOpen={startsOpen}
    >
      <FacetPanel facet={facet} values={values} onChange={(chosen) => onChange(facetPatch(facet, chosen))} />
    </ChoiceControl>
  );
}

/** "alle", the one name, or the first name and how many more. */
export function useValueWords(facet: Facet, values: readonly string[]): string {
  const { t } = useTranslation();
  const nameOf = useValueNames(values.length > 0 && facet !== "years");
  const [first] = values;
  if (first === undefined) return t(`facet.all.${facet}`);
  const name = nameOf(facet, first);
  return values.length > 1 ? `${name} +${values.length - 1}` : name;
}
