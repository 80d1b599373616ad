import { isLightLanguage, LIGHT_LANGUAGES, type LightLanguage } from "./light-language.ts";
import { useSpeech } from "./speech.tsx";

interface LanguageChoiceProps {
  readonly choose: (language: LightLanguage) => Promise<void>;
}

/** The languages, each in its own words. */
export function LanguageChoice({ choose }: LanguageChoiceProps) {
  const { t, language } = useSpeech();
  return (
    <nav aria-label={t("light.languages")}>
      {Object.keys(LIGHT_LANGUAGES)
        .filter(isLightLanguage)
        .map((each) => (
          <button
            key={each}
            type="button"
            className="plain"
            lang={each}
            aria-pressed={each === language}
            onClick={() => choose(each)}
          >
            {LIGHT_LANGUAGES[each]}
          </button>
        ))}
    </nav>
  );
}
