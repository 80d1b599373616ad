import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemText } from "../shared/form/ProblemText.tsx";
import type { Problem } from "../shared/form/problem.ts";
import styles from "./Accounts.module.css";
import { askAuth } from "./ask-auth.ts";
import { authProblems } from "./auth-problem.ts";

interface ProviderButtonProps {
  /** As the installation calls it. */
  readonly name: string;
  /** The page of ours to come back to. */
  readonly next: string;
}

/** Signs in where the organisation's own accounts are kept; one comes back signed in. */
export function ProviderButton({ name, next }: ProviderButtonProps) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const leave = async () => {
    const answer = await askAuth("sign-in/social", { provider: "oidc", callbackURL: next });
    if (answer.kind === "DONE" && typeof answer.body.url === "string") location.assign(answer.body.url);
    else setProblem(authProblems(answer, "form").form ?? { key: "refusal.lost" });
  };
  return (
    <div className="stack">
      <p className={`small muted ${styles.or}`}>{t("accounts.signIn.or")}</p>
      <button type="button" className={`button ${styles.wide}`} onClick={() => void leave()}>
        {t("accounts.signIn.provider", { name })}
      </button>
      {problem && (
        <p role="alert" className={styles.wrong}>
          <ProblemText problem={problem} />
        </p>
      )}
    </div>
  );
}
