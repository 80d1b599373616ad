import type { SheetKind } from "../../shared/sheets/open-sheet.ts";
import { DEMAND_SHEET } from "./demand-sheet.ts";

/** The kinds of sheets, as they are called in addresses. */
export const IMPACT_SHEETS: Readonly<Record<string, SheetKind>> = {
  demands: DEMAND_SHEET,
};
