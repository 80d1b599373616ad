import { useCoverageWords } from "./useCoverageWords.ts";
import { useTableDownload } from "./useTableDownload.ts";
import { useTableRows } from "./useTableRows.ts";
import type { CoverageViewProps } from "./view-props.ts";

/** Hands out the cells of matrix or map as the file of the table, under the picture of them. */
export function CellsDownload({ matrix, filter, axes, isPrevious }: CoverageViewProps) {
  const t = useCoverageWords();
  const { isBusy, download } = useTableDownload({ matrix, filter, axes });
  const rows = useTableRows(matrix);
  if (rows.length === 0) return null;
  return (
    <p className="screen-only" style={{ padding: "12px 0" }}>
      <button
        type="button"
        className="button"
        aria-disabled={isPrevious || isBusy}
        onClick={() => !isPrevious && void download(rows)}
      >
        {t("table.download")}
      </button>
    </p>
  );
}
