import { useTranslation } from "react-i18next";
import type { SessionStep } from "../gql/later/graphql.ts";
import styles from "./Sessions.module.css";
import { placeOf, STEPS } from "./session-steps.ts";

/** The steps of the procedure, and at which of them the session is. */
export function StepLine({ step }: { readonly step: SessionStep }) {
  const { t } = useTranslation();
  const here = placeOf(step);
  return (
    <ol className={styles.steps} aria-label={t("sessions.steps")}>
      {STEPS.map((each, place) => (
        <li key={each} aria-current={place === here ? "step" : undefined} data-past={place < here}>
          <span>{place + 1}</span> {t(`sessions.step.${each}`)}
        </li>
      ))}
      <li aria-current={step === "CLOSED" ? "step" : undefined}>{t("sessions.step.CLOSED")}</li>
    </ol>
  );
}
