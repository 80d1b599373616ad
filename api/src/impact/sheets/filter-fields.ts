import type { FilterFields } from "../../shared/sheets/read-filter.ts";

/** What demands and changes are both chosen by, as in `ImpactFilter`. */
const IMPACT_FILTER: FilterFields = {
  ...{ themes: "TEXTS", countries: "TEXTS", regions: "TEXTS", holders: "TEXTS", partner: "TEXT" },
  ...{ years: "NUMBERS", from: "DAY", until: "DAY", arenas: "TEXTS", search: "TEXT" },
};

export const DEMAND_FILTER: FilterFields = {
  ...IMPACT_FILTER,
  ...{ stages: "NUMBERS", flags: "TEXTS", decision: "TEXT" },
};

export const OUTCOME_FILTER: FilterFields = {
  ...IMPACT_FILTER,
  ...{ influenceTypes: "TEXTS", directions: "TEXTS", intended: "BOOLEAN", statuses: "TEXTS", demand: "TEXT" },
};
