import type { Problem } from "../shared/light/ask-light.ts";
import { useSpeech } from "../shared/light/speech.tsx";

interface BallotProblemProps {
  readonly problem: Problem;
  /** Of which the link is, to read what it told once it has closed; null where that does not belong here. */
  readonly round: string | null;
  readonly again?: () => unknown;
}

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Why something could not be done, in a calm sentence, and what can be done about it. */
export function BallotProblem({ problem, round, again }: BallotProblemProps) {
  const { t, has, format } = useSpeech();
  const { code, reason } = problem;
  const known = `refusal.${reason}`;
  const values = Object.fromEntries(
    Object.entries(problem.values).map(([name, value]) => [
      name,
      typeof value === "string" && A_DAY.test(value) ? format.dateInWords(value) : value,
    ]),
  );
  const words = () => {
    if (code === "TOO_MANY_REQUESTS") return t("light.tooOften");
    if (code === "UNREACHED") return t("ballot.unreached");
    return has(known) ? t(known, values) : t("light.failed");
  };
  return (
    <div role="alert" className="note problem">
      <p>{words()}</p>
      {code === "UNREACHED" && again && (
        <button type="button" className="button" onClick={again}>
          {t("light.again")}
        </button>
      )}
      {round !== null && (reason === "LINK_CLOSED" || reason === "ROUND_CLOSED") && (
        <p>
          <a href={`/voice/${encodeURIComponent(round)}`}>{t("ballot.toRound")}</a>
        </p>
      )}
    </div>
  );
}
