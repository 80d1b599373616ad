import { useTranslation } from "react-i18next";
import { ConsentAtSessionDocument } from "../gql/later/graphql.ts";
import type { PhoneStepProps } from "./PhoneStep.tsx";
import styles from "./Sessions.module.css";
import { YesNo } from "./YesNo.tsx";

/** Last words, and whether an organisation lets others read its scores beside its name. */
export function PhoneConsent({ sheet, at, saying }: PhoneStepProps) {
  const { t } = useTranslation();
  const own = sheet.organisations.find(({ id }) => id === sheet.own);
  const unsent = saying.unsentOf("consent");
  return (
    <>
      <p className="muted">{t("sessions.consent.lead")}</p>
      <YesNo
        legend={t("sessions.consent")}
        yes={t("sessions.consent.yes")}
        no={t("sessions.consent.no")}
        value={typeof unsent === "boolean" ? unsent : (own?.consentsToShare ?? null)}
        isOnItsWay={unsent !== undefined}
        onValue={(consents) => saying.say("consent", consents, ConsentAtSessionDocument, { at, consents })}
      />
      {sheet.closingWords && (
        <>
          <h2>{t("sessions.closingWords")}</h2>
          <p className={styles.words}>{sheet.closingWords}</p>
        </>
      )}
    </>
  );
}
