import { useState } from "react";
import { useTranslation } from "react-i18next";
import { today } from "../shared/calendar-day.ts";
import { ChoiceControl } from "../shared/filter/ChoiceControl.tsx";
import { FacetControl } from "../shared/filter/FacetControl.tsx";
import { SearchBox } from "../shared/inputs/SearchBox.tsx";
import { TickList } from "../shared/inputs/TickList.tsx";
import styles from "./Impact.module.css";
import {
  type ImpactChoice,
  OWN_FACETS,
  type OwnFacet,
  sharedFilter,
  useImpactChoice,
} from "./impact-filter.ts";
import { PartnerControl } from "./PartnerControl.tsx";
import { useFacetWords } from "./useFacetWords.ts";

const SHARED_FACETS = ["themes", "countries", "holders"] as const;
const OWN = Object.keys(OWN_FACETS) as OwnFacet[]; // of a record with exactly these keys
const YEARS_BACK = 12;

/** One control for each facet; those that only changes have come when asked for, or once they are set. @param isWhole all of them. */
export function FacetFields({ isWhole = false }: { readonly isWhole?: boolean }) {
  const { t } = useTranslation();
  const { choice, change } = useImpactChoice();
  const [isUnfolded, setUnfolded] = useState(isWhole);
  const shown = OWN.filter((facet) => isUnfolded || choice[facet].length > 0);
  return (
    <>
      <YearControl choice={choice} onChange={change} />
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
  const chosen: readonly string[] = choice[facet];
  return (
    <ChoiceControl
      name={t(`impact.facet.${facet}`)}
      words={firstOf(chosen.map((value) => wordsOf(facet, value))) ?? t("impact.facet.any")}
      isSet={chosen.length > 0}
      onClear={() => onChange({ [facet]: [] })}
    >
      <TickList
        legend={t(`impact.facet.${facet}`)}
        options={OWN_FACETS[facet].map((value) => ({ value, label: wordsOf(facet, value) }))}
        chosen={choice[facet]}
        onChange={(values) => onChange({ [facet]: values })}
      />
    </ChoiceControl>
  );
}

/** The years in which something changed; all where none is chosen. */
function YearControl({ choice: { years }, onChange }: ControlProps) {
  const { t } = useTranslation();
  const last = Number(today().slice(0, 4));
  const offered = Array.from({ length: YEARS_BACK }, (_, back) => last - back);
  const options = [...new Set([...offered, ...(years ?? [])])].toSorted((a, b) => b - a).map(String);
  const chosen = (years ?? []).map(String);
  return (
    <ChoiceControl
      name={t("facet.years")}
      words={firstOf(chosen) ?? t("facet.all.years")}
      isSet={chosen.length > 0}
      onClear={() => onChange({ years: null })}
    >
      <TickList
        legend={t("facet.years")}
        options={options.map((value) => ({ value, label: value }))}
        chosen={chosen}
        onChange={(values) =>
          onChange({ years: values.length > 0 ? values.map(Number).toSorted((a, b) => a - b) : null })
        }
      />
    </ChoiceControl>
  );
}

/** The one name, or the first and how many more; null of none. */
const firstOf = ([first, ...others]: readonly string[]): string | null => {
  if (first === undefined) return null;
  return others.length > 0 ? `${first} +${others.length}` : first;
};
