import type { Measure } from "../../shared/metric.ts";
import { ADOPTION } from "./adoption.definitions.ts";
import { AGREEMENT } from "./agreement.definitions.ts";
import { ANSWERS } from "./answers.definitions.ts";
import { LEVELS_BESIDE } from "./levels.definitions.ts";
import { PARTICIPATION } from "./participation.definitions.ts";
import { SEATS } from "./seats.definitions.ts";
import { SPEAKING } from "./speaking.definitions.ts";
import { SURVEY } from "./survey.definitions.ts";

/** Every measure of participation; a test holds that the method notes explain each. */
export const MEASURES: readonly Measure[] = [
  PARTICIPATION,
  LEVELS_BESIDE,
  AGREEMENT,
  SEATS,
  SPEAKING,
  ADOPTION,
  ANSWERS,
  SURVEY,
].flatMap((group): Measure[] => Object.values(group));
