import { US_LANGUAGES, type UsLanguage } from "./us-language.ts";
import { useSpeech } from "./us-words.tsx";

interface UsFootProps {
  /** Until when the link works; null without one. */
  readonly until: string | null;
  readonly choose: (language: UsLanguage) => Promise<void>;
}

const isLanguage = (text: string): text is UsLanguage => text in US_LANGUAGES;

/** Until when the link works, and the languages, each in its own words. */
export function UsFoot({ until, choose }: UsFootProps) {
  const { t, format, language } = useSpeech();
  return (
    <footer>
      {until && <p className="muted small">{t("us.until", { day: format.dateInWords(until) })}</p>}
      <p className="muted small">{t("us.counted")}</p>
      <nav aria-label={t("us.languages")}>
        {Object.keys(US_LANGUAGES)
          .filter(isLanguage)
          .map((each) => (
            <button
              key={each}
              type="button"
              className="plain"
              lang={each}
              aria-pressed={each === language}
              onClick={() => choose(each)}
            >
              {US_LANGUAGES[each]}
            </button>
          ))}
      </nav>
    </footer>
  );
}
