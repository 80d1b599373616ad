import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { MatrixAxisValue, MatrixCell } from "./view-props.ts";

/** A cell in words, as a screen reader speaks it: where, the state, and how many partners on each side. */
export function useCellWords(): (row: string, column: string, cell: MatrixCell | null) => string {
  const { t } = useTranslation();
  return useCallback(
    (row, column, cell) => {
      if (!cell) return `${row}, ${column}: ${t("state.NOTHING_RECORDED")}`;
      const side = (name: "umbrella" | "members") => {
        const { activities, partners, onlySuggested } = cell[name];
        if (activities === 0) return [];
        return [t(`spoken.${name}`, { count: partners }), ...(onlySuggested ? [t("spoken.suggested")] : [])];
      };
      return `${row}, ${column}: ${[t(`state.${cell.state}`), ...side("umbrella"), ...side("members")].join(", ")}`;
    },
    [t],
  );
}

/** The name of a row or column; what the source does not say gets a name of its own. */
export function useAxisLabel(): (value: MatrixAxisValue, axis: "row" | "column") => string {
  const { t } = useTranslation();
  return useCallback(
    (value, axis) => (value.kind === "NOT_STATED" ? t(`matrix.notStated.${axis}`) : value.label),
    [t],
  );
}
