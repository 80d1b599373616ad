import { printFilter, type UrlFilter } from "../filter/url-filter.ts";
import type { ProfileRow } from "./profile-figures.ts";

/** What the matrix has in its rows to show an axis of the profile; null for the rows that it begins with. */
const ROWS = { JOINT: null, PLACE: null, THEME: "theme", PARTNER_TYPE: "type" } as const;

const hasRows = (axis: NonNullable<ProfileRow["axis"]>): axis is keyof typeof ROWS => axis in ROWS;

/** The address of the matrix with the cells alone in which both sides are, by an axis of the profile; null for one that it does not have. */
export function sharedAddress(axis: ProfileRow["axis"], filter: UrlFilter): string | null {
  if (axis === null || !hasRows(axis)) return null;
  const parameters = printFilter(filter);
  const rows = ROWS[axis];
  if (rows) parameters.set("rows", rows);
  parameters.set("only", "shared");
  return `/coverage?${parameters}`;
}
