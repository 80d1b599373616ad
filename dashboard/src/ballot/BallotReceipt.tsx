import { useEffect, useRef, useState } from "react";
import { useSpeech } from "../shared/light/speech.tsx";
import { BallotProblem } from "./BallotProblem.tsx";
import type { BallotState } from "./useBallot.ts";
import { WithdrawAct } from "./WithdrawAct.tsx";

interface BallotReceiptProps {
  readonly state: BallotState;
  readonly code: string;
}

/** That answers came in, with the code that changes or withdraws them: nobody can look it up later. */
export function BallotReceipt({ state, code }: BallotReceiptProps) {
  const { t, format } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { ballot, problem, isBusy, look } = state;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t("ballot.sent")}
      </h1>
      <p className="intro">
        {t("ballot.code.why", { day: format.dateInWords(ballot?.round.closesOn ?? "") })}
      </p>
      <p className="code">
        <code>{code}</code>
      </p>
      <CopyCode code={code} />
      <p className="muted small">{t("ballot.code.once")}</p>
      {problem && <BallotProblem problem={problem} round={null} />}
      <section>
        <div className="acts">
          <button type="button" className="button" aria-disabled={isBusy} onClick={() => look(code)}>
            {t("ballot.change")}
          </button>
        </div>
        <WithdrawAct state={state} />
        <p role="status" className="muted">
          {isBusy && t("ballot.waiting")}
        </p>
      </section>
    </>
  );
}

function CopyCode({ code }: { readonly code: string }) {
  const { t } = useSpeech();
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setOutcome("copied"),
      () => setOutcome("notCopied"),
    );
  return (
    <div className="acts">
      <button type="button" className="button main" onClick={() => void copy()}>
        {t("ballot.code.copy")}
      </button>
      <p role="status">{outcome && t(`ballot.code.${outcome}`)}</p>
    </div>
  );
}
