import type { Sample } from "../permission-samples.ts";

export const DEMAND_SAMPLES: Readonly<Record<string, Sample>> = {};
