import type {
  SettingFactsFragment,
  Visibility,
  VisibilityField,
  VisibilityReason,
} from "../../gql/later/graphql.ts";

/** From everybody to named individuals. */
export const VISIBILITY_CLASSES = [
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

/** The record as a whole, or one of its fields. */
export type VisibilitySubject = "RECORD" | VisibilityField;

/** Who may see the record or one field, and why. */
export interface VisibilityRow {
  readonly subject: VisibilitySubject;
  /** The class that holds. */
  readonly effective: Visibility;
  /** What was asked for this subject, the strictest first. */
  readonly settings: readonly SettingFactsFragment[];
  /** True for a field that nobody may see because nobody may see the record. */
  readonly followsRecord: boolean;
}

interface VisibilityFacts {
  readonly record: Visibility;
  readonly fields: readonly { readonly field: VisibilityField; readonly visibility: Visibility }[];
  readonly settings: readonly SettingFactsFragment[];
}

const strictness = (visibility: Visibility): number => VISIBILITY_CLASSES.indexOf(visibility);

/** The strictest of classes; PUBLIC without any. */
export function strictest(classes: readonly Visibility[]): Visibility {
  return classes.reduce((a, b) => (strictness(b) > strictness(a) ? b : a), "PUBLIC");
}

/** The record and each of its fields with the class that holds, which is the strictest of all that was asked. */
export function visibilityRows({ record, fields, settings }: VisibilityFacts): VisibilityRow[] {
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
      followsRecord: record !== "PUBLIC" && strictness(record) >= strictness(own),
    };
  };
  return [
    { subject: "RECORD", effective: record, settings: settingsOf(null), followsRecord: false },
    ...FIELDS.map(fieldRow),
  ];
}

/** On whose behalf somebody sets who may see a record. */
export type SettingSide = SettingFactsFragment["origin"];

/** Whether more people are kept from seeing something than by the class that somebody chose: others asked for less. */
export const isStricter = (effective: Visibility, chosen: Visibility): boolean =>
  strictness(effective) > strictness(chosen);
