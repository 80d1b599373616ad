import { useTranslation } from "react-i18next";
import { figureWords } from "../figures/figure-words.ts";
import { useFormat } from "../useFormat.ts";
import { DefinitionNote } from "./DefinitionNote.tsx";
import styles from "./Profile.module.css";
import { endsOf, type Figure } from "./profile-figures.ts";

/** One figure: its name, where it lies between 0 and 1, the number in words, and what it means and does not tell. */
export function FigureRow({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { definition, basis, trust } = figure;
  return (
    <div className={styles.row}>
      <span>{definition.name}</span>
      <FigureLine figure={figure} />
      <span className={figure.__typename === "MetricUnavailable" ? "muted" : "strong"}>
        {figureWords(figure, format, t)}
      </span>
      <DefinitionNote
        definition={definition}
        reasons={figure.__typename === "MetricRange" ? [figure.reason] : []}
      >
        {basis && t(`profile.on.${basis}`)}{" "}
        {trust && t("profile.used", { used: trust.used, count: trust.activities })}
      </DefinitionNote>
    </div>
  );
}

const WIDTH = 160;

/**
 * A line from 0 to 1 with a dot on it, or with two ends and nothing between that would pass for a middle. Where there is no
 * figure there is no line either: empty it would pass for all or nothing.
 */
function FigureLine({ figure }: { readonly figure: Figure }) {
  const ends = endsOf(figure);
  if (!ends) return <span className={styles.line} />;
  const x = (share: number) => 8 + share * WIDTH;
  return (
    <svg className={styles.line} width={WIDTH + 16} height={16} aria-hidden="true" focusable="false">
      <line x1={x(0)} x2={x(1)} y1={8} y2={8} />
      {[0, 1].map((end) => (
        <line key={end} x1={x(end)} x2={x(end)} y1={4} y2={12} />
      ))}
      {ends[0] === ends[1] && <circle cx={x(ends[0])} cy={8} r={5} />}
      {ends[0] !== ends[1] && (
        <>
          <line className={styles.known} x1={x(ends[0])} x2={x(ends[1])} y1={8} y2={8} />
          {ends.map((end) => (
            <line key={end} className={styles.known} x1={x(end)} x2={x(end)} y1={3} y2={13} />
          ))}
        </>
      )}
    </svg>
  );
}
