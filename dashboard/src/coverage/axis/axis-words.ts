import type { ShownAxis } from "./axes.ts";

/*
 * The keys of texts that say what an axis is. Those of countries and themes are needed with the first view; the others come
 * when somebody chooses another axis.
 */

/** The text for a list that goes by an axis. */
export function listedBy(axis: ShownAxis): string {
  if (axis === "COUNTRY") return "list.byCountry";
  return axis === "THEME" ? "list.byTheme" : `axis.by.${axis}`;
}

/** The text that counts the values of an axis. */
export function countedAs(axis: ShownAxis): string {
  if (axis === "COUNTRY") return "list.count.column";
  return axis === "THEME" ? "list.count.row" : `axis.count.${axis}`;
}

/** The head of a column that holds the values of an axis. */
export function headOf(axis: ShownAxis): string {
  if (axis === "COUNTRY") return "table.column.country";
  return axis === "THEME" ? "table.column.theme" : `axis.name.${axis}`;
}
