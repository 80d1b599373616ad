import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TrustFactsFragment } from "../../gql/graphql.ts";
import { EmptyState } from "../EmptyState.tsx";
import { focusMain } from "../focus.ts";
import { AsOfControl } from "../later-parts.tsx";
import { useResolvedFilter } from "../useResolvedFilter.ts";
import { useUrlFilter } from "../useUrlFilter.ts";
import { useValueWords } from "./FacetControl.tsx";
import { Flag, FlagControls } from "./FlagControls.tsx";
import { type Facet, FURTHER_FACETS, facetPatch, facetValues, MAIN_FACETS } from "./facets.ts";
import { countChosen, type UrlFilter } from "./url-filter.ts";

interface NoMatchProps {
  /** The sentence for what one choice leaves empty; that nothing is recorded for it when left out. */
  readonly title?: string;
  /** Null while it is not known. */
  readonly trust: TrustFactsFragment | null;
  /** A way out of what else the page is narrowed to. */
  readonly children?: ReactNode;
}

/** Stands where what was chosen leaves nothing, with a way out of each choice. */
export function NoMatch({ title, trust, children }: NoMatchProps) {
  const { t } = useTranslation();
  const { changeFilter, clearFilter } = useUrlFilter();
  const filter = useResolvedFilter();
  const chosen = countChosen({ ...filter, years: null });
  const hasYears = (filter.years?.length ?? 0) > 0; // not yet known: no way out to offer
  const isNarrowed = Boolean(children);
  const words = chosen + Number(isNarrowed) > 1 ? t("empty.noMatch") : (title ?? t("empty.nothing"));
  const leave = (patch: Partial<UrlFilter>) => {
    focusMain();
    changeFilter(patch);
  };
  return (
    <EmptyState title={words}>
      <div className="stack">
        <Unconfirmed trust={trust} />
        <div className="row wrap" data-controls>
          {children}
          {hasYears && (
            <button type="button" className="button" onClick={() => leave({ years: [] })}>
              {t("empty.allYears")}
            </button>
          )}
          <ChosenFacets filter={filter} onChange={leave} />
          {chosen > 1 && (
            <button
              type="button"
              className="button"
              onClick={() => {
                focusMain();
                clearFilter();
              }}
            >
              {t("filter.clearAll")}
            </button>
          )}
          {!hasYears && chosen === 0 && !isNarrowed && <Link to="/imports">{t("empty.bring")}</Link>}
        </div>
      </div>
    </EmptyState>
  );
}

/** That nothing recorded is not the same as no work, with how many organisations may still say so. */
function Unconfirmed({ trust }: { readonly trust: TrustFactsFragment | null }) {
  const { t } = useTranslation();
  const unconfirmed = trust ? trust.holders - trust.holdersConfirmedLast12Months : 0;
  return <p>{unconfirmed > 0 ? t("empty.notConfirmed", { count: unconfirmed }) : t("empty.notNone")}</p>;
}

interface ChosenFacetsProps {
  readonly filter: UrlFilter;
  readonly onChange: (patch: Partial<UrlFilter>) => void;
}

function ChosenFacets({ filter, onChange }: ChosenFacetsProps) {
  const set = [...MAIN_FACETS, ...FURTHER_FACETS].filter(
    (facet) => facet !== "years" && facetValues(filter, facet).length > 0,
  );
  return (
    <>
      {set.map((facet) => (
        <FacetFlag key={facet} facet={facet} filter={filter} onChange={onChange} />
      ))}
      <FlagControls filter={filter} onChange={onChange} />
      {filter.asOf !== null && <AsOfControl day={filter.asOf} onDay={(asOf) => onChange({ asOf })} />}
    </>
  );
}

function FacetFlag({ facet, filter, onChange }: ChosenFacetsProps & { readonly facet: Facet }) {
  const { t } = useTranslation();
  const value = useValueWords(facet, facetValues(filter, facet));
  return <Flag words={t(`facet.${facet}`)} value={value} onClear={() => onChange(facetPatch(facet, []))} />;
}
