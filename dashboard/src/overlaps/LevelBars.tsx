import { useTranslation } from "react-i18next";
import type { OverlapLevel } from "../gql/later/graphql.ts";
import styles from "./Overlaps.module.css";
import { LEVELS } from "./overlap-choice.ts";

const HEIGHTS = [4, 7, 10, 13];

/** Four rising bars, filled up to the level, with what the level adds in words. */
export function LevelBars({ level }: { readonly level: OverlapLevel }) {
  const { t } = useTranslation();
  const depth = LEVELS.indexOf(level) + 1;
  return (
    <span className={styles.level}>
      <svg width="46" height="14" aria-hidden="true" focusable="false">
        {HEIGHTS.map((height, at) => (
          <rect
            key={height}
            x={at * 12 + 0.5}
            y={13.5 - height}
            width="9"
            height={height}
            fill={at < depth ? "var(--ink)" : "none"}
            stroke="var(--ink)"
          />
        ))}
      </svg>
      <span className="small">{t(`overlaps.level.${level}`)}</span>
    </span>
  );
}
