import type { Problem } from "../shared/light/ask-light.ts";
import { useSpeech } from "../shared/light/speech.tsx";

interface SubstantiateProblemProps {
  readonly problem: Problem;
  readonly again?: () => unknown;
}

/** Why something could not be done, in a calm sentence. */
export function SubstantiateProblem({ problem, again }: SubstantiateProblemProps) {
  const { t, has } = useSpeech();
  const { code, reason, values } = problem;
  const known = `refusal.${reason}`;
  const words = () => {
    if (code === "TOO_MANY_REQUESTS") return t("light.tooOften");
    if (code === "UNREACHED") return t("substantiate.unreached");
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
    </div>
  );
}
