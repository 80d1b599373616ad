import { useTranslation } from "react-i18next";
import {
  PutOnMeetingAgendaDocument,
  RemoveFromMeetingAgendaDocument,
  RemoveMeetingDocument,
} from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { AgendaForm } from "../shared/decisions/AgendaForm.tsx";
import { AgendaPoints } from "../shared/decisions/AgendaPoints.tsx";
import { useSend } from "../shared/form/useSend.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { Body } from "./seats.ts";

type Meeting = Body["meetings"]["nodes"][number];

interface MeetingListProps {
  readonly meetings: Body["meetings"];
  readonly mayKeep: boolean;
}

/** When it met, who put what on the agenda, and whether it agreed to count who speaks. */
export function MeetingList({ meetings: { nodes, totalCount }, mayKeep }: MeetingListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (nodes.length === 0) return null;
  return (
    <Section title={t("governance.meetings")} count={String(totalCount)}>
      <ul className="plain-list">
        {nodes.map((meeting) => (
          <li key={meeting.id} className="record">
            <b>{format.dateInWords(meeting.heldOn)}</b>{" "}
            <span className="muted">{meeting.countingAgreed ?? t("governance.meeting.notCounted")}</span>
            {meeting.agenda.length > 0 && (
              <AgendaPoints
                points={meeting.agenda}
                removal={mayKeep ? RemoveFromMeetingAgendaDocument : null}
              />
            )}
            {mayKeep && <MeetingActs meeting={meeting} />}
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && (
        <p className="small muted">{t("more.shown", { shown: nodes.length, total: totalCount })}</p>
      )}
    </Section>
  );
}

/** Puts a point on its agenda, or takes it away where it was written by mistake. */
function MeetingActs({ meeting: { id, heldOn } }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const putOnAgenda = useSend(PutOnMeetingAgendaDocument);
  return (
    <div className="row wrap screen-only">
      <OpenForm label={t("decisions.agenda.add")} what={dateInWords(heldOn)} look="button-link">
        {(close) => (
          <AgendaForm
            send={(point) => putOnAgenda({ input: { ...point, meeting: id } })}
            until={heldOn}
            onDone={close}
          />
        )}
      </OpenForm>
      <Act
        mutation={RemoveMeetingDocument}
        variables={{ id }}
        label={t("governance.meeting.remove")}
        what={dateInWords(heldOn)}
        look="button-link"
        question={{
          text: t("governance.meeting.remove.question"),
          sure: t("decisions.remove.sure"),
          leave: t("decisions.remove.leave"),
        }}
      />
    </div>
  );
}
