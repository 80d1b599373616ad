import type { SettingFactsFragment, Visibility, VisibilityReason } from "../../gql/later/graphql.ts";

/** Who may see something, and why, as a form holds it. */
export interface VisibilityDraft {
  readonly visibility: Visibility;
  /** Chosen by whoever asks, never for them: it stays in the history, and is read as their word. */
  readonly reason: VisibilityReason | null;
  readonly note: string;
}

/** What the record holds now, or what the reader chose. */
export type ChoiceSide = "theirs" | "mine";

type SaidOfSetting = Pick<SettingFactsFragment, "visibility" | "reason" | "note">;

/** What was set, as a form holds it; null, nothing or no more, is for everybody. */
export const draftOf = (setting: SaidOfSetting | null): VisibilityDraft =>
  setting
    ? { visibility: setting.visibility, reason: setting.reason, note: setting.note ?? "" }
    : { visibility: "PUBLIC", reason: null, note: "" };

/** What is sent of a draft: what is for everybody needs no reason. */
export const saidOf = ({ visibility, reason, note }: VisibilityDraft) =>
  visibility === "PUBLIC"
    ? { visibility, reason: null, note: null }
    : { visibility, reason, note: note.trim() || null };

/** Whether two drafts say the same. */
export function saysSame(one: VisibilityDraft, other: VisibilityDraft): boolean {
  const [a, b] = [saidOf(one), saidOf(other)];
  return a.visibility === b.visibility && a.reason === b.reason && a.note === b.note;
}

type Versioned = Pick<SettingFactsFragment, "id" | "version">;

/** Whether two readings of what an organisation set are of the same: nothing, or one version of one setting. */
export const isSameVersion = (one: Versioned | null, other: Versioned | null): boolean =>
  one?.id === other?.id && one?.version === other?.version;
