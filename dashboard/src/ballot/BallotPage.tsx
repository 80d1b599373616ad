import { useEffect, useState } from "react";
import { LanguageChoice } from "../shared/light/LanguageChoice.tsx";
import { LightHead } from "../shared/light/LightHead.tsx";
import type { LightLanguage, Words } from "../shared/light/light-language.ts";
import { createSpeech, SpeechProvider, useSpeech } from "../shared/light/speech.tsx";
import { BallotForm } from "./BallotForm.tsx";
import { BallotIntro } from "./BallotIntro.tsx";
import { BallotProblem } from "./BallotProblem.tsx";
import { BallotReceipt } from "./BallotReceipt.tsx";
import { loadWords } from "./ballot-language.ts";
import { type BallotLink, ballotLink } from "./ballot-link.ts";
import { UsedBallot } from "./UsedBallot.tsx";
import { type BallotState, useBallot } from "./useBallot.ts";

interface Spoken {
  readonly language: LightLanguage;
  readonly words: Words;
}

interface BallotPageProps {
  readonly first: Spoken;
  /** Null for whoever came without one. */
  readonly link: BallotLink | null;
}

/** What somebody is asked who has a link to a round: light, without an account, in one language at a time. */
export function BallotPage({ first, link }: BallotPageProps) {
  const [{ language, words }, setSpoken] = useState(first);
  const speech = createSpeech(language, words);
  const title = speech.t("ballot.name");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  const choose = async (chosen: LightLanguage): Promise<void> =>
    setSpoken({ language: chosen, words: await loadWords(chosen) });
  return (
    <SpeechProvider value={speech}>
      {link ? <Asked link={link} /> : <NoLink />}
      <footer>
        <p className="muted small">{speech.t("ballot.kept")}</p>
        <LanguageChoice choose={choose} />
      </footer>
    </SpeechProvider>
  );
}

function NoLink() {
  const { t } = useSpeech();
  return (
    <>
      <LightHead isDemonstration={false} forget={ballotLink.forget} />
      <main id="main">
        <p className="note">{t("ballot.noLink")}</p>
      </main>
    </>
  );
}

function Asked({ link }: { readonly link: BallotLink }) {
  const { language } = useSpeech();
  const state = useBallot(link, language);
  const isComing = state.ballot === undefined && state.problem === null;
  return (
    <>
      <LightHead isDemonstration={state.ballot?.round.demonstration ?? false} forget={ballotLink.forget} />
      <main id="main" aria-busy={isComing || state.isBusy}>
        <Shown state={state} round={link.round} />
      </main>
    </>
  );
}

interface ShownProps {
  readonly state: BallotState;
  /** As the link names it. */
  readonly round: string | null;
}

function Shown({ state, round }: ShownProps) {
  const { t } = useSpeech();
  const { ballot, step, code, problem, look } = state;
  if (step.kind === "WITHDRAWN") return <Withdrawn />;
  if (!ballot) {
    if (problem) return <BallotProblem problem={problem} round={round} again={() => look(null)} />;
    return <p className="note">{t("ballot.coming")}</p>;
  }
  if (step.kind === "SENT") return <BallotReceipt state={state} code={step.code} />;
  if (ballot.state === "WITHDRAWN") return <p className="note">{t("refusal.BALLOT_WITHDRAWN")}</p>;
  if (ballot.state === "ANSWERED" && code === null) return <UsedBallot state={state} />;
  return (
    <>
      <BallotIntro round={ballot.round} umbrella={state.umbrella} />
      <BallotForm state={state} questions={ballot.round.questionnaire.questions} />
    </>
  );
}

function Withdrawn() {
  const { t } = useSpeech();
  return (
    <p className="note" role="status">
      {t("ballot.withdrawn")}
    </p>
  );
}
