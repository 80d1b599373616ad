import { useTranslation } from "react-i18next";
import { type Clock, clockWords } from "./clock-words.ts";

/** How long an answer may still take, or how much too late it is: plainly, and in words. */
export function ProposalClock({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation();
  const { first, more, isLate } = clockWords(clock);
  return (
    <span>
      <span className={isLate && clock.isWaiting ? "strong" : undefined}>{t(first.key, first.values)}</span>
      {more && <span className="muted"> {t(more.key, more.values)}</span>}
    </span>
  );
}
