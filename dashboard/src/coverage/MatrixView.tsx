import { useMemo } from "react";
import { useFormat } from "../shared/useFormat.ts";
import { useIsPhone } from "../shared/useIsPhone.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { arrangeMatrix } from "./arrange-matrix.ts";
import { listGroups } from "./list-groups.ts";
import { MatrixList } from "./MatrixList.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { NoCells } from "./NoCells.tsx";
import { parseMatrixSort } from "./SortChoice.tsx";
import { useShownStates } from "./useShownStates.ts";
import type { CoverageViewProps } from "./view-props.ts";

/** Countries by themes: a table with room enough, a list on a narrow screen. */
export function MatrixView({ matrix, onOpen }: CoverageViewProps) {
  const isPhone = useIsPhone();
  const { compare } = useFormat();
  const [sortText, setSort] = useUrlValue("order"); // `sort` is the order of the table
  const { states } = useShownStates();
  const [byText] = useUrlValue("by");
  const [cell] = useUrlValue("cell");
  const sort = parseMatrixSort(sortText);
  const by = byText === "theme" ? "column" : "row";
  const arranged = useMemo(
    () => arrangeMatrix(matrix, { sort, states, compare }),
    [matrix, sort, states, compare],
  );
  const groups = useMemo(() => listGroups(matrix, { by, states, compare }), [matrix, by, states, compare]);
  if (arranged.groups.length === 0) return <NoCells trust={matrix.trust} />;
  if (isPhone) return <MatrixList groups={groups} by={by} onOpen={onOpen} />;
  return (
    <MatrixTable
      arranged={arranged}
      states={states}
      sort={sort}
      onSort={(choice) => setSort(choice === "name" ? null : choice, { replace: true })}
      opened={cell}
      onOpen={onOpen}
    />
  );
}
