import { useTranslation } from "react-i18next";
import { OpenForm } from "../shared/OpenForm.tsx";
import { BodyForm } from "./BodyForm.tsx";
import { EndBodyForm } from "./EndBodyForm.tsx";
import { MeetingForm } from "./MeetingForm.tsx";
import { ReferenceForm } from "./ReferenceForm.tsx";
import { SeatRuleForm } from "./SeatRuleForm.tsx";
import type { Body } from "./seats.ts";

/** What the secretariat writes down of a body; seats are filled and ended where they stand. */
export function BodyActs({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  return (
    <div className="row wrap screen-only" style={{ padding: "12px 0" }}>
      <OpenForm label={t("governance.rule.set")}>
        {(close) => <SeatRuleForm body={body} onDone={close} />}
      </OpenForm>
      <OpenForm label={t("governance.choice.write")}>
        {(close) => <ReferenceForm body={body} onDone={close} />}
      </OpenForm>
      <OpenForm label={t("governance.meeting.add")}>
        {(close) => <MeetingForm body={body} onDone={close} />}
      </OpenForm>
      <OpenForm label={t("governance.edit")}>{(close) => <BodyForm body={body} onDone={close} />}</OpenForm>
      <OpenForm label={t("governance.end")}>{(close) => <EndBodyForm body={body} onDone={close} />}</OpenForm>
    </div>
  );
}
