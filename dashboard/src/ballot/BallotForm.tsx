import { useSpeech } from "../shared/light/speech.tsx";
import { BallotProblem } from "./BallotProblem.tsx";
import { type AskedQuestion, type Draft, NO_ANSWER } from "./ballot-draft.ts";
import { QuestionFields } from "./QuestionFields.tsx";
import type { BallotState } from "./useBallot.ts";
import { WithdrawAct } from "./WithdrawAct.tsx";

interface BallotFormProps {
  readonly state: BallotState;
  readonly questions: readonly AskedQuestion[];
}

/** All questions, one under another, and the one press that sends them. */
export function BallotForm({ state, questions }: BallotFormProps) {
  const { t } = useSpeech();
  const { drafts, setDrafts, code, isBusy, problem, send } = state;
  const change = (id: string) => (patch: Partial<Draft>) =>
    setDrafts({ ...drafts, [id]: { ...(drafts[id] ?? NO_ANSWER), ...patch } });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void send();
      }}
    >
      {questions.map((question) => (
        <QuestionFields
          key={question.id}
          question={question}
          draft={drafts[question.id] ?? NO_ANSWER}
          onChange={change(question.id)}
        />
      ))}
      <section className="sending">
        {problem && <BallotProblem problem={problem} round={null} />}
        <p className="muted small">{t("ballot.sendNote")}</p>
        <button type="submit" className="button main wide" aria-disabled={isBusy}>
          {t(code === null ? "ballot.send" : "ballot.sendAgain")}
        </button>
        <p role="status" className="muted">
          {isBusy && t("ballot.waiting")}
        </p>
        {code !== null && <WithdrawAct state={state} />}
      </section>
    </form>
  );
}
