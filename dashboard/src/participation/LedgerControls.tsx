import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DECISION_TYPES } from "../shared/decision-codes.ts";
import { BarSelect } from "../shared/inputs/BarSelect.tsx";
import { FewChoice } from "../shared/inputs/FewChoice.tsx";
import { AsOfControl } from "../shared/later-parts.tsx";
import { useLedgerChoice } from "./ledger-address.ts";
import styles from "./ParticipationPage.module.css";

interface LedgerControlsProps {
  /** Those of all decisions, the last first. */
  readonly years: readonly number[];
  /** Stands at the end of the bar. */
  readonly children: ReactNode;
}

/** What chooses decisions, the day, and whether own programmes are shown; each is read in its control and kept in the address. */
export function LedgerControls({ years, children }: LedgerControlsProps) {
  const { t } = useTranslation();
  const { choice, change } = useLedgerChoice();
  const offered = choice.year === null || years.includes(choice.year) ? years : [choice.year, ...years];
  return (
    <div className={`screen-only row wrap ${styles.controls}`} data-controls>
      <BarSelect
        label={t("participation.column.year")}
        value={choice.year === null ? "" : String(choice.year)}
        onValue={(year) => change({ year: year || null })}
      >
        <option value="">{t("participation.any")}</option>
        {offered.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </BarSelect>
      <BarSelect
        label={t("participation.column.type")}
        value={choice.type ?? ""}
        onValue={(type) => change({ type: type || null })}
      >
        <option value="">{t("participation.any")}</option>
        {DECISION_TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`decisions.type.${type}`)}
          </option>
        ))}
      </BarSelect>
      <AsOfControl day={choice.asOf} onDay={(asOf) => change({ asOf })} />
      <FewChoice
        name={t("participation.own")}
        options={[
          { value: null, words: t("participation.withoutOwn") },
          { value: "1", words: t("participation.withOwn") },
        ]}
        value={choice.withOwn ? "1" : null}
        onChange={(own) => change({ own })}
      />
      <FewChoice
        name={t("participation.view")}
        options={[
          { value: null, words: t("participation.view.strip") },
          { value: "table", words: t("participation.view.table") },
        ]}
        value={choice.view === "table" ? "table" : null}
        onChange={(show) => change({ show })}
      />
      <span className={`row wrap ${styles.end}`}>{children}</span>
    </div>
  );
}
