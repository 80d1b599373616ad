import type { Measure } from "../../shared/metric.ts";
import { DEMANDS } from "./demand.definitions.ts";
import { OUTCOMES } from "./outcome.definitions.ts";

/** Every measure of policy impact; a test holds that the method notes explain each. */
export const MEASURES: readonly Measure[] = [DEMANDS, OUTCOMES].flatMap((group): Measure[] =>
  Object.values(group),
);
