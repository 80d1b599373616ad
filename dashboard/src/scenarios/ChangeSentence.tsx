import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./WhatIf.module.css";
import { type SimulatedChange, sentenceOf } from "./what-if-finding.ts";

/** A change as a sentence, and beside it that it does nothing where it does not. */
export function ChangeSentence({ change }: { readonly change: SimulatedChange }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { key, values } = sentenceOf(change);
  const { effect, activities, effortEur, announcedFrom } = change;
  return (
    <>
      {t(`scenarios.change.${key}`, values)}
      {effortEur !== null && <> {t("scenarios.change.with", { amount: format.euro(effortEur) })}</>}
      <span className={`small muted ${styles.under}`}>
        {announcedFrom && <>{t("scenarios.announced", { date: format.date(announcedFrom) })} </>}
        {effect === "CHANGES" && activities > 0 && t("scenarios.touches", { count: activities })}
        {effect !== "CHANGES" && <b>{t(`scenarios.effect.${effect}`)}</b>}
      </span>
    </>
  );
}
