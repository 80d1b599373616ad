import { type CsvValue, yesNo } from "../../shared/csv.ts";
import type { Layer } from "./useLayer.ts";

/** The heads of the columns that tell of the indicator under the map. */
export const LAYER_HEADS = [
  "indicator_code",
  "indicator",
  "indicator_value",
  "indicator_year",
  "indicator_unit",
  "indicator_publisher",
  "indicator_licence",
  "indicator_open",
] as const;

/** What stands under them: whose figure it is, on which terms and whether everybody may see it on every row, a value only where there is one. */
export function layerValues({ indicator, values }: Layer, place: string): CsvValue[] {
  const { code, name, year, unit, publisher, licence, isOpen } = indicator;
  const told = values.get(place);
  return [code, name, told?.value ?? null, told?.year ?? year, unit, publisher, licence, yesNo(isOpen)];
}
