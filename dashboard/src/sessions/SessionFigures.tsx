import { useTranslation } from "react-i18next";
import { DefinitionNote } from "../shared/profile/DefinitionNote.tsx";
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
              <DefinitionNote definition={figure.definition} reasons={[]} />
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
