import { useMemo } from "react";
import { parseSort, printSort, type Sort } from "../shared/sort.ts";
import tools from "../shared/Tools.module.css";
import { useFormat } from "../shared/useFormat.ts";
import { useIsPhone } from "../shared/useIsPhone.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { NoCells } from "./NoCells.tsx";
import { TableList } from "./TableList.tsx";
import { TableRows } from "./TableRows.tsx";
import { type CoverageRow, sortTable, TABLE_COLUMNS, type TableColumn } from "./table-rows.ts";
import { useCoverageWords } from "./useCoverageWords.ts";
import { useTableDownload } from "./useTableDownload.ts";
import { useTableRows } from "./useTableRows.ts";
import type { CoverageViewProps, Matrix } from "./view-props.ts";

const BY_COUNTRY: Sort<TableColumn> = { column: "country", isDown: false };

/** The twin of matrix and map: every cell with something recorded as a row, to sort, read through and take along. */
export function CoverageTableView({ matrix, filter, axes, isPrevious, onOpen }: CoverageViewProps) {
  const t = useCoverageWords();
  const { isBusy, download } = useTableDownload({ matrix, filter, axes });
  const isPhone = useIsPhone();
  const [sortText, setSort] = useUrlValue("sort"); // `order` is the order of the matrix
  const sort = parseSort(sortText, TABLE_COLUMNS, BY_COUNTRY);
  const rows = useSortedRows(matrix, sort);
  if (rows.length === 0) return <NoCells trust={matrix.trust} />;
  const changeSort = (next: Sort<TableColumn>) => setSort(printSort(next), { replace: true });
  return (
    <>
      <div className={`screen-only ${tools.spread}`}>
        <span className="muted">{t("table.rows", { count: rows.length })}</span>
        <button
          type="button"
          className="button"
          aria-disabled={isPrevious || isBusy}
          onClick={() => !isPrevious && void download(rows)}
        >
          {t("table.download")}
        </button>
      </div>
      {isPhone ? (
        <TableList rows={rows} sort={sort} onSort={changeSort} onOpen={onOpen} />
      ) : (
        <TableRows rows={rows} sort={sort} onSort={changeSort} onOpen={onOpen} />
      )}
    </>
  );
}

function useSortedRows(matrix: Matrix, { column, isDown }: Sort<TableColumn>): CoverageRow[] {
  const { compare } = useFormat();
  const rows = useTableRows(matrix);
  return useMemo(() => sortTable(rows, { column, isDown }, compare), [rows, column, isDown, compare]);
}
