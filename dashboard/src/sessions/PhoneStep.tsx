import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { PhoneActions } from "./PhoneActions.tsx";
import { PhoneAgreement } from "./PhoneAgreement.tsx";
import { PhoneConsent } from "./PhoneConsent.tsx";
import { PhoneLevels } from "./PhoneLevels.tsx";
import { PhoneNaming } from "./PhoneNaming.tsx";
import { RecordView } from "./RecordView.tsx";
import type { Sheet } from "./sheet-words.ts";
import type { Saying } from "./useSaying.ts";

export interface PhoneStepProps {
  readonly sheet: Sheet;
  readonly at: { readonly session: string; readonly code: string };
  readonly saying: Saying;
}

/** What a phone is asked at the present step. */
export function PhoneStep(props: PhoneStepProps) {
  const { t } = useTranslation();
  switch (props.sheet.session.step) {
    case "NAMING":
      return <PhoneNaming {...props} />;
    case "ACTUAL":
      return (
        <>
          <p className="muted">{t("sessions.actual.lead")}</p>
          <PhoneLevels {...props} kind="actual" />
        </>
      );
    case "AGREEMENT":
      return <PhoneAgreement {...props} />;
    case "DESIRED":
      return <PhoneLevels {...props} kind="desired" />;
    case "ACTIONS":
      return <PhoneActions {...props} />;
    case "CLOSING":
      return <PhoneConsent {...props} />;
    case "CLOSED":
      return (
        <>
          <p className="small muted">
            {t(props.sheet.session.isIndependent ? "sessions.independent" : "sessions.notIndependent")}
          </p>
          <Section title={t("sessions.actions")}>
            <PhoneActions {...props} />
          </Section>
          <RecordView sheet={props.sheet} />
        </>
      );
  }
}
