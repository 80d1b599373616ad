import type { Sample } from "../permission-samples.ts";

export const OUTCOME_SAMPLES: Readonly<Record<string, Sample>> = {};
