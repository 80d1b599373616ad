import { useTranslation } from "react-i18next";
import { Rich } from "../shared/Rich.tsx";
import trust from "../shared/TrustBar.module.css";
import { useFormat } from "../shared/useFormat.ts";
import { type Round, thresholdOf } from "./round-results.ts";
import { toldWords } from "./voice-words.ts";

/** One line before the figures: until when was asked, how many answered, from how many on something is told, and to whom. */
export function RoundTrust({ round }: { readonly round: Round }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { results, closesOn, invited, demonstration } = round;
  if (!results) return null;
  return (
    <section className={trust.trust} aria-label={t("trust.name")}>
      <span>
        <Rich text={t("voice.trust.closed", { day: format.dateInWords(closesOn) })} />
      </span>
      <span>
        <Rich
          text={t("voice.trust.answers", {
            answers: toldWords(results.respondents, format.count, t),
            count: invited,
            rate: toldWords(results.responseRate, format.share, t),
          })}
        />
      </span>
      <span>
        <Rich text={t("voice.trust.rule", { least: thresholdOf(round) })} />
      </span>
      <span>{t(`voice.trust.audience.${results.audience}`)}</span>
      <span>
        <Rich
          text={t("voice.trust.source", {
            source: t(demonstration ? "source.DEMONSTRATION" : "voice.source"),
          })}
        />
      </span>
    </section>
  );
}
