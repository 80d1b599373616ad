import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FacetControl } from "../shared/filter/FacetControl.tsx";
import { CodesControl } from "../shared/impact/CodesControl.tsx";
import { PartnerControl } from "../shared/impact/PartnerControl.tsx";
import { sharedFilter } from "../shared/impact/shared-choice.ts";
import { YearsControl } from "../shared/impact/YearsControl.tsx";
import { SearchBox } from "../shared/inputs/SearchBox.tsx";
import styles from "./Impact.module.css";
import { type ImpactChoice, OWN_FACETS, type OwnFacet, useImpactChoice } from "./impact-filter.ts";
import { useFacetWords } from "./useFacetWords.ts";

const SHARED_FACETS = ["themes", "countries", "holders"] as const;
const OWN = Object.keys(OWN_FACETS) as OwnFacet[]; // of a record with exactly these keys

/** One control for each facet; those that only changes have come when asked for, or once they are set. @param isWhole all of them. */
export function FacetFields({ isWhole = false }: { readonly isWhole?: boolean }) {
  const { t } = useTranslation();
  const { choice, change } = useImpactChoice();
  const [isUnfolded, setUnfolded] = useState(isWhole);
  const shown = OWN.filter((facet) => isUnfolded || choice[facet].length > 0);
  return (
    <>
      <YearsControl years={choice.years} onChange={(years) => change({ years })} />
      {SHARED_FACETS.map((facet) => (
        <FacetControl key={facet} facet={facet} filter={sharedFilter(choice)} onChange={change} />
      ))}
      <PartnerControl partner={choice.partner} onChange={(partner) => change({ partner })} />
      {shown.map((facet) => (
        <OwnControl key={facet} facet={facet} choice={choice} onChange={change} />
      ))}
      {!isUnfolded && shown.length < OWN.length && (
        <button type="button" className="field" onClick={() => setUnfolded(true)}>
          {t("filter.add")}
        </button>
      )}
      <SearchBox
        label={t("impact.search")}
        search={choice.search ?? ""}
        onSearch={(words) => change({ search: words.trim() || null }, { replace: true })}
        className={styles.search}
      />
    </>
  );
}

interface ControlProps {
  readonly choice: ImpactChoice;
  readonly onChange: (patch: Partial<ImpactChoice>) => void;
}

function OwnControl({ facet, choice, onChange }: ControlProps & { readonly facet: OwnFacet }) {
  const { t } = useTranslation();
  const wordsOf = useFacetWords();
  return (
    <CodesControl
      name={t(`impact.facet.${facet}`)}
      options={OWN_FACETS[facet].map((value) => ({ value, label: wordsOf(facet, value) }))}
      chosen={choice[facet]}
      onChange={(values) => onChange({ [facet]: values })}
    />
  );
}
