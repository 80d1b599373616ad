import { useTranslation } from "react-i18next";
import { DefinitionNote } from "../shared/profile/DefinitionNote.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Governance.module.css";
import { ratioWords } from "./seat-figures.ts";
import type { Body } from "./seats.ts";

/** How constituencies speak as they sit, in the counted meetings of a year; never of one seat or two. */
export function VoiceSection({ voice }: { readonly voice: NonNullable<Body["voice"]> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { year, meetings, interventions, constituencies, gini, giniCorrected } = voice;
  const [first] = constituencies;
  return (
    <Section title={t("governance.voice", { year: String(year) })}>
      {interventions === null || !first ? (
        <p className="record">
          {t(meetings > 0 ? "governance.voice.few" : "governance.voice.none", { year: String(year) })}
        </p>
      ) : (
        <>
          <p className="readable">{t("governance.voice.counted", { count: meetings, interventions })}</p>
          <table className={`list-table ${styles.narrow}`}>
            <thead>
              <tr>
                <th scope="col">{t("governance.column.constituency")}</th>
                <th scope="col">{first.voiceToSeat.definition.name}</th>
              </tr>
            </thead>
            <tbody>
              {constituencies.map(({ constituency, voiceToSeat }) => (
                <tr key={constituency}>
                  <th scope="row">{t(`governance.constituency.${constituency}`)}</th>
                  <td>
                    {"unavailable" in voiceToSeat && voiceToSeat.unavailable === "SUPPRESSED" ? (
                      <i className="muted">{t("governance.voice.oneSeat")}</i>
                    ) : (
                      ratioWords(voiceToSeat, format, t)
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <DefinitionNote definition={first.voiceToSeat.definition} reasons={[]} />
          <div className={styles.figures}>
            {[gini, giniCorrected].map((figure) => (
              <div key={figure.definition.key}>
                {figure.definition.name}: <b>{ratioWords(figure, format, t)}</b>
                <DefinitionNote definition={figure.definition} reasons={[]} />
              </div>
            ))}
          </div>
        </>
      )}
    </Section>
  );
}
