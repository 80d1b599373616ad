import { useEffect, useState } from "react";
import { LightHead } from "../shared/light/LightHead.tsx";
import { keepLanguage, type LightLanguage, type Words } from "../shared/light/light-language.ts";
import { createSpeech, SpeechProvider, useSpeech } from "../shared/light/speech.tsx";
import { DecisionsSection, toScore } from "./DecisionsSection.tsx";
import { HideSection } from "./HideSection.tsx";
import { HolderSection } from "./HolderSection.tsx";
import { OwnFacts } from "./OwnFacts.tsx";
import { ProblemText } from "./ProblemText.tsx";
import { UsFoot } from "./UsFoot.tsx";
import { loadWords } from "./us-language.ts";
import { forgetLink } from "./us-link.ts";
import { type OurRecordState, useOurRecord } from "./useOurRecord.ts";

interface Spoken {
  readonly language: LightLanguage;
  readonly words: Words;
}

/** What is recorded about a partner, for the partner itself: light, without an account, in one language at a time. */
export function UsPage({ first }: { readonly first: Spoken }) {
  const [{ language, words }, setSpoken] = useState(first);
  const state = useOurRecord(language);
  const speech = createSpeech(language, words);
  const title = speech.t("us.title");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  const choose = async (chosen: LightLanguage): Promise<void> => {
    keepLanguage(chosen);
    setSpoken({ language: chosen, words: await loadWords(chosen) });
  };
  return (
    <SpeechProvider value={speech}>
      <LightHead isDemonstration={state.record?.organisation.demonstration ?? false} forget={forgetLink} />
      <main id="main" aria-busy={state.record === undefined || state.isBusy}>
        <Shown state={state} />
      </main>
      <UsFoot until={state.record?.linkExpiresAt ?? null} choose={choose} />
    </SpeechProvider>
  );
}

function Shown({ state }: { readonly state: OurRecordState }) {
  const { t } = useSpeech();
  const { record, problem, done, ask } = state;
  if (!record) {
    if (problem) return <ProblemText problem={problem} again={ask} isAll />;
    return <p className="note">{t(record === null ? "us.none" : "us.coming")}</p>;
  }
  const { organisation, recordedBy, decisions } = record;
  const waiting = decisions.filter(toScore).length;
  return (
    <>
      <p className="muted">{organisation.name}</p>
      <h1>{t("us.heading")}</h1>
      <p className="intro">
        {recordedBy.length > 0 ? t("us.intro", { count: recordedBy.length }) : t("us.none")}
      </p>
      <p role="status" className="said">
        {done && t(done)}
      </p>
      {problem && <ProblemText problem={problem} again={ask} />}
      {waiting > 0 && (
        <div className="note">
          <p>{t("us.decisions.toScore", { count: waiting })}</p>
          <button
            type="button"
            className="plain"
            onClick={() => document.getElementById("decisions")?.focus()}
          >
            {t("us.decisions.go")}
          </button>
        </div>
      )}
      <HideSection key={`hide ${organisation.id}`} organisation={organisation} state={state} />
      {recordedBy.map((holder) => (
        <HolderSection key={holder.id} holder={holder} state={state} />
      ))}
      <DecisionsSection organisation={organisation} decisions={decisions} state={state} />
      <OwnFacts key={organisation.version} organisation={organisation} state={state} />
    </>
  );
}
