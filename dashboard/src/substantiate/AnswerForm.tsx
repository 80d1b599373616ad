import { useState } from "react";
import { useSpeech } from "../shared/light/speech.tsx";
import { NameChoice, Question } from "./AnswerFields.tsx";
import { Contributions, Statement } from "./Statement.tsx";
import { SubstantiateProblem } from "./SubstantiateProblem.tsx";
import {
  asksContribution,
  type Draft,
  type DraftFault,
  faultOf,
  type OpenedRequest,
  type ToldOutcome,
} from "./substantiate-draft.ts";
import type { SubstantiationState } from "./useSubstantiation.ts";

interface AnswerFormProps {
  readonly state: SubstantiationState;
  readonly request: OpenedRequest;
  readonly outcome: ToldOutcome;
  readonly draft: Draft;
}

const LONGEST = { comment: 2000, worksFor: 200 } as const;

/** The change, two questions about it, and the one press that sends them. */
export function AnswerForm({ state, request, outcome, draft }: AnswerFormProps) {
  const { t } = useSpeech();
  const { change, isBusy, problem, send } = state;
  const [fault, setFault] = useState<DraftFault | null>(null);
  const edit = (patch: Partial<Draft>): void => {
    setFault(null);
    change(patch);
  };
  const submit = (): void => {
    const found = faultOf(draft, outcome);
    setFault(found);
    if (found) document.querySelector<HTMLElement>(`input[name="${found.at}"]`)?.focus();
    else if (!isBusy) void send();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Statement outcome={outcome} />
      <Question name="fact" chosen={draft.fact} fault={fault} choose={(fact) => edit({ fact })} />
      {asksContribution(outcome) ? (
        <>
          <Contributions outcome={outcome} />
          <Question
            name="contribution"
            chosen={draft.contribution}
            fault={fault}
            choose={(contribution) => edit({ contribution })}
          />
        </>
      ) : (
        <p className="note">{t("substantiate.noContributions")}</p>
      )}
      <section className="more">
        <label className="field">
          {t("substantiate.comment")}
          <span className="muted small">{t("substantiate.comment.note")}</span>
          <textarea
            rows={4}
            maxLength={LONGEST.comment}
            value={draft.comment}
            onChange={(event) => edit({ comment: event.target.value })}
          />
        </label>
        <label className="field">
          {t("substantiate.worksFor")}
          <span className="muted small">{t("substantiate.worksFor.note")}</span>
          <input
            type="text"
            maxLength={LONGEST.worksFor}
            value={draft.worksFor}
            onChange={(event) => edit({ worksFor: event.target.value })}
          />
        </label>
        <NameChoice
          request={request}
          isNamed={draft.consentsToName}
          choose={(consentsToName) => edit({ consentsToName })}
        />
      </section>
      <div className="sending">
        {problem && <SubstantiateProblem problem={problem} />}
        <button type="submit" className="button main wide" aria-disabled={isBusy}>
          {t(request.answer ? "substantiate.sendAgain" : "substantiate.send")}
        </button>
        <p role="status" className="muted">
          {isBusy && t("substantiate.waiting")}
        </p>
      </div>
    </form>
  );
}
