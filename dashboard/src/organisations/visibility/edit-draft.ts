import type { EditableFactsFragment } from "../../gql/later/graphql.ts";

/** What of an organisation can be edited by hand, in the order of the form. */
export const EDIT_FIELDS = ["name", "acronym", "website"] as const;
export type EditField = (typeof EDIT_FIELDS)[number];

/** The fields as a form holds them: nothing is an empty text. */
export type EditValues = Readonly<Record<EditField, string>>;

/** A field that somebody else changed meanwhile, and the reader of the form too. */
export interface FieldConflict {
  readonly field: EditField;
  readonly theirs: string;
  readonly mine: string;
}

/** What the record holds now, or what the reader wrote. */
export type ConflictSide = "theirs" | "mine";

/** A draft laid beside the record as it has become meanwhile. */
export interface Comparison {
  /** Fields that both changed, to different values: somebody has to choose. */
  readonly conflicts: readonly FieldConflict[];
  /** Fields that only somebody else changed: the newer value goes into the draft. */
  readonly taken: readonly EditField[];
  /** The draft with what only others changed; where both did, with what the reader wrote. */
  readonly draft: EditValues;
}

/** The editable fields of a record. */
export function valuesOf({ name, acronym, website }: EditableFactsFragment): EditValues {
  return { name, acronym: acronym ?? "", website: website ?? "" };
}

/** The fields in which two versions differ, spaces around them aside. */
export function changedFields(before: EditValues, after: EditValues): EditField[] {
  return EDIT_FIELDS.filter((field) => before[field].trim() !== after[field].trim());
}

/**
 * Lays a draft beside the record as others have made it meanwhile.
 *
 * @param base what the draft began from.
 * @param current what the record holds now.
 */
export function compareEdits(base: EditValues, current: EditValues, draft: EditValues): Comparison {
  const theirs = changedFields(base, current);
  const mine = changedFields(base, draft);
  const taken = theirs.filter((field) => !mine.includes(field));
  const differing = changedFields(current, draft);
  const conflicts = theirs
    .filter((field) => mine.includes(field) && differing.includes(field))
    .map((field) => ({ field, theirs: current[field], mine: draft[field] }));
  const newer = Object.fromEntries(taken.map((field) => [field, current[field]]));
  return { conflicts, taken, draft: { ...draft, ...newer } };
}
