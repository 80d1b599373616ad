import { useTranslation } from "react-i18next";
import { NothingDot } from "../shared/NothingDot.tsx";
import { SubstantiationMark } from "../shared/SubstantiationMark.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Impact.module.css";
import { useImpactChoice } from "./impact-filter.ts";
import { type AnsweredCell, statusTotals } from "./impact-matrix.ts";

/** The legend by example: each mark with its words and how often it occurs now. Pressing one narrows the page to it. */
export function ImpactLegend({ matrix }: { readonly matrix: { readonly cells: readonly AnsweredCell[] } }) {
  const { t } = useTranslation();
  const { count: number } = useFormat();
  const { choice, change } = useImpactChoice();
  const isOnly = (status: string) => choice.statuses.length === 1 && choice.statuses[0] === status;
  return (
    <div className={styles.legend}>
      {statusTotals(matrix.cells).map(({ status, count }) => (
        <button
          key={status}
          type="button"
          aria-pressed={isOnly(status)}
          onClick={() => change({ statuses: isOnly(status) ? [] : [status] })}
        >
          <SubstantiationMark status={status} />
          {t(`substantiation.status.${status}`)}{" "}
          <span className="muted">{count > 0 ? number(count) : <NothingDot />}</span>
        </button>
      ))}
    </div>
  );
}
