import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";
import { type AnsweredCell, countsOf } from "./impact-matrix.ts";

/** Says what a cell holds: "2 onderbouwd en 1 betwist, waarvan 1 negatief of onbedoeld". */
export function useCellWords(): (cell: AnsweredCell & { readonly negativeOrUnintended: number }) => string {
  const { t } = useTranslation();
  const { list, count: number } = useFormat();
  return (cell) => {
    const counts = list(
      countsOf(cell).map(({ status, count }) => `${number(count)} ${t(`substantiation.status.${status}`)}`),
    );
    return cell.negativeOrUnintended > 0
      ? t("impact.cell.otherwise", { counts, count: cell.negativeOrUnintended })
      : counts;
  };
}
