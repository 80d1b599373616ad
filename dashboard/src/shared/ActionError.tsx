import styles from "./ActionError.module.css";
import { ProblemText } from "./form/ProblemText.tsx";
import { requestProblem } from "./refusal/request-problem.ts";
import type { ActionState } from "./useAction.ts";

/** Why what was asked did not happen, in the place where it was asked; nothing when it did. */
export function ActionError({ state }: { readonly state: ActionState }) {
  if (state.kind !== "FAILED") return null;
  return (
    <div role="alert" className={styles.error}>
      <p className="strong">
        <ProblemText problem={requestProblem(state.error)} />
      </p>
    </div>
  );
}
