import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Sessions.module.css";
import type { Sheet } from "./sheet-words.ts";

type Figure = Sheet["figures"][number];

/** What was seen, each figure with its meaning; none of them is added to another. */
export function SessionFigures({ figures }: Pick<Sheet, "figures">) {
  const { t } = useTranslation();
  const told = figures.filter((figure) => "definition" in figure);
  return (
    <Section title={t("sessions.figures")}>
      <dl className={styles.figures}>
        {told.map((figure) => (
          <div key={figure.definition.key} className="record">
            <dt>{figure.definition.name}</dt>
            <dd>
              <FigureWords figure={figure} />
              <details className="small">
                <summary>{t("sessions.figure.about")}</summary>
                <p className="readable">{figure.definition.meaning}</p>
                <p className="readable strong">{figure.definition.caveat}</p>
                <p className="muted">
                  {figure.definition.formula} · {figure.definition.source}
                </p>
              </details>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Levels and differences of levels; the others are shares. */
const OF_LEVELS = [
  "participation.mean-actual",
  "participation.mean-actual-others",
  "participation.power-gap",
];

function FigureWords({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation();
  const format = useFormat();
  if ("value" in figure) {
    const isOfLevels = OF_LEVELS.includes(figure.definition.key);
    return (
      <span className="strong">
        {isOfLevels ? format.decimal(figure.value, 1) : format.ratio(figure.value)}
      </span>
    );
  }
  return (
    <span className="muted">{"unavailable" in figure && t(`figures.unavailable.${figure.unavailable}`)}</span>
  );
}
