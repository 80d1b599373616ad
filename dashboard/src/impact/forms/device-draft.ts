import type { ListedOrganisation } from "../../shared/impact/OrganisationsPicker.tsx";
import { emptyDraft, type StatementDraft } from "./statement-draft.ts";

/** What somebody was writing down, as it is kept on their device until it is recorded. */
export interface DeviceDraft {
  readonly statement: StatementDraft;
  /** Ids of demands that it has to do with. */
  readonly demands: readonly string[];
  /** Who writes it down with them. */
  readonly coAuthors: readonly ListedOrganisation[];
  /** A UUID with which it is sent: sent twice, it makes one record. */
  readonly key: string;
  /** When it was last written to, as an ISO moment. */
  readonly savedAt: string;
}

const PLACE = "onze.draft.change";

/** The draft that this device keeps for an account; null for none, and where the browser keeps nothing. */
export function readDraft(account: string): DeviceDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(`${PLACE}.${account}`) ?? "null") as DeviceDraft | null;
    if (!kept) return null;
    // fields that came since are empty
    return {
      ...kept,
      coAuthors: kept.coAuthors ?? [],
      statement: { ...emptyDraft(kept.statement.language), ...kept.statement },
    };
  } catch {
    return null;
  }
}

/** Keeps a draft. @returns whether the browser does. */
export function keepDraft(account: string, draft: DeviceDraft): boolean {
  try {
    localStorage.setItem(`${PLACE}.${account}`, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Throws the draft away. */
export function dropDraft(account: string): void {
  try {
    localStorage.removeItem(`${PLACE}.${account}`);
  } catch {
    return; // nothing is kept
  }
}
