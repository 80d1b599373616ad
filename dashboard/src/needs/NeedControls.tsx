import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { NeedSource } from "../gql/later/graphql.ts";
import { ChoiceControl } from "../shared/filter/ChoiceControl.tsx";
import { FacetControl } from "../shared/filter/FacetControl.tsx";
import { FlagControls } from "../shared/filter/FlagControls.tsx";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { useUrlFilter } from "../shared/useUrlFilter.ts";
import styles from "./Needs.module.css";
import { NEED_FACETS, NEED_SOURCES, needsOnly } from "./need-filter.ts";

interface NeedControlsProps {
  readonly filter: UrlFilter;
  readonly source: NeedSource | null;
  readonly onSource: (source: NeedSource | null) => void;
  /** Stands at the end of the bar. */
  readonly children: ReactNode;
}

/** What chooses needs, and the years in which work meets them; each is read in its control and kept in the address. */
export function NeedControls({ filter, source, onSource, children }: NeedControlsProps) {
  const { t } = useTranslation();
  const { changeFilter } = useUrlFilter();
  const shown = needsOnly(filter);
  return (
    <div className={`screen-only row wrap ${styles.controls}`} data-controls>
      {NEED_FACETS.map((facet) => (
        <FacetControl key={facet} facet={facet} filter={shown} onChange={changeFilter} />
      ))}
      <ChoiceControl
        name={t("needs.filter.source")}
        words={source ? t(`needs.source.${source}`) : t("needs.filter.any")}
        isSet={source !== null}
        onClear={() => onSource(null)}
      >
        <RadioList
          legend={t("needs.filter.source")}
          options={NEED_SOURCES.map((value) => ({ value, label: t(`needs.source.${value}`) }))}
          value={source}
          onChange={onSource}
        />
      </ChoiceControl>
      <FlagControls filter={shown} onChange={changeFilter} />
      <span className={`row wrap ${styles.end}`}>{children}</span>
    </div>
  );
}
