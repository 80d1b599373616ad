import { useMediaQuery } from "@mantine/hooks";
import { useMemo } from "react";
import { useFormat } from "../shared/useFormat.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { arrangeMatrix } from "./arrange-matrix.ts";
import { listGroups } from "./list-groups.ts";
import { MatrixList } from "./MatrixList.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { NoMatch } from "./NoMatch.tsx";
import { parseMatrixSort } from "./SortChoice.tsx";
import { shownStates } from "./shown-states.ts";
import type { CoverageViewProps } from "./view-props.ts";

/** Countries by themes: a table with room enough, a list on a narrow screen. */
export function MatrixView({ matrix, onOpen }: CoverageViewProps) {
  const isPhone = useMediaQuery("(max-width: 47.99em)", undefined, { getInitialValueInEffect: false });
  const { compare } = useFormat();
  const [sortText, setSort] = useUrlValue("sort");
  const [state] = useUrlValue("state");
  const [only] = useUrlValue("only");
  const [byText] = useUrlValue("by");
  const [cell] = useUrlValue("cell");
  const sort = parseMatrixSort(sortText);
  const by = byText === "theme" ? "column" : "row";
  const states = useMemo(() => shownStates(state, only), [state, only]);
  const arranged = useMemo(
    () => arrangeMatrix(matrix, { sort, states, compare }),
    [matrix, sort, states, compare],
  );
  const groups = useMemo(() => listGroups(matrix, { by, states, compare }), [matrix, by, states, compare]);
  if (arranged.groups.length === 0) return <NoMatch />;
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
