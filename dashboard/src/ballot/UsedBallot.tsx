import { useState } from "react";
import { useSpeech } from "../shared/light/speech.tsx";
import { BallotProblem } from "./BallotProblem.tsx";
import type { BallotState } from "./useBallot.ts";

/** That a link was used to answer, and where the code of whoever answered is given. */
export function UsedBallot({ state }: { readonly state: BallotState }) {
  const { t } = useSpeech();
  const [code, setCode] = useState("");
  const [isWrong, setWrong] = useState(false);
  const { isBusy, problem, look, ballot } = state;
  const give = async () => {
    setWrong(false);
    setWrong(!(await look(code)));
  };
  return (
    <>
      <h1>{ballot?.round.title}</h1>
      <p className="note">{t("refusal.BALLOT_USED")}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy && code.trim() !== "") void give();
        }}
      >
        <label className="field">
          {t("ballot.code.give")}
          <input
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            aria-invalid={isWrong || undefined}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </label>
        <p role="alert">{isWrong && t("ballot.code.wrong")}</p>
        <button type="submit" className="button main" aria-disabled={isBusy}>
          {t("ballot.code.look")}
        </button>
        <p role="status" className="muted">
          {isBusy && t("ballot.waiting")}
        </p>
      </form>
      {problem && <BallotProblem problem={problem} round={null} />}
      <p className="muted small">{t("ballot.code.lost")}</p>
    </>
  );
}
