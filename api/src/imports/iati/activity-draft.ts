import type {
  ActivityRow,
  BudgetRow,
  CodedShare,
  NamedOrganisation,
  Narratives,
  Participant,
  PeriodAmount,
  TransactionRow,
} from "./activity-row.ts";
import { cutTo, oneLine } from "./field-text.ts";
import type { FoundProblem } from "./row-problem.ts";
import { quoted } from "./row-problem.ts";

const MOST_RESULT_CHARACTERS = 4_000;

/** Where shares of places and sectors are noted: an activity, or one of its transactions. */
export interface ShareDraft {
  readonly countries: CodedShare[];
  readonly regions: CodedShare[];
  readonly sectors: CodedShare[];
}

/** An activity while its element is being read; it becomes a row when the element ends. */
export class ActivityDraft implements ShareDraft {
  readonly line: number;
  identifier = "";
  reporter: NamedOrganisation = { ref: null, name: null, type: null };
  defaultLanguage: string | null = null;
  defaultCurrency: string | null = null;
  hierarchy: number | null = null;
  status: string | null = null;
  titles: Narratives = {};
  descriptions: Narratives = {};
  lastUpdatedOn: string | null = null;
  /** Days by IATI ActivityDateType: 1 planned start, 2 actual start, 3 planned end, 4 actual end. */
  readonly days = new Map<string, string>();
  readonly resultTexts: string[] = [];
  readonly parents: string[] = [];
  readonly children: string[] = [];
  readonly countries: CodedShare[] = [];
  readonly regions: CodedShare[] = [];
  readonly sectors: CodedShare[] = [];
  readonly participants: Participant[] = [];
  readonly budgets: BudgetRow[] = [];
  readonly plannedDisbursements: PeriodAmount[] = [];
  readonly transactions: TransactionRow[] = [];
  readonly problems: FoundProblem[] = [];
  private resultRoom = MOST_RESULT_CHARACTERS;

  constructor(line: number) {
    this.line = line;
  }

  report(problem: FoundProblem): void {
    this.problems.push({ ...problem, value: problem.value === null ? null : quoted(problem.value) });
  }

  /** Keeps the words of results up to 4,000 characters per activity, enough to suggest themes. */
  addResultText(text: string): void {
    if (this.resultRoom <= 0) return;
    const words = cutTo(oneLine(text), this.resultRoom);
    this.resultTexts.push(words);
    this.resultRoom -= words.length;
  }

  toRow(): ActivityRow {
    const { line, identifier, reporter, defaultLanguage, defaultCurrency, hierarchy, status } = this;
    const { titles, descriptions, lastUpdatedOn, days, resultTexts, parents, children } = this;
    const { countries, regions, sectors, participants, budgets, plannedDisbursements, transactions } = this;
    return {
      line,
      identifier,
      reporter,
      defaultLanguage,
      defaultCurrency,
      hierarchy,
      status,
      titles,
      descriptions,
      resultTexts,
      startsOn: days.get("2") ?? days.get("1") ?? null,
      endsOn: days.get("4") ?? days.get("3") ?? null,
      lastUpdatedOn,
      parents,
      children,
      countries,
      regions,
      sectors,
      participants,
      budgets,
      plannedDisbursements,
      transactions,
    };
  }
}
