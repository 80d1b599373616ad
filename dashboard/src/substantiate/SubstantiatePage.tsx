import { useEffect, useState } from "react";
import { LanguageChoice } from "../shared/light/LanguageChoice.tsx";
import { LightHead } from "../shared/light/LightHead.tsx";
import type { LightLanguage, Words } from "../shared/light/light-language.ts";
import { createSpeech, SpeechProvider, useSpeech } from "../shared/light/speech.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { GivenAnswer } from "./GivenAnswer.tsx";
import { SubstantiateProblem } from "./SubstantiateProblem.tsx";
import { forgetDraft, type OpenedRequest } from "./substantiate-draft.ts";
import { loadWords } from "./substantiate-language.ts";
import { substantiateLink } from "./substantiate-link.ts";
import { type SubstantiationState, useSubstantiation } from "./useSubstantiation.ts";

interface SubstantiatePageProps {
  readonly first: { readonly language: LightLanguage; readonly words: Words };
  /** Null for whoever came without a link. */
  readonly token: string | null;
}

/** What somebody is asked who may know of a change: light, without an account, in one language at a time. */
export function SubstantiatePage({ first, token }: SubstantiatePageProps) {
  const [{ language, words }, setSpoken] = useState(first);
  const speech = createSpeech(language, words);
  const title = speech.t("substantiate.title");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  const choose = async (chosen: LightLanguage): Promise<void> =>
    setSpoken({ language: chosen, words: await loadWords(chosen) });
  return (
    <SpeechProvider value={speech}>
      {token === null ? <Unasked /> : <Asked token={token} />}
      <footer>
        <p className="muted small">{speech.t("substantiate.kept")}</p>
        <LanguageChoice choose={choose} />
      </footer>
    </SpeechProvider>
  );
}

const forget = (): void => {
  substantiateLink.forget();
  forgetDraft();
};

function Unasked() {
  const { t } = useSpeech();
  return (
    <>
      <LightHead isDemonstration={false} forget={forget} />
      <main id="main">
        <p className="note">{t("substantiate.noLink")}</p>
      </main>
    </>
  );
}

function Asked({ token }: { readonly token: string }) {
  const { language } = useSpeech();
  const state = useSubstantiation(token, language);
  const isComing = state.request === undefined && state.problem === null;
  return (
    <>
      <LightHead isDemonstration={state.request?.demonstration ?? false} forget={forget} />
      <main id="main" aria-busy={isComing || state.isBusy}>
        <Shown state={state} />
      </main>
    </>
  );
}

/** The last day on which an answer is taken, in Brussels, as `2026-10-31`. */
const lastDay = ({ expiresAt }: OpenedRequest): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Brussels" }).format(new Date(expiresAt));

function Shown({ state }: { readonly state: SubstantiationState }) {
  const { t, format } = useSpeech();
  const { request, draft, isChanging, problem, look } = state;
  if (request === undefined) {
    if (problem) return <SubstantiateProblem problem={problem} again={look} />;
    return <p className="note">{t("substantiate.coming")}</p>;
  }
  if (request === null) return <p className="note">{t("refusal.SUBSTANTIATION_LINK_CLOSED")}</p>;
  const { answer, outcome, mayAnswer } = request;
  const until = lastDay(request);
  if (answer && !(isChanging && mayAnswer)) return <GivenAnswer {...{ state, request, answer, until }} />;
  if (!mayAnswer || !outcome || !draft) {
    const key = request.state === "EXPIRED" ? "substantiate.expired" : "substantiate.held";
    return <p className="note">{t(key, { day: format.dateInWords(until), who: request.askedBy })}</p>;
  }
  return (
    <>
      <Intro request={request} until={format.dateInWords(until)} />
      <AnswerForm {...{ state, request, outcome, draft }} />
    </>
  );
}

/** Before anything is asked: who asks and why, that looking counts for nothing, and until when it can be changed. */
function Intro({ request, until }: { readonly request: OpenedRequest; readonly until: string }) {
  const { t } = useSpeech();
  const { askedBy, name, position } = request;
  return (
    <>
      <h1>{t("substantiate.title")}</h1>
      <p className="intro">{t("substantiate.intro", { who: askedBy, name, position })}</p>
      <ul className="told">
        <li>{t("substantiate.told.opening")}</li>
        <li>{t("substantiate.told.until", { day: until })}</li>
        <li>{t("substantiate.told.disagree")}</li>
      </ul>
    </>
  );
}
