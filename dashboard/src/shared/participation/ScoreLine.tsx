import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ScoreFactsFragment } from "../../gql/later/graphql.ts";
import { useFormat } from "../useFormat.ts";
import styles from "./Participation.module.css";

interface ScoreLineProps {
  readonly score: ScoreFactsFragment;
  /** What the line is about: the organisation, or the decision. */
  readonly name: ReactNode;
  readonly children?: ReactNode;
}

/** What somebody said of one organisation in one decision, in words. A claim is outlined, and called one. */
export function ScoreLine({ score, name, children }: ScoreLineProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { assessedBy, actual, desired, agrees, evidence, assessedOn, isShared } = score;
  const isClaim = assessedBy === "SECRETARIAT";
  return (
    <li className={`record ${styles.line}`}>
      <span>
        {name}{" "}
        <span className={isClaim ? styles.claimed : "strong"}>
          {isClaim && `${t("participation.claimed")} `}
          {t("participation.levelNamed", { level: actual, words: t(`participation.level.${actual}`) })}
        </span>
        {agrees !== null && agrees !== undefined && (
          <span> · {t(agrees ? "participation.agreed" : "participation.notAgreed")}</span>
        )}
        {desired !== null && desired !== undefined && (
          <span>
            {" "}
            · {t("participation.wished", { level: desired, words: t(`participation.level.${desired}`) })}
          </span>
        )}
        <span className={`small muted ${styles.under}`}>
          {[
            t(`participation.assessor.${assessedBy}`),
            dateInWords(assessedOn),
            isClaim ? null : t(isShared ? "participation.shared" : "participation.notShared"),
            evidence,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      {children}
    </li>
  );
}
