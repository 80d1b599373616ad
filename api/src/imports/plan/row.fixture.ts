import type { ActivityRow, BudgetRow, CodedShare, TransactionRow } from "../iati/activity-row.ts";

/** Builds an activity of which a test states only what it is about. */
export function activityRow(stated: Partial<ActivityRow> = {}): ActivityRow {
  return {
    line: 1,
    identifier: "BE-X-1",
    reporter: { ref: "BE-X", name: "Example", type: "22" },
    defaultLanguage: null,
    defaultCurrency: "EUR",
    hierarchy: null,
    status: "2",
    titles: {},
    descriptions: {},
    resultTexts: [],
    startsOn: null,
    endsOn: null,
    lastUpdatedOn: null,
    parents: [],
    children: [],
    countries: [],
    regions: [],
    sectors: [],
    participants: [],
    budgets: [],
    plannedDisbursements: [],
    transactions: [],
    ...stated,
  };
}

/** Builds a disbursement of 100 euro in 2021, changed as stated. */
export function transactionRow(stated: Partial<TransactionRow> = {}): TransactionRow {
  return {
    type: "3",
    date: "2021-06-30",
    value: 100,
    currency: "EUR",
    receiver: null,
    providerActivityId: null,
    receiverActivityId: null,
    countries: [],
    regions: [],
    sectors: [],
    line: 1,
    ...stated,
  };
}

/** Builds an original budget of 100 euro for 2021, changed as stated. */
export function budgetRow(stated: Partial<BudgetRow> = {}): BudgetRow {
  return {
    start: "2021-01-01",
    end: "2021-12-31",
    value: 100,
    currency: "EUR",
    revised: false,
    line: 1,
    ...stated,
  };
}

/** A code of a vocabulary; the vocabulary is 1 unless `code` is written `vocabulary:code`. */
export function coded(code: string, percentage: number | null = null, line = 1): CodedShare {
  const [first = "", second] = code.split(":");
  return second === undefined
    ? { vocabulary: "1", code: first, percentage, line }
    : { vocabulary: first, code: second, percentage, line };
}
