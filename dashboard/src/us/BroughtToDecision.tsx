import { useSpeech } from "../shared/light/speech.tsx";
import type { OurDecision } from "./ask-us.ts";

/** What the partner put on the agenda and proposed, and what became of its proposals. */
export function BroughtToDecision({ decision }: { readonly decision: OurDecision }) {
  const { t, format } = useSpeech();
  const day = (given: string) => ({ day: format.dateInWords(given) });
  return (
    <>
      {decision.agenda.map(({ id, title, putOn }) => (
        <p key={id} className="remark">
          {t("us.decision.agenda", day(putOn))} <q>{title}</q>
        </p>
      ))}
      {decision.proposals.map(({ id, title, status, submittedOn, answeredOn, reasons, ...changed }) => (
        <div key={id} className="remark">
          <p>
            {t("us.decision.proposal", day(submittedOn))} <q>{title}</q>
          </p>
          <p>
            <b>{t(`proposals.status.${status}`)}</b>
            {answeredOn && (
              <>
                {" · "}
                {t("us.decision.answered", day(answeredOn))} <q>{reasons}</q>
              </>
            )}
          </p>
          <Changed {...changed} />
        </div>
      ))}
    </>
  );
}

type ChangedProps = Pick<OurDecision["proposals"][number], "changedSentence" | "changedUrl">;

/** The sentence of the decided text that a proposal changed. */
function Changed({ changedSentence, changedUrl }: ChangedProps) {
  const { t } = useSpeech();
  if (!changedSentence && !changedUrl) return null;
  return (
    <>
      <p className="muted small">{t("proposals.changed")}</p>
      <p>
        {changedSentence && <q>{changedSentence}</q>}{" "}
        {changedUrl && (
          <a href={changedUrl} rel="noreferrer">
            {t("proposals.changed.where")}
          </a>
        )}
      </p>
    </>
  );
}
