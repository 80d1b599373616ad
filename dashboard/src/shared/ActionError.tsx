import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useTranslation } from "react-i18next";
import styles from "./ActionError.module.css";
import { errorCode } from "./error-code.ts";
import type { ActionState } from "./useAction.ts";

/** Codes of refusals: their sentence is written for a person. Any other error is a fault, of which the code is enough. */
const REFUSALS = ["BAD_INPUT", "CONFLICT", "FORBIDDEN", "NOT_FOUND", "UNAUTHENTICATED", "TOO_MANY_REQUESTS"];

/** Why what was asked did not happen, in the place where it was asked; nothing when it did. */
export function ActionError({ state }: { readonly state: ActionState }) {
  const { t } = useTranslation();
  if (state.kind !== "FAILED") return null;
  const { error } = state;
  const code = errorCode(error);
  const sentence =
    CombinedGraphQLErrors.is(error) && REFUSALS.includes(code) ? error.errors[0]?.message : null;
  return (
    <div role="alert" className={styles.error}>
      <p className="strong">{t("query.failedPlain")}</p>
      {sentence ? (
        <p lang="en">{sentence}</p>
      ) : (
        <p className="muted">
          {t("query.retry")} {t("query.code", { code })}
        </p>
      )}
    </div>
  );
}
