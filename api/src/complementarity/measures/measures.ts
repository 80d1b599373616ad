import type { Measure } from "../../shared/metric.ts";
import { WHAT_IF } from "../what-if/what-if.definitions.ts";
import { CELLS } from "./cells.definitions.ts";
import { CONCENTRATION } from "./concentration.definitions.ts";
import { DIVISION } from "./division.definitions.ts";
import { NEEDS } from "./needs.definitions.ts";
import { OVERLAP } from "./overlap.definitions.ts";

/** Every measure of complementarity; a test holds that the method notes explain each. */
export const MEASURES: readonly Measure[] = [OVERLAP, CONCENTRATION, DIVISION, CELLS, NEEDS, WHAT_IF].flatMap(
  (group): Measure[] => Object.values(group),
);
