import type { CsvValue } from "../../shared/csv.ts";
import type { MatrixAxisValue } from "../view-props.ts";
import type { ShownAxis } from "./axes.ts";

const HEADS: Readonly<Record<ShownAxis, readonly string[]>> = {
  COUNTRY: ["place_code", "place", "place_kind"],
  CONTINENT: ["continent_code", "continent"],
  THEME: ["theme_code", "theme"],
  PARTNER_TYPE: ["partner_type_code", "partner_type"],
  FRAMEWORK: ["framework_code", "framework"],
  HOLDER: ["holder_id", "holder"],
};

/** The heads of the columns of a file that say where a cell stands on an axis. */
export const axisHeads = (axis: ShownAxis): readonly string[] => HEADS[axis];

/** What stands under them: a place may be a region, so that its kind is told. */
export function axisValues(
  value: Pick<MatrixAxisValue, "key" | "label" | "kind">,
  axis: ShownAxis,
): CsvValue[] {
  return axis === "COUNTRY" ? [value.key, value.label, value.kind] : [value.key, value.label];
}
