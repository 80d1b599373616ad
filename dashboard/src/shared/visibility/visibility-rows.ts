import type {
  SettingFactsFragment,
  Visibility,
  VisibilityField,
  VisibilityReason,
} from "../../gql/later/graphql.ts";

/** From everybody to named individuals. */
const VISIBILITY_CLASSES = [
  "PUBLIC",
  "NETWORK",
  "RESTRICTED",
  "CONFIDENTIAL",
] as const satisfies readonly Visibility[];

export const VISIBILITY_REASONS = [
  "SAFETY",
  "INTERNATIONAL_RELATIONS",
  "PERSONAL_INFORMATION",
  "COMMERCIAL",
] as const satisfies readonly VisibilityReason[];

/** What can be set apart, in the order of the panel. */
const FIELDS = [
  "NAME",
  "PLACE",
  "THEME",
  "BUDGET",
  "CONTACT",
  "NETWORKS",
  "OUTCOMES",
] as const satisfies readonly VisibilityField[];

/** A record as a whole: an organisation with all that is known of it, or one that has no fields to hide on their own. */
export type WholeRecord = "RECORD" | "ACTIVITY" | "PARTNERSHIP";

/** The record as a whole, or one of its fields. */
export type VisibilitySubject = WholeRecord | VisibilityField;

/** A record that somebody may know who sees. */
export interface VisibleRecord {
  readonly whole: WholeRecord;
  readonly id: string;
}

const isField = (subject: VisibilitySubject): subject is VisibilityField =>
  FIELDS.some((field) => field === subject);

/** The field that is set apart; null for a whole record. */
export const fieldOf = (subject: VisibilitySubject): VisibilityField | null =>
  isField(subject) ? subject : null;

/** The key of the words that tell who sees something of a class. */
export function whoKey(subject: VisibilitySubject, visibility: Visibility): string {
  const isForFew = visibility === "RESTRICTED" || visibility === "CONFIDENTIAL";
  const hasOwnWords = subject === "ACTIVITY" || subject === "PARTNERSHIP";
  return isForFew && hasOwnWords
    ? `visibility.class.${visibility}.who.${subject}`
    : `visibility.class.${visibility}.who`;
}

/** Who may see the record or one field, and why. */
export interface VisibilityRow {
  readonly subject: VisibilitySubject;
  /** The class that holds. */
  readonly effective: Visibility;
  /** What was asked for this subject, the strictest first. */
  readonly settings: readonly SettingFactsFragment[];
  /** The classes that the viewer may choose. */
  readonly choices: readonly Visibility[];
  /** True for a field that nobody may see because nobody may see the record. */
  readonly followsRecord: boolean;
}

interface VisibilityFacts {
  readonly maySetConfidential: boolean;
  readonly confidentialFields: readonly VisibilityField[];
  readonly record: Visibility;
  readonly fields: readonly { readonly field: VisibilityField; readonly visibility: Visibility }[];
  readonly settings: readonly SettingFactsFragment[];
}

const WITHOUT_CONFIDENTIAL = VISIBILITY_CLASSES.filter((visibility) => visibility !== "CONFIDENTIAL");

const choicesOf = (maySetConfidential: boolean): readonly Visibility[] =>
  maySetConfidential ? VISIBILITY_CLASSES : WITHOUT_CONFIDENTIAL;

/** The class that is chosen when the choice opens: what was asked before, or holds; the strictest where that is not theirs. */
export function firstChoice({ settings, effective, choices }: VisibilityRow): Visibility {
  const wished = settings.find(({ isOwn }) => isOwn)?.visibility ?? effective;
  return choices.includes(wished) ? wished : strictest(choices);
}

const strictness = (visibility: Visibility): number => VISIBILITY_CLASSES.indexOf(visibility);

/** The strictest of classes; PUBLIC without any. */
export function strictest(classes: readonly Visibility[]): Visibility {
  return classes.reduce((a, b) => (strictness(b) > strictness(a) ? b : a), "PUBLIC");
}

/** The record and each of its fields with the class that holds, which is the strictest of all that was asked. */
export function visibilityRows(
  { record, fields, settings, maySetConfidential, confidentialFields }: VisibilityFacts,
  whole: WholeRecord = "RECORD",
): VisibilityRow[] {
  const settingsOf = (field: VisibilityField | null) =>
    settings
      .filter((setting) => setting.field === field)
      .sort((a, b) => strictness(b.visibility) - strictness(a.visibility));
  const fieldRow = (field: VisibilityField): VisibilityRow => {
    const own = fields.find((one) => one.field === field)?.visibility ?? "PUBLIC";
    return {
      subject: field,
      effective: strictest([record, own]),
      settings: settingsOf(field),
      choices: choicesOf(confidentialFields.includes(field)),
      followsRecord: record !== "PUBLIC" && strictness(record) >= strictness(own),
    };
  };
  return [
    {
      subject: whole,
      effective: record,
      settings: settingsOf(null),
      choices: choicesOf(maySetConfidential),
      followsRecord: false,
    },
    ...(whole === "RECORD" ? FIELDS.map(fieldRow) : []),
  ];
}

/** On whose behalf somebody sets who may see a record. */
export type SettingSide = SettingFactsFragment["origin"];

/** Whether more people are kept from seeing something than by the class that somebody chose: others asked for less. */
export const isStricter = (effective: Visibility, chosen: Visibility): boolean =>
  strictness(effective) > strictness(chosen);
