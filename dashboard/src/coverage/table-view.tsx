import type { CoverageViewProps } from "./view-props.ts";

export function CoverageTableView({ matrix }: CoverageViewProps) {
  return <p>{matrix.cells.length}</p>;
}
