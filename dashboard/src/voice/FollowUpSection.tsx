import { useTranslation } from "react-i18next";
import { RemoveRoundFollowUpDocument, SettleRoundFollowUpDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { today } from "../shared/calendar-day.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { FollowUpForm } from "./FollowUpForm.tsx";
import type { Round } from "./round-results.ts";

/** What will change because of a round, who does it and by when: for those who were asked, and everybody else. */
export function FollowUpSection({ round: { id, followUps, viewerMay } }: { readonly round: Round }) {
  const { t } = useTranslation();
  return (
    <Section title={t("voice.back")}>
      {followUps.length === 0 && <p className="muted">{t("voice.back.none")}</p>}
      <ul className="plain-list">
        {followUps.map((followUp) => (
          <FollowUpLine key={followUp.id} followUp={followUp} mayReport={viewerMay.reportBack} />
        ))}
      </ul>
      {viewerMay.reportBack && (
        <OpenForm label={t("voice.back.add")}>
          {(close) => <FollowUpForm roundId={id} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}

interface FollowUpLineProps {
  readonly followUp: Round["followUps"][number];
  readonly mayReport: boolean;
}

function FollowUpLine({ followUp: { id, text, doneBy, dueOn, doneOn }, mayReport }: FollowUpLineProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  return (
    <li className="record">
      <p className="readable">{text}</p>
      <p className="small">
        {t("voice.back.by", { who: doneBy, day: dateInWords(dueOn) })} ·{" "}
        <b>{doneOn ? t("voice.back.doneOn", { day: dateInWords(doneOn) }) : t("voice.back.toDo")}</b>
      </p>
      {mayReport && (
        <div className="row wrap">
          <Act
            mutation={SettleRoundFollowUpDocument}
            variables={{ id, doneOn: doneOn ? null : today() }}
            label={t(doneOn ? "voice.back.undo" : "voice.back.done")}
            what={text}
            look="button-link"
          />
          <Act
            mutation={RemoveRoundFollowUpDocument}
            variables={{ id }}
            label={t("voice.back.remove")}
            what={text}
            question={{
              text: t("voice.back.remove.question"),
              sure: t("voice.back.remove.sure"),
              leave: t("voice.leave"),
            }}
            look="button-link"
          />
        </div>
      )}
    </li>
  );
}
