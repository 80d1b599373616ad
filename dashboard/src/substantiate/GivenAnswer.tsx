import { useEffect, useRef } from "react";
import { useSpeech } from "../shared/light/speech.tsx";
import { SubstantiateProblem } from "./SubstantiateProblem.tsx";
import type { OpenedRequest } from "./substantiate-draft.ts";
import type { SubstantiationState } from "./useSubstantiation.ts";

interface GivenAnswerProps {
  readonly state: SubstantiationState;
  readonly request: OpenedRequest;
  readonly answer: NonNullable<OpenedRequest["answer"]>;
  /** The last day on which it can be changed. */
  readonly until: string;
}

/** What somebody answered: what was taken in, what others read of it, and how to change it. */
export function GivenAnswer({ state, request, answer, until }: GivenAnswerProps) {
  const { t, format } = useSpeech();
  const { done, problem, isBusy, startChanging, takeNameBack } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (done) heading.current?.focus();
  }, [done]);
  const { mayAnswer, isInside, name, position, askedBy, outcome } = request;
  const who = `${name}, ${position}`;
  const day = format.dateInWords(until);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t(done === "sent" ? "substantiate.sent" : "substantiate.answered")}
      </h1>
      <p className="intro">
        {t(mayAnswer ? "substantiate.changeable" : "substantiate.final", { day, who: askedBy })}
      </p>
      {outcome && (
        <p lang={outcome.language}>
          <b>{outcome.title}</b>
        </p>
      )}
      {isInside && <p className="note">{t("substantiate.inside")}</p>}
      {answer.settledBecause && <Settled because={answer.settledBecause} mayAnswer={mayAnswer} />}
      <dl className="parts">
        <Said of="fact" words={t(`substantiate.fact.${answer.fact}`)} />
        <Said of="contribution" words={t(`substantiate.contribution.${answer.contribution}`)} />
        {answer.comment && <Said of="comment" words={answer.comment} />}
        <Said
          of="named"
          words={t(answer.consentsToName ? "substantiate.named.yes" : "substantiate.named.no", { who })}
        />
      </dl>
      <p role="status">{done === "unnamed" && t("substantiate.unnamed")}</p>
      {problem && <SubstantiateProblem problem={problem} />}
      <div className="acts">
        {mayAnswer && (
          <button type="button" className="button main" onClick={startChanging}>
            {t("substantiate.change")}
          </button>
        )}
        {answer.consentsToName && (
          <button
            type="button"
            className="button"
            aria-disabled={isBusy}
            onClick={() => !isBusy && void takeNameBack()}
          >
            {t("substantiate.unname")}
          </button>
        )}
      </div>
    </>
  );
}

function Said({ of, words }: { readonly of: string; readonly words: string }) {
  const { t } = useSpeech();
  return (
    <div>
      <dt>{t(`substantiate.said.${of}`)}</dt>
      <dd>{words}</dd>
    </div>
  );
}

function Settled({ because, mayAnswer }: { readonly because: string; readonly mayAnswer: boolean }) {
  const { t } = useSpeech();
  return (
    <div className="note">
      <p>{t("substantiate.settled")}</p>
      <p>
        <q>{because}</q>
      </p>
      {mayAnswer && <p>{t("substantiate.settled.otherwise")}</p>}
    </div>
  );
}
