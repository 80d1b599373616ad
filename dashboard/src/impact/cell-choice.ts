import type { OpenCell } from "../shared/grid/cell-key.ts";
import { ARENAS, INFLUENCE_TYPES } from "../shared/impact/impact-codes.ts";
import type { ImpactChoice } from "./impact-filter.ts";

/** The choice of the page narrowed to what is opened; a name that is none of ours narrows nothing. */
export function narrowToCell(choice: ImpactChoice, { row, column }: OpenCell): ImpactChoice {
  const arenas = ARENAS.filter((arena) => arena === row);
  const influenceTypes = INFLUENCE_TYPES.filter((type) => type === column);
  return {
    ...choice,
    arenas: arenas.length > 0 ? arenas : choice.arenas,
    influenceTypes: influenceTypes.length > 0 ? influenceTypes : choice.influenceTypes,
  };
}
