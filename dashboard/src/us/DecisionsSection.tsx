import { useSpeech } from "../shared/light/speech.tsx";
import type { Organisation, OurDecision } from "./ask-us.ts";
import { DecisionPart } from "./DecisionPart.tsx";
import type { OurRecordState } from "./useOurRecord.ts";

interface DecisionsSectionProps {
  readonly organisation: Organisation;
  readonly decisions: readonly OurDecision[];
  readonly state: OurRecordState;
}

/** Whether the partner may still say how far it took part, and has not, alone or in a session, as far as that is told here. */
export const toScore = ({ mayScore, tellsUnshared, said, saidAtSession }: OurDecision): boolean =>
  mayScore && tellsUnshared && !said && !saidAtSession;

/** The decisions in which the partner has a part, the last first. */
export function DecisionsSection({ organisation, decisions, state }: DecisionsSectionProps) {
  const { t } = useSpeech();
  return (
    <section aria-labelledby="decisions" className="decisions">
      <h2 id="decisions" tabIndex={-1}>
        {t("us.decisions")}
      </h2>
      {decisions.length === 0 && <p className="muted">{t("us.decisions.none")}</p>}
      {decisions.map((decision) => (
        <DecisionPart key={decision.id} organisation={organisation} decision={decision} state={state} />
      ))}
    </section>
  );
}
