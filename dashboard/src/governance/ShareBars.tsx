import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Governance.module.css";
import { differenceWords } from "./seat-figures.ts";
import type { Seating } from "./seats.ts";

/** The share of the voting seats of each constituency as a bar, with a line across it only where a share was chosen. */
export function ShareBars({ seating }: { readonly seating: Seating }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={`plain-list ${styles.bars}`} aria-label={t("governance.shares")}>
      {seating.constituencies.map(({ constituency, voting, reference, difference }) => (
        <li key={constituency}>
          <span>{t(`governance.constituency.${constituency}`)}</span>
          <span className={styles.bar} aria-hidden="true">
            <i style={{ width: `${(voting / seating.voting) * 100}%` }} />
            {reference && <b style={{ left: `${reference.share * 100}%` }} />}
          </span>
          <span>
            <b>{format.partOf(voting, seating.voting)}</b>
            {reference && (
              <span className="muted">
                {" · "}
                {t("governance.chosen", { share: format.share(reference.share) })} ·{" "}
                {t("governance.differs", { difference: differenceWords(difference, format, t) })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
