import type { Operation } from "../support/operations.ts";

export const DEMAND_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {};
