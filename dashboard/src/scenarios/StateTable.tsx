import { useTranslation } from "react-i18next";
import { amountWords } from "../shared/figures/figure-words.ts";
import { Mark, markOf } from "../shared/Mark.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./WhatIf.module.css";
import type { Simulated } from "./what-if-finding.ts";

/** What is and what would be side by side: how often each state occurs, who is left alone, and the money that goes. */
export function StateTable({ simulated }: { readonly simulated: Simulated }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { states, partnersWithNone, partnersWithOne, partnerBudgetAtRisk } = simulated;
  const facts = [
    { key: "oneToNone", count: simulated.cellsFromOneToNone },
    { key: "none", count: partnersWithNone },
    { key: "one", count: partnersWithOne },
  ];
  return (
    <Section title={t("scenarios.states")}>
      <table className={`list-table ${styles.sideBySide}`}>
        <thead>
          <tr>
            <th scope="col">{t("scenarios.column.cells")}</th>
            <th scope="col">{t("scenarios.column.before")}</th>
            <th scope="col">{t("scenarios.column.after")}</th>
          </tr>
        </thead>
        <tbody>
          {states.map(({ state, before, after }) => (
            <tr key={state} className={before === after ? undefined : styles.changed}>
              <th scope="row">
                <span className={styles.marked}>
                  <Mark name={markOf(state)} size={16} />
                  <span>{t(`state.${state}`)}</span>
                </span>
              </th>
              <td>{format.count(before)}</td>
              <td>{format.count(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={`plain-list ${styles.facts}`}>
        {facts
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => (
            <li key={key}>{t(`scenarios.fact.${key}`, { count })}</li>
          ))}
        <li>
          {t("scenarios.fact.budget", { amount: amountWords(partnerBudgetAtRisk, format, t) })}{" "}
          <span className="muted">{partnerBudgetAtRisk.definition.caveat}</span>
        </li>
      </ul>
    </Section>
  );
}
