import type { Sample } from "../permission-samples.ts";

export const SUBSTANTIATION_SAMPLES: Readonly<Record<string, Sample>> = {};
