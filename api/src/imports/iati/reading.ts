import { ActivityDraft, type ShareDraft } from "./activity-draft.ts";
import type { NamedOrganisation } from "./activity-row.ts";
import { Narration } from "./narration.ts";

/** Attributes of an element by their name in the file. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A transaction while its element is being read. */
export interface TransactionDraft extends ShareDraft {
  readonly line: number;
  type: string | undefined;
  date: string | null;
  receiver: NamedOrganisation | null;
  providerActivityId: string | null;
  receiverActivityId: string | null;
}

/** What a budget, planned disbursement or transaction says of its amount, as written. */
export interface WrittenAmount {
  readonly line: number;
  readonly type: string | undefined;
  start: string;
  end: string;
  value: string;
  currency: string | undefined;
}

/** What is known at one moment of reading: the open activity and, inside it, the open fact. */
export class Reading {
  /** Line of the tag just opened, from 1. */
  line = 1;
  /** Language of the whole file, for activities that state none. */
  fileLanguage: string | null = null;
  activity = new ActivityDraft(1);
  transaction: TransactionDraft | null = null;
  amount = writtenAmount(1, undefined);
  /** Attributes of the element whose texts are being gathered, and its line. */
  holder: { readonly attributes: Attributes; readonly line: number } = { attributes: {}, line: 1 };
  readonly narration = new Narration();

  /** Where a share found now belongs. */
  get shares(): ShareDraft {
    return this.transaction ?? this.activity;
  }

  /** The path of an element as problems name it. */
  path(element: string): string {
    return this.transaction === null ? element : `transaction/${element}`;
  }

  startAmount(type: string | undefined): void {
    this.amount = writtenAmount(this.line, type);
  }
}

function writtenAmount(line: number, type: string | undefined): WrittenAmount {
  return { line, type, start: "", end: "", value: "", currency: undefined };
}
