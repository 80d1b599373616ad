import type { CellState } from "../gql/graphql.ts";
import type { Matrix, MatrixAxisValue, MatrixCell } from "./view-props.ts";

const nobody = {
  organisations: 0,
  partners: 0,
  activities: 0,
  effortEur: null,
  activitiesWithEffort: 0,
  onlySuggested: false,
};

/** A side with so many partners, for tests. */
export function sideOf(partners: number, more: Partial<MatrixCell["members"]> = {}): MatrixCell["members"] {
  return { ...nobody, organisations: 1, partners, activities: 1, ...more };
}

/** A cell of a test matrix; the sides follow from the state. */
export function cellOf(row: string, column: string, state: CellState, partners = 1): MatrixCell {
  const side = sideOf(partners);
  return {
    row,
    column,
    state,
    umbrella: state === "MEMBERS_ONLY" ? nobody : side,
    members: state === "UMBRELLA_ONLY" ? nobody : side,
  };
}

const country = (key: string, label: string, group: string, groupLabel: string): MatrixAxisValue => ({
  key,
  label,
  group,
  groupLabel,
  kind: "COUNTRY",
});
const other = (key: string, label: string, kind: MatrixAxisValue["kind"]): MatrixAxisValue => ({
  key,
  label,
  group: null,
  groupLabel: null,
  kind,
});

/** Three countries on two continents, one region, what is not placed; three themes, of which one is not stated. */
export const sampleMatrix: Matrix = {
  rows: [
    other("NOT_STATED", "niet vermeld", "NOT_STATED"),
    other("419", "Latijns-Amerika", "REGION"),
    country("PE", "Peru", "019", "Amerika"),
    country("RW", "Rwanda", "002", "Afrika"),
    country("BI", "Burundi", "002", "Afrika"),
  ],
  columns: [
    other("NOT_STATED", "niet vermeld", "NOT_STATED"),
    other("climate", "Klimaat", "THEME"),
    other("tax", "Fiscaal", "THEME"),
  ],
  cells: [
    cellOf("PE", "tax", "SHARED_NOT_AGREED", 3),
    cellOf("PE", "climate", "UMBRELLA_ONLY", 2),
    cellOf("RW", "climate", "MEMBERS_ONLY", 9),
    cellOf("BI", "tax", "MEMBERS_ONLY", 1),
    cellOf("419", "tax", "UMBRELLA_ONLY", 1),
    cellOf("NOT_STATED", "NOT_STATED", "MEMBERS_ONLY", 1),
  ],
  states: [
    { state: "UMBRELLA_ONLY", cells: 2 },
    { state: "MEMBERS_ONLY", cells: 3 },
    { state: "SHARED_AGREED", cells: 0 },
    { state: "SHARED_NOT_AGREED", cells: 1 },
    { state: "NOTHING_RECORDED", cells: 9 },
  ],
  partners: 12,
  trust: {
    asOf: "2026-10-31",
    activities: 6,
    confirmedLast12Months: 0,
    holders: 2,
    holdersConfirmedLast12Months: 0,
    withBudget: 2,
    withTheme: 5,
    withStatedTheme: 1,
    withCountry: 4,
    oldestSourceOn: null,
    newestSourceOn: null,
    sources: [],
  },
};
