import { isLightLanguage, LIGHT_LANGUAGES } from "../shared/light/light-language.ts";
import { useSpeech } from "../shared/light/speech.tsx";
import type { ToldOutcome } from "./substantiate-draft.ts";

/** The change by its parts, in the language in which it was written. */
export function Statement({ outcome }: { readonly outcome: ToldOutcome }) {
  const { t, format } = useSpeech();
  const { title, language, changedOn, changedUntil } = outcome;
  const day = format.dateInWords;
  const when = changedUntil
    ? t("substantiate.fromTo", { from: day(changedOn), to: day(changedUntil) })
    : day(changedOn);
  const parts = [
    ["actor", outcome.actor],
    ["change", outcome.change],
    ["before", outcome.changedFrom],
    ["since", outcome.changedTo],
    ["significance", outcome.significance],
  ] as const;
  return (
    <section aria-labelledby="statement" className="statement">
      <p className="muted small">{t("substantiate.statement")}</p>
      <h2 id="statement" lang={language}>
        {title}
      </h2>
      <InLanguage language={language} />
      <dl className="parts">
        {parts.map(
          ([key, text]) =>
            text && (
              <div key={key}>
                <dt>{t(`substantiate.part.${key}`)}</dt>
                <dd lang={language}>{text}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{t("substantiate.part.when")}</dt>
          <dd>{when}</dd>
        </div>
        {outcome.place && (
          <div>
            <dt>{t("substantiate.part.where")}</dt>
            <dd>{outcome.place}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** Names the language of a text that is not in that of the page. */
function InLanguage({ language }: { readonly language: string }) {
  const { t, language: own } = useSpeech();
  if (language === own || !isLightLanguage(language)) return null;
  return (
    <p className="muted small">{t("substantiate.writtenIn", { language: LIGHT_LANGUAGES[language] })}</p>
  );
}

/** Who says that they contributed, and how, as far as that may be told. */
export function Contributions({ outcome }: { readonly outcome: ToldOutcome }) {
  const { t } = useSpeech();
  return (
    <section aria-labelledby="contributions">
      <h2 id="contributions">{t("substantiate.contributions")}</h2>
      <p className="muted small">{t("substantiate.contributions.note")}</p>
      {outcome.contributions.map(({ organisation, narrative, role, language }) => (
        <div key={organisation} className="contribution">
          <h3>{organisation}</h3>
          <p className="muted small">{t(`substantiate.role.${role}`)}</p>
          <p lang={language}>{narrative}</p>
          {language !== outcome.language && <InLanguage language={language} />}
        </div>
      ))}
    </section>
  );
}
