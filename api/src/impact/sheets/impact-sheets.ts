import type { SheetKind } from "../../shared/sheets/open-sheet.ts";
import { CONTRIBUTION_SHEET } from "./contribution-sheet.ts";
import { DEMAND_SHEET } from "./demand-sheet.ts";
import { OUTCOME_SHEET } from "./outcome-sheet.ts";

/** The kinds of sheets, as they are called in addresses. */
export const IMPACT_SHEETS: Readonly<Record<string, SheetKind>> = {
  demands: DEMAND_SHEET,
  outcomes: OUTCOME_SHEET,
  contributions: CONTRIBUTION_SHEET,
};
