import type { CoverageAxis } from "../../gql/graphql.ts";
import type { Facet } from "../../shared/filter/facets.ts";
import { NOT_STATED, type UrlFilter } from "../../shared/filter/url-filter.ts";

/** What rows and columns can be, by the word that the address has for it. */
export const AXES = {
  country: "COUNTRY",
  continent: "CONTINENT",
  theme: "THEME",
  type: "PARTNER_TYPE",
  framework: "FRAMEWORK",
  holder: "HOLDER",
} as const satisfies Readonly<Record<string, CoverageAxis>>;
export type AxisWord = keyof typeof AXES;
export type ShownAxis = (typeof AXES)[AxisWord];

/** What the rows and the columns of a view are; never the same. */
export interface Axes {
  readonly rows: ShownAxis;
  readonly columns: ShownAxis;
}

/** Those of a view that nobody changed. */
export const PLAIN_AXES: Axes = { rows: AXES.country, columns: AXES.theme };

export const AXIS_WORDS = Object.keys(AXES) as readonly AxisWord[]; // a constant has no other keys

const isAxisWord = (text: string | null): text is AxisWord => AXIS_WORDS.some((word) => word === text);

/** Reads both axes from the address; where they would be the same, the columns give way. */
export function parseAxes(rowsText: string | null, columnsText: string | null): Axes {
  const rows = isAxisWord(rowsText) ? AXES[rowsText] : PLAIN_AXES.rows;
  const columns = isAxisWord(columnsText) ? AXES[columnsText] : PLAIN_AXES.columns;
  if (rows !== columns) return { rows, columns };
  return { rows, columns: rows === PLAIN_AXES.columns ? PLAIN_AXES.rows : PLAIN_AXES.columns };
}

/** Whether these are the axes of a view that nobody changed. */
export const isPlain = ({ rows, columns }: Axes): boolean =>
  rows === PLAIN_AXES.rows && columns === PLAIN_AXES.columns;

/** The facet of the filter that holds the keys of an axis. */
export const FACETS = {
  COUNTRY: "countries",
  CONTINENT: "regions",
  THEME: "themes",
  PARTNER_TYPE: "partnerTypes",
  FRAMEWORK: "frameworks",
  HOLDER: "holders",
} as const satisfies Readonly<Record<ShownAxis, Facet>>;

/** UN M49: work for the whole world is on no continent. */
const WORLD = "001";

/** The change of the filter that narrows it to one key of an axis. */
export function axisPatch(axis: ShownAxis, key: string): Partial<UrlFilter> {
  if (axis === "CONTINENT" && key === NOT_STATED) return { countries: [NOT_STATED, WORLD] };
  return { [FACETS[axis]]: [key] };
}
