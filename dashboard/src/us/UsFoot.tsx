import { LanguageChoice } from "../shared/light/LanguageChoice.tsx";
import type { LightLanguage } from "../shared/light/light-language.ts";
import { useSpeech } from "../shared/light/speech.tsx";

interface UsFootProps {
  /** Until when the link works; null without one. */
  readonly until: string | null;
  readonly choose: (language: LightLanguage) => Promise<void>;
}

/** Until when the link works, and the languages. */
export function UsFoot({ until, choose }: UsFootProps) {
  const { t, format } = useSpeech();
  return (
    <footer>
      {until && <p className="muted small">{t("us.until", { day: format.dateInWords(until) })}</p>}
      <p className="muted small">{t("us.counted")}</p>
      <LanguageChoice choose={choose} />
    </footer>
  );
}
