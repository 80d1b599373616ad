import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { ChosenShares } from "./ChosenShares.tsx";
import { ContinentList } from "./ContinentList.tsx";
import styles from "./Governance.module.css";
import { MeetingList } from "./MeetingList.tsx";
import { RuleList } from "./RuleList.tsx";
import { SeatGroups } from "./SeatGroups.tsx";
import { SeatHistory } from "./SeatHistory.tsx";
import { SeatList } from "./SeatList.tsx";
import { SeatsTable } from "./SeatsTable.tsx";
import { ShareBars } from "./ShareBars.tsx";
import { type Body, seatCount } from "./seats.ts";
import { VoiceSection } from "./VoiceSection.tsx";

interface BodyRecordProps {
  readonly body: Body;
  readonly isTable: boolean;
  readonly mayKeep: boolean;
}

/** All that is recorded of a body, from who sits there to who sat there. */
export function BodyRecord({ body, isTable, mayKeep }: BodyRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, powers, endedOn, seating, name } = body;
  const seats = seatCount(seating);
  const isOver = endedOn !== null && endedOn < seating.asOf;
  return (
    <>
      <p className={`readable ${styles.about}`}>
        <b>{name}</b> · {t(`governance.kind.${kind}`)}
        {endedOn && ` · ${t("governance.ended", { date: format.dateInWords(endedOn) })}`}
        {powers && <span className="muted"> · {powers}</span>}
      </p>
      {seating.assembly && (
        <p className="readable">
          {t("governance.assembly", { ...seating.assembly, count: seating.assembly.memberships })}
        </p>
      )}
      <Section title={t("governance.byConstituency")} count={seats > 0 ? String(seats) : undefined}>
        {seats === 0 && <p className="record">{t(isOver ? "governance.over" : "governance.noSeats")}</p>}
        {isTable && seats > 0 && <SeatsTable bodies={[body]} />}
        {!isTable && <SeatGroups seating={seating} />}
        {!isTable && seating.voting > 0 && <ShareBars seating={seating} />}
      </Section>
      <ChosenShares seating={seating} />
      <SeatList body={body} mayKeep={mayKeep} />
      <ContinentList seating={seating} />
      {body.voice && !isOver && <VoiceSection voice={body.voice} />}
      <SeatHistory body={body} isTable={isTable} mayKeep={mayKeep} />
      <RuleList rules={body.rules} asOf={seating.asOf} />
      <MeetingList meetings={body.meetings} mayKeep={mayKeep} />
    </>
  );
}
