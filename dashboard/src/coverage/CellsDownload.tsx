import type { Layer } from "./layer/useLayer.ts";
import { useCoverageWords } from "./useCoverageWords.ts";
import { useTableDownload } from "./useTableDownload.ts";
import { useTableRows } from "./useTableRows.ts";
import type { CoverageViewProps } from "./view-props.ts";

interface CellsDownloadProps extends Pick<CoverageViewProps, "matrix" | "filter" | "axes"> {
  /** What lies under the map; its figures stand beside the cells. */
  readonly layer?: Layer | null;
  /** True while something of it has not come yet: a file never lacks it unsaid. */
  readonly isWaiting: boolean;
}

/** Hands out the cells of matrix or map as the file of the table, under the picture of them. */
export function CellsDownload({ matrix, filter, axes, layer = null, isWaiting }: CellsDownloadProps) {
  const t = useCoverageWords();
  const { isBusy, download } = useTableDownload({ matrix, filter, axes, layer });
  const rows = useTableRows(matrix);
  if (rows.length === 0) return null;
  return (
    <p className="screen-only" style={{ padding: "12px 0" }}>
      <button
        type="button"
        className="button"
        aria-disabled={isWaiting || isBusy}
        onClick={() => !isWaiting && void download(rows)}
      >
        {t("table.download")}
      </button>
    </p>
  );
}
