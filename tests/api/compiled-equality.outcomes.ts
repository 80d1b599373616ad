import type { Operation } from "../support/operations.ts";

export const OUTCOME_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {};
