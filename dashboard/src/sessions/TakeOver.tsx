import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TakeOverSessionDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import styles from "./Sessions.module.css";
import type { Sheet } from "./sheet-words.ts";

/** Says who leads the session now, and lets somebody take it over; whether they are independent they say themselves. */
export function TakeOver({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const [isIndependent, setIndependent] = useState(false);
  const { id, title, ledBy, isFacilitatorHere } = sheet.session;
  return (
    <div className={`note ${styles.form}`}>
      <p>
        <b>{ledBy === null ? t("sessions.ledByNobody") : t("sessions.ledBy", { name: ledBy })}</b>{" "}
        {t(isFacilitatorHere ? "sessions.takeOver.here" : "sessions.takeOver.away")}
      </p>
      <TickBox label={t("sessions.independent.tick")} checked={isIndependent} onChange={setIndependent} />
      <Act
        mutation={TakeOverSessionDocument}
        variables={{ session: id, isIndependent }}
        label={t("sessions.takeOver")}
        what={title}
        question={{
          text: t("sessions.takeOver.text"),
          sure: t("sessions.takeOver.sure"),
          leave: t("sessions.leave"),
        }}
      />
    </div>
  );
}
