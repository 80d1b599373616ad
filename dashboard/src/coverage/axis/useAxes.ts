import { useMemo } from "react";
import { useUrlValue } from "../../shared/useUrlFilter.ts";
import { type Axes, PLAIN_AXES, parseAxes } from "./axes.ts";

/** The axes of the view; the map is always of countries, and of their themes. */
export function useAxes(): Axes {
  const [view] = useUrlValue("view");
  const [rows] = useUrlValue("rows");
  const [columns] = useUrlValue("cols");
  return useMemo(() => (view === "map" ? PLAIN_AXES : parseAxes(rows, columns)), [view, rows, columns]);
}
