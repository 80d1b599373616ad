import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { Body } from "./seats.ts";

/** When it met, and whether it agreed to count who speaks. */
export function MeetingList({ meetings: { nodes, totalCount } }: { readonly meetings: Body["meetings"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (nodes.length === 0) return null;
  return (
    <Section title={t("governance.meetings")} count={String(totalCount)}>
      <ul className="plain-list">
        {nodes.map(({ id, heldOn, countingAgreed }) => (
          <li key={id} className="record">
            <b>{format.dateInWords(heldOn)}</b>{" "}
            <span className="muted">{countingAgreed ?? t("governance.meeting.notCounted")}</span>
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && (
        <p className="small muted">{t("more.shown", { shown: nodes.length, total: totalCount })}</p>
      )}
    </Section>
  );
}
