import type { Operation } from "../support/operations.ts";

export const EVIDENCE_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {};
