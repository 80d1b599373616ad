import type { Operation } from "../support/operations.ts";

export const SUBSTANTIATION_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {};
