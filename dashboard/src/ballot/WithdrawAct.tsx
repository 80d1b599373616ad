import { useState } from "react";
import { useSpeech } from "../shared/light/speech.tsx";
import type { BallotState } from "./useBallot.ts";

/** Takes everything back, after a question: it is for good. */
export function WithdrawAct({ state: { isBusy, withdraw } }: { readonly state: BallotState }) {
  const { t } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" className="plain" onClick={() => setAsking(true)}>
        {t("ballot.withdraw")}
      </button>
    );
  return (
    <div className="note">
      <p>{t("ballot.withdraw.question")}</p>
      <div className="acts">
        <button
          type="button"
          className="button"
          aria-disabled={isBusy}
          onClick={() => !isBusy && void withdraw()}
        >
          {t("ballot.withdraw.sure")}
        </button>
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {t("ballot.withdraw.leave")}
        </button>
      </div>
    </div>
  );
}
