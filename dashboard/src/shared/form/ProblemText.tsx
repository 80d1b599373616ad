import { useTranslation } from "react-i18next";
import type { Problem } from "./problem.ts";

/** What is wrong, in the reader's language, and the server's own sentence where it says more. */
export function ProblemText({ problem: { key, values, sentence } }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  return (
    <>
      {t(key, { ...values })}
      {sentence && <span lang="en"> {sentence}</span>}
    </>
  );
}
