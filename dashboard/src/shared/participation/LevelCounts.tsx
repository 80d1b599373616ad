import { useTranslation } from "react-i18next";
import type { ParticipationFiguresFragment } from "../../gql/later/graphql.ts";
import { useFormat } from "../useFormat.ts";
import { CO_DECISION, LEVELS } from "./levels.ts";
import styles from "./Participation.module.css";

interface LevelCountsProps {
  readonly figures: ParticipationFiguresFragment;
}

/** How many partners were on each level, a dot for each, beside how many answered; or why that is not shown. */
export function LevelCounts({ figures: { counts, asked, scored, told } }: LevelCountsProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  return (
    <>
      <p>{t("participation.turnout", { scored: count(scored), count: asked })}</p>
      {counts ? (
        <ol className={styles.counts}>
          {LEVELS.map((level) => (
            <li key={level} data-decides={level >= CO_DECISION || undefined}>
              <b>{level}</b> {t(`participation.level.${level}`)}
              <span className={styles.dots} aria-hidden="true">
                {Array.from({ length: counts[level] ?? 0 }, (_, at) => `${level} ${at}`).map((key) => (
                  <i key={key} />
                ))}
              </span>
              <span className={styles.number}>{count(counts[level] ?? 0)}</span>
            </li>
          ))}
        </ol>
      ) : (
        scored > 0 && <p className="muted">{t("participation.tooFew")}</p>
      )}
      {counts && told < scored && (
        <p className="small muted">
          {t("participation.someWait", { told: count(told), scored: count(scored) })}
        </p>
      )}
    </>
  );
}
