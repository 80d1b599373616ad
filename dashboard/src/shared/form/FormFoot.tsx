import type { ReactNode } from "react";
import styles from "./Form.module.css";
import { ProblemText } from "./ProblemText.tsx";
import type { FormState } from "./useForm.ts";

interface FormFootProps {
  readonly form: FormState;
  /** A verb: what pressing does. */
  readonly action: string;
  /** Plain where the page has something more important to do. */
  readonly weight?: "main" | "plain";
  /** What was achieved the last time; announced, and gone once something is wrong. */
  readonly done?: string | null;
  /** Stands beside the button. */
  readonly children?: ReactNode;
}

/** The end of a form: what is wrong with it as a whole, and its one button, which keeps the focus while it sends. */
export function FormFoot({ form, action, weight = "main", done = null, children }: FormFootProps) {
  const { problems, isSending } = form;
  const hasProblem = Object.keys(problems).length > 0;
  return (
    <>
      {problems.form && (
        <p role="alert" className={styles.whole}>
          <ProblemText problem={problems.form} />
        </p>
      )}
      <div className="row wrap">
        <button
          type="submit"
          className={`button ${weight === "main" ? "button-main" : ""}`}
          aria-disabled={isSending}
        >
          {action}
        </button>
        {children}
        <span role="status" className="muted">
          {hasProblem || isSending ? "" : done}
        </span>
      </div>
    </>
  );
}
