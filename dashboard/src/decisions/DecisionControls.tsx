import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { today } from "../shared/calendar-day.ts";
import { DECISION_TYPES } from "../shared/decision-codes.ts";
import { BarSelect } from "../shared/inputs/BarSelect.tsx";
import { FewChoice } from "../shared/inputs/FewChoice.tsx";
import { SearchBox } from "../shared/inputs/SearchBox.tsx";
import styles from "./Decisions.module.css";
import { useDecisionFilter } from "./useDecisionFilter.ts";

const YEARS_BACK = 10;

/** What chooses decisions; each is read in its control and kept in the address. */
export function DecisionControls({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { choice, change, search } = useDecisionFilter();
  const last = Number(today().slice(0, 4)) + 1;
  return (
    <div className={`screen-only row wrap ${styles.controls}`} data-controls>
      <FewChoice
        name={t("decisions.filter.state")}
        options={[
          { value: null, words: t("decisions.filter.all") },
          { value: "open", words: t("decisions.filter.open") },
          { value: "decided", words: t("decisions.filter.decided") },
        ]}
        value={choice.state}
        onChange={(state) => change({ state })}
      />
      <BarSelect
        label={t("decisions.column.type")}
        value={choice.type ?? ""}
        onValue={(type) => change({ type: type || null })}
      >
        <option value="">{t("decisions.filter.any")}</option>
        {DECISION_TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`decisions.type.${type}`)}
          </option>
        ))}
      </BarSelect>
      <BarSelect
        label={t("decisions.filter.year")}
        value={choice.year ?? ""}
        onValue={(year) => change({ year: year || null })}
      >
        <option value="">{t("decisions.filter.any")}</option>
        {Array.from({ length: YEARS_BACK }, (_, back) => String(last - back)).map((year) => (
          <option key={year}>{year}</option>
        ))}
      </BarSelect>
      <SearchBox
        label={t("decisions.filter.search")}
        search={choice.q ?? ""}
        onSearch={search}
        className={styles.search}
      />
      <span className={`row wrap ${styles.end}`}>{children}</span>
    </div>
  );
}
