/** Texts by language code in lower case (`nl`, `fr` …); `und` where the file states no language. */
export type Narratives = Readonly<Record<string, string>>;

/** An organisation as an element of the file names it; `null` where the file says nothing. */
export interface NamedOrganisation {
  readonly ref: string | null;
  readonly name: string | null;
  /** IATI OrganisationType code. */
  readonly type: string | null;
}

/** A code with its share as the file gives it, in percent (0 to 100), or `null` when it gives none. */
export interface CodedShare {
  readonly vocabulary: string;
  readonly code: string;
  readonly percentage: number | null;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** A `participating-org`; `role` is the IATI OrganisationRole code 1 funding, 2 accountable, 3 extending, 4 implementing. */
export interface Participant extends NamedOrganisation {
  readonly role: string | null;
  readonly activityId: string | null;
  readonly line: number;
}

/** An amount for a period, dates as `YYYY-MM-DD`, in the currency of the value or the activity's default. */
export interface PeriodAmount {
  readonly start: string;
  readonly end: string;
  readonly value: number;
  readonly currency: string | null;
  readonly line: number;
}

export interface BudgetRow extends PeriodAmount {
  readonly revised: boolean;
}

/** A transaction; `type` is the IATI TransactionType code in its numeric form (3 disbursement, 4 expenditure …). */
export interface TransactionRow {
  readonly type: string;
  readonly date: string | null;
  readonly value: number | null;
  readonly currency: string | null;
  readonly receiver: NamedOrganisation | null;
  readonly providerActivityId: string | null;
  readonly receiverActivityId: string | null;
  readonly countries: readonly CodedShare[];
  readonly regions: readonly CodedShare[];
  readonly sectors: readonly CodedShare[];
  readonly line: number;
}

/** One `iati-activity` as read, before any rule of ours is applied; vocabularies and codes already in their version 2 form. */
export interface ActivityRow {
  readonly line: number;
  readonly identifier: string;
  readonly reporter: NamedOrganisation;
  /** Language of `xml:lang` on the activity, or `null`. */
  readonly defaultLanguage: string | null;
  readonly defaultCurrency: string | null;
  readonly hierarchy: number | null;
  /** IATI ActivityStatus code 1 to 6. */
  readonly status: string | null;
  readonly titles: Narratives;
  readonly descriptions: Narratives;
  /** Words of the results (titles and descriptions), for suggesting themes. */
  readonly resultTexts: readonly string[];
  /** Actual start, else planned; `YYYY-MM-DD`. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly lastUpdatedOn: string | null;
  readonly parents: readonly string[];
  readonly children: readonly string[];
  readonly countries: readonly CodedShare[];
  readonly regions: readonly CodedShare[];
  readonly sectors: readonly CodedShare[];
  readonly participants: readonly Participant[];
  readonly budgets: readonly BudgetRow[];
  readonly plannedDisbursements: readonly PeriodAmount[];
  readonly transactions: readonly TransactionRow[];
}

/** Something in the file that a person should know; the rest of the activity is still taken. */
export interface RowProblem {
  readonly line: number;
  /** Identifier of the activity, or `null` when the problem is that it has none. */
  readonly activity: string | null;
  /** Element or attribute, e.g. `budget/value`. */
  readonly field: string;
  readonly value: string | null;
  /** Stable, in capitals, e.g. `AMOUNT_NOT_A_NUMBER`. */
  readonly code: string;
  /** One English sentence that names the value and what would have been right. */
  readonly message: string;
}
