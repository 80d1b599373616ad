import { useTranslation } from "react-i18next";
import { AgreeAtSessionDocument } from "../gql/later/graphql.ts";
import type { PhoneStepProps } from "./PhoneStep.tsx";
import { chosenOf, scoreOf } from "./sheet-words.ts";
import { YesNo } from "./YesNo.tsx";

/** For each decision, whether an organisation agrees with how all were involved; not whether the decision was good. */
export function PhoneAgreement({ sheet, at, saying }: PhoneStepProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className="muted">{t("sessions.agreement.lead")}</p>
      {chosenOf(sheet).map((decision) => {
        const about = `agrees ${decision.id}`;
        const unsent = saying.unsentOf(about);
        return (
          <YesNo
            key={decision.id}
            legend={decision.label}
            yes={t("sessions.agreement.yes")}
            no={t("sessions.agreement.no")}
            value={
              typeof unsent === "boolean" ? unsent : (scoreOf(decision, sheet.own ?? "")?.agrees ?? null)
            }
            isOnItsWay={unsent !== undefined}
            onValue={(agrees) =>
              saying.say(about, agrees, AgreeAtSessionDocument, { at, decision: decision.id, agrees })
            }
          />
        );
      })}
    </>
  );
}
