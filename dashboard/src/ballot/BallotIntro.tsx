import { useSpeech } from "../shared/light/speech.tsx";
import type { AskedRound } from "./ballot-draft.ts";

interface BallotIntroProps {
  readonly round: AskedRound;
  readonly umbrella: string | null;
}

/** Before anything is asked: who asks, who sees what, until when, and that looking counts for nothing. */
export function BallotIntro({ round, umbrella }: BallotIntroProps) {
  const { t, format } = useSpeech();
  const { title, closesOn, keepAnswersUntil, kInternal, kPublic, questionnaire } = round;
  const who = umbrella ?? t("ballot.theUmbrella");
  return (
    <>
      <p className="muted">{t("ballot.asks", { who })}</p>
      <h1>{title}</h1>
      {questionnaire.introduction && <p className="intro">{questionnaire.introduction}</p>}
      <div className="note">
        <p>
          <b>{t("ballot.nobody")}</b>
        </p>
        <ul className="told">
          <li>{t("ballot.runBy", { who })}</li>
          <li>{t("ballot.threshold", { inside: kInternal, everybody: kPublic })}</li>
          <li>{t("ballot.until", { day: format.dateInWords(closesOn) })}</li>
          <li>{t("ballot.opening")}</li>
          <li>{t("ballot.removed", { day: format.dateInWords(keepAnswersUntil) })}</li>
        </ul>
      </div>
      <p className="muted">{t("ballot.how", { count: questionnaire.questions.length })}</p>
    </>
  );
}
