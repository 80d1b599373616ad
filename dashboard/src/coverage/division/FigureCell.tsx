import { useTranslation } from "react-i18next";
import { figureWords, restingOn } from "../../shared/figures/figure-words.ts";
import type { Figure } from "../../shared/profile/profile-figures.ts";
import { useFormat } from "../../shared/useFormat.ts";

interface FigureCellProps {
  readonly figure: Figure;
  /** The name of its column, for where the columns stand below each other. */
  readonly head: string;
  /** True for a number that is no share of something. */
  readonly isNumber?: boolean;
  /** Of how many it is a share, where it is none of activities. */
  readonly cases?: number | undefined;
}

/** A figure in a table, with the reason beside it where it is two ends. */
export function FigureCell({ figure, head, isNumber = false, cases }: FigureCellProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const told = cases === undefined ? figure : restingOn(figure, cases);
  const words = figureWords(told, isNumber ? { ...format, share: format.ratio } : format, t);
  return (
    <td data-head={head} className={figure.__typename === "MetricUnavailable" ? "muted" : undefined}>
      {words}
      {figure.__typename === "MetricRange" && <span className="small muted"> {figure.reason}</span>}
    </td>
  );
}
