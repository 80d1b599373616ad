import { useTranslation } from "react-i18next";
import { CO_DECISION, LEVELS } from "../shared/participation/levels.ts";
import { useFormat } from "../shared/useFormat.ts";
import { type Figures, numberOf } from "./ledger.ts";
import styles from "./ParticipationPage.module.css";

const STEP = 26;
const WIDTH = STEP * LEVELS.length;
const HEIGHT = 42;

/** Where a level lies; each has a column of its own, and a mean lies between two. */
const xOf = (level: number): number => (level + 0.5) * STEP;

/** Three marks on the five levels: a triangle for what is claimed, a dot for what partners lived, a ring for what they wish. */
export function MiniLadder({ figures }: { readonly figures: Figures }) {
  const words = useLadderWords(figures);
  const [claimed, actual, desired] = marksOf(figures);
  return (
    <svg
      className={styles.ladder}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words}
    >
      <rect x={xOf(CO_DECISION) - STEP / 2} width={STEP * 2} height={HEIGHT} className={styles.decides} />
      {LEVELS.slice(1).map((level) => (
        <path key={level} d={`M${level * STEP} 0V${HEIGHT}`} className={styles.grid} />
      ))}
      {claimed !== null && <path d={triangle(xOf(claimed), 8)} className={styles.hollow} />}
      {actual !== null && <circle cx={xOf(actual)} cy={21} r={5.5} className={styles.filled} />}
      {desired !== null && <circle cx={xOf(desired)} cy={34} r={4.8} className={styles.hollow} />}
    </svg>
  );
}

const triangle = (x: number, y: number): string => `M${x - 6} ${y - 5}h12l-6 10z`;

/** What is claimed, was and is wished, in the order in which they are drawn. */
const marksOf = ({ meanClaimed, meanActual, meanDesired }: Figures) =>
  [meanClaimed, meanActual, meanDesired].map(numberOf) as [number | null, number | null, number | null]; // three of three

function useLadderWords(figures: Figures): string {
  const { t } = useTranslation();
  const { decimal, list } = useFormat();
  const names = ["claimed", "actual", "desired"] as const;
  return list(
    marksOf(figures).flatMap((value, at) =>
      value === null ? [] : [t(`participation.mark.${names[at]}`, { value: decimal(value, 1) })],
    ),
  );
}

/** What each mark means, once above all of them, with the words of the levels. */
export function LadderLegend() {
  const { t } = useTranslation();
  const marks = [
    { name: "claimed", mark: <path d={triangle(8, 8)} className={styles.hollow} /> },
    { name: "actual", mark: <circle cx={8} cy={8} r={5.5} className={styles.filled} /> },
    { name: "desired", mark: <circle cx={8} cy={8} r={4.8} className={styles.hollow} /> },
  ] as const;
  return (
    <div className={`small ${styles.legend}`}>
      {marks.map(({ name, mark }) => (
        <span key={name}>
          <svg width={16} height={16} aria-hidden="true" focusable="false">
            {mark}
          </svg>{" "}
          {t(`participation.legend.${name}`)}
        </span>
      ))}
      <span>
        {LEVELS.map((level) => (
          <span key={level} className={styles.levelWords}>
            <b>{level}</b> {t(`participation.level.${level}`)}
          </span>
        ))}
      </span>
    </div>
  );
}
