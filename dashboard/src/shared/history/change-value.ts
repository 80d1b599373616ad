/** How a value of the history is to be read. */
export type ChangeValue =
  | { readonly kind: "NOTHING" }
  /** Codes, with the sections of our words that may know them. */
  | { readonly kind: "CODES"; readonly codes: readonly string[]; readonly sections: readonly string[] }
  | { readonly kind: "DAY" | "MOMENT"; readonly at: string }
  /** A text too long for a line: its beginning, and the whole. */
  | { readonly kind: "LONG"; readonly start: string; readonly text: string }
  | { readonly kind: "TEXT"; readonly text: string };

/** Longer texts are folded. */
const MOST_CHARACTERS = 120;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
const CODES = /^[A-Z]+(_[A-Z]+)*(, [A-Z]+(_[A-Z]+)*)*$/;
/** Fields that hold codes, with the sections of our words that name them. */
const CODE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  visibility: ["visibility.class"],
  recorded_visibility: ["visibility.class"],
  kind: ["kind"],
  role: ["role", "organisations.role"],
  reason: ["visibility.reason"],
  field: ["visibility.field"],
  origin: ["origin", "organisations.role"],
  scopes: ["admin.scope"],
};

/**
 * Reads a value as the history writes it: a text for a person, but for codes, days and moments.
 *
 * A word in capitals counts as a code only in fields that hold codes: acronyms are capitals too.
 */
export function readChangeValue(field: string | null, text: string | null): ChangeValue {
  if (text === null || text === "") return { kind: "NOTHING" };
  if (DAY.test(text)) return { kind: "DAY", at: text };
  if (MOMENT.test(text) && !Number.isNaN(Date.parse(text))) return { kind: "MOMENT", at: text };
  const sections = CODES.test(text) ? CODE_FIELDS[field ?? ""] : undefined;
  if (sections) return { kind: "CODES", codes: text.split(", "), sections };
  if (text.length <= MOST_CHARACTERS) return { kind: "TEXT", text };
  return { kind: "LONG", start: startOf(text), text };
}

/** The beginning of a long text, up to the end of a word where there is one. */
function startOf(text: string): string {
  const start = text.slice(0, MOST_CHARACTERS);
  const space = start.lastIndexOf(" ");
  return `${(space > MOST_CHARACTERS / 2 ? start.slice(0, space) : start).trimEnd()} …`;
}
