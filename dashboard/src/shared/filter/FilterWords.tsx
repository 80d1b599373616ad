import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AsOfSentence } from "../later-parts.tsx";
import { type Facet, FURTHER_FACETS, facetValues, MAIN_FACETS } from "./facets.ts";
import type { UrlFilter } from "./url-filter.ts";
import { useValueNames } from "./useFacetOptions.ts";
import { useOrganisationName } from "./useOrganisationName.ts";

interface FilterWordsProps {
  readonly filter: UrlFilter;
  /** What else narrows the page. */
  readonly children?: ReactNode;
}

/** The filter as a sentence, for print: paper has no controls to read it from. */
export function FilterWords({ filter, children }: FilterWordsProps) {
  const { t } = useTranslation();
  const set = [...MAIN_FACETS, ...FURTHER_FACETS].filter((facet) => facetValues(filter, facet).length > 0);
  return (
    <p className="print-only small">
      {set.map((facet) => (
        <FacetWords key={facet} facet={facet} values={facetValues(filter, facet)} />
      ))}
      {filter.partner !== null && <OrganisationWords words={t("filter.onePartner")} slug={filter.partner} />}
      {filter.network !== null && <OrganisationWords words={t("filter.oneNetwork")} slug={filter.network} />}
      {!filter.suggested && <span>{t("filter.noSuggested")}. </span>}
      {filter.asOf !== null && (
        <>
          <AsOfSentence day={filter.asOf} />.{" "}
        </>
      )}
      {children}
    </p>
  );
}

function OrganisationWords({ words, slug }: { readonly words: string; readonly slug: string }) {
  const name = useOrganisationName(slug);
  return (
    <span>
      {words}: {name}.{" "}
    </span>
  );
}

function FacetWords({ facet, values }: { readonly facet: Facet; readonly values: readonly string[] }) {
  const { t } = useTranslation();
  const nameOf = useValueNames(facet !== "years");
  return (
    <span>
      {t(`facet.${facet}`)}: {values.map((value) => nameOf(facet, value)).join(", ")}.{" "}
    </span>
  );
}
