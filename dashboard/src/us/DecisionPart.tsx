import { useRef, useState } from "react";
import { UsTakeBackScoreDocument } from "../gql/us/graphql.ts";
import { useSpeech } from "../shared/light/speech.tsx";
import type { Organisation, OurDecision } from "./ask-us.ts";
import { BroughtToDecision } from "./BroughtToDecision.tsx";
import { SaidOfPart } from "./SaidOfPart.tsx";
import { ScoreForm } from "./ScoreForm.tsx";
import type { OurRecordState } from "./useOurRecord.ts";

interface DecisionPartProps {
  readonly organisation: Organisation;
  readonly decision: OurDecision;
  readonly state: OurRecordState;
}

/** One decision: what became of it, the partner's part in it, and how far that went as each says. */
export function DecisionPart({ organisation, decision, state }: DecisionPartProps) {
  const { t } = useSpeech();
  const [isSaying, setSaying] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, title, said, mayScore } = decision;
  const label = `decision-${id}`;
  // what was pressed may be gone afterwards
  const settle = () => {
    setSaying(false);
    heading.current?.focus();
  };
  return (
    <article aria-labelledby={label} className="decision">
      <h3 id={label} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <DecisionFacts decision={decision} />
      <BroughtToDecision decision={decision} />
      <SaidOfPart decision={decision} />
      {mayScore && !isSaying && (
        <div className="acts">
          <button type="button" className={said ? "button" : "button main"} onClick={() => setSaying(true)}>
            {t(said ? "us.decision.change" : "us.decision.say")} <span className="unseen">: {title}</span>
          </button>
        </div>
      )}
      {mayScore && isSaying && (
        <ScoreForm
          key={said?.version}
          organisation={organisation}
          decision={decision}
          state={state}
          close={settle}
        />
      )}
      {mayScore && said && !isSaying && <TakeBack title={title} said={said} state={state} after={settle} />}
    </article>
  );
}

/** What it is about, what became of it, and as what the partner is in it. */
function DecisionFacts({ decision }: { readonly decision: OurDecision }) {
  const { t, format } = useSpeech();
  const { type, isOwnProgramme, ledByName, decidedOn, outcome, currentStage, capacity, stance } = decision;
  const became = () => {
    if (decidedOn && outcome)
      return t("us.decision.decided", {
        outcome: t(`decisions.outcome.${outcome}`),
        day: format.dateInWords(decidedOn),
      });
    if (!currentStage) return t("us.decision.open");
    return t("us.decision.stage", { stage: t(`decisions.stage.${currentStage}`) });
  };
  return (
    <>
      <p className="became">{became()}</p>
      <p className="muted small">
        {[
          t(`decisions.type.${type}`),
          ...(ledByName ? [t("us.decision.ledBy", { who: ledByName })] : []),
          ...(isOwnProgramme ? [t("us.decision.own")] : []),
          ...(capacity ? [t("us.decision.capacity", { capacity: t(`decisions.capacity.${capacity}`) })] : []),
          ...(stance ? [t("us.decision.stance", { stance: t(`decisions.stance.${stance}`) })] : []),
        ].join(" · ")}
      </p>
    </>
  );
}

interface TakeBackProps {
  readonly title: string;
  readonly said: NonNullable<OurDecision["said"]>;
  readonly state: OurRecordState;
  readonly after: () => void;
}

/** Takes back what the partner said, asked twice: it is gone then. */
function TakeBack({ title, said: { id, version }, state, after }: TakeBackProps) {
  const { t } = useSpeech();
  const takeBack = async () => {
    if (await state.act(UsTakeBackScoreDocument, { id, version }, "us.done.takenBack")) after();
  };
  return (
    <details>
      <summary className="plain">
        {t("participation.takeBack")} <span className="unseen">: {title}</span>
      </summary>
      <p>{t("participation.takeBack.sure")}</p>
      <button type="button" className="button" disabled={state.isBusy} onClick={takeBack}>
        {t("participation.takeBack.yes")} <span className="unseen">: {title}</span>
      </button>
    </details>
  );
}
