import { useEffect, useRef } from "react";
import type { Problem } from "../shared/light/ask-light.ts";
import { useSpeech } from "../shared/light/speech.tsx";
import { heldLink } from "./us-link.ts";

interface ProblemTextProps {
  readonly problem: Problem;
  readonly again: () => Promise<void>;
  /** Whether there is nothing else on the page. */
  readonly isAll?: boolean;
}

/** Why something could not be done, and what can be done about it. */
export function ProblemText({ problem, again, isAll = false }: ProblemTextProps) {
  const { t, has } = useSpeech();
  const { code, reason, values } = problem;
  const box = useRef<HTMLDivElement>(null);
  // what could not be done may have been pressed far below
  useEffect(() => {
    if (problem) box.current?.scrollIntoView({ block: "nearest" });
  }, [problem]);
  const hasLink = heldLink() !== null;
  const known = `refusal.${reason}`;
  const words = () => {
    if (code === "UNAUTHENTICATED") return t(hasLink ? "us.ended" : "us.signIn");
    if (code === "FORBIDDEN" && isAll) return t("us.notForYou");
    if (code === "TOO_MANY_REQUESTS") return t("light.tooOften");
    return has(known) ? t(known, values) : t("light.failed");
  };
  return (
    <div role="alert" ref={box} className="note problem">
      <p>{words()}</p>
      {code === "UNREACHED" && (
        <button type="button" className="button" onClick={again}>
          {t("light.again")}
        </button>
      )}
      {code === "UNAUTHENTICATED" && !hasLink && <a href="/sign-in">{t("us.toSignIn")}</a>}
    </div>
  );
}
