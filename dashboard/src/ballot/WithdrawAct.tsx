import { useEffect, useRef, useState } from "react";
import { useSpeech } from "../shared/light/speech.tsx";
import type { BallotState } from "./useBallot.ts";

/** Takes everything back, after a question: it is for good. */
export function WithdrawAct({ state: { isBusy, withdraw } }: { readonly state: BallotState }) {
  const { t } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) sure.current?.focus();
  }, [isAsking]);
  const leave = () => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="plain"
        aria-expanded={isAsking}
        onClick={() => (isAsking ? leave() : setAsking(true))}
      >
        {t("ballot.withdraw")}
      </button>
      {isAsking && (
        <div className="note">
          <p>{t("ballot.withdraw.question")}</p>
          <div className="acts">
            <button
              ref={sure}
              type="button"
              className="button"
              aria-disabled={isBusy}
              onClick={() => !isBusy && void withdraw()}
            >
              {t("ballot.withdraw.sure")}
            </button>
            <button type="button" className="button" onClick={leave}>
              {t("ballot.withdraw.leave")}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
