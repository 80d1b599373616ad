import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { printCellKey } from "../shared/grid/cell-key.ts";
import type { GridPlace } from "../shared/grid/grid-moves.ts";
import type { ArrangedMatrix, MatrixGroup } from "./arrange-matrix.ts";
import styles from "./MatrixTable.module.css";
import { narrowBreaks, softBreaks } from "./soft-breaks.ts";
import { useAxisLabel } from "./useCellWords.ts";

interface ColumnHeadsProps {
  readonly columns: ArrangedMatrix["columns"];
  readonly entry: GridPlace;
  readonly opened: string | null;
  readonly isNarrow: boolean;
}

/** The names of the columns; each opens what is recorded for it. */
export function ColumnHeads({ columns, entry, opened, isNarrow }: ColumnHeadsProps) {
  const axisLabel = useAxisLabel();
  return columns.map((column, position) => {
    const key = printCellKey({ row: null, column: column.key });
    return (
      <th
        key={column.key}
        scope="col"
        className={[opened === key && styles.opened, isNarrow && styles.narrow].filter(Boolean).join(" ")}
        tabIndex={entry.row === -1 && entry.column === position ? 0 : -1}
        data-row={-1}
        data-column={position}
        data-key={key}
      >
        <HeadWords label={axisLabel(column, "column")} isNarrow={isNarrow} />
      </th>
    );
  });
}

/** A word goes to the next line whole, and breaks at a seam only when it is longer than the column. */
function HeadWords({ label, isNarrow }: { readonly label: string; readonly isNarrow: boolean }) {
  return label.split(" ").map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a label never change places
    <Fragment key={index}>
      {index > 0 && " "}
      <span>{isNarrow ? narrowBreaks(word) : softBreaks(word)}</span>
    </Fragment>
  ));
}

/** The name of a continent, or of the work that belongs to no country, above its rows. */
export function GroupHead({ group, span }: { readonly group: MatrixGroup; readonly span: number }) {
  const { t } = useTranslation();
  if (group.kind === "ALL" || group.kind === "NOT_STATED") return null;
  const label = group.kind === "REGIONS" ? t("matrix.regions") : (group.label ?? t("matrix.otherCountries"));
  return (
    <tr className={styles.group}>
      <td colSpan={span}>
        <span className={styles.groupName}>{label}</span>
      </td>
    </tr>
  );
}
