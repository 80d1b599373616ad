import type { Sample } from "../permission-samples.ts";

export const EVIDENCE_SAMPLES: Readonly<Record<string, Sample>> = {};
