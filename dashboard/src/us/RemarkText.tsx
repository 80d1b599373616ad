import { useSpeech } from "../shared/light/speech.tsx";
import type { HolderRecord } from "./ask-us.ts";
import { isOpen } from "./record-status.ts";

interface RemarkTextProps {
  readonly remark: HolderRecord["remarks"][number];
  readonly holder: string;
}

/** What the partner said of a record, when, and what was answered. */
export function RemarkText({ remark, holder }: RemarkTextProps) {
  const { t, format } = useSpeech();
  const { kind, reason, words, madeAt, answer, answeredAt, takenBackAt } = remark;
  const day = (instant: string) => format.dateInWords(instant);
  return (
    <div className="remark">
      <p>
        {t(`us.remark.${kind}`, { day: day(madeAt) })} {t(`remarks.reason.${reason}`)}
        {words && (
          <>
            {" "}
            <q>{words}</q>
          </>
        )}
      </p>
      {isOpen(remark) && kind === "OBJECTION" && <p className="muted small">{t("us.paused", { holder })}</p>}
      {answeredAt && (
        <p>
          {t("us.answered", { holder, day: day(answeredAt) })} {answer && <q>{answer}</q>}
        </p>
      )}
      {takenBackAt && <p className="muted small">{t("us.takenBack", { day: day(takenBackAt) })}</p>}
    </div>
  );
}
