import type { ChangeFactsFragment } from "../../gql/later/graphql.ts";
import { LANGUAGES } from "../../i18n/index.ts";
import { LANGUAGE_NAMES } from "../header/LanguageSwitch.tsx";

/** A code, with the keys of words that may name it. */
export interface NamedCode {
  readonly code: string;
  readonly keys: readonly string[];
}

/** How a value of the history is to be read. */
export type ChangeValue =
  | { readonly kind: "NOTHING" }
  | { readonly kind: "CODES"; readonly codes: readonly NamedCode[] }
  | { readonly kind: "DAY" | "MOMENT"; readonly at: string }
  /** A text too long for a line: its beginning, and the whole. */
  | { readonly kind: "LONG"; readonly start: string; readonly text: string }
  | { readonly kind: "TEXT"; readonly text: string };

/** Longer texts are folded. */
const MOST_CHARACTERS = 120;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
const CODES = /^[A-Z]+(_[A-Z]+)*(, [A-Z]+(_[A-Z]+)*)*$/;
/** Fields that hold codes, with the words that may name them. */
const CODE_FIELDS: Readonly<Record<string, (code: string) => readonly string[]>> = {
  visibility: (code) => [`visibility.class.${code}`],
  basis: (code) => [`scenarios.basis.${code}`],
  changes: (code) => [`scenarios.kind.${code}`],
  kind: (code) => [
    `kind.${code}`,
    `frameworks.kind.${code}`,
    `scenarios.intention.${code}`,
    `remarks.kind.${code}`,
    `governance.kind.${code}`,
    `decisions.stage.${code}`,
    `impact.actorKind.${code}`,
    `evidence.kind.${code}`,
  ],
  type: (code) => [`decisions.type.${code}`, `impact.action.${code}`],
  outcome: (code) => [`decisions.outcome.${code}`, `proposals.status.${code}`],
  constituency: (code) => [`governance.constituency.${code}`],
  open_to: (code) => [`governance.constituency.${code}`],
  mandate_basis: (code) => [`governance.basis.${code}`],
  access_measures: (code) => [`decisions.access.${code}`],
  capacity: (code) => [`decisions.capacity.${code}`, `impact.capacity.${code}`],
  assessed_by: (code) => [`participation.assessor.${code}`],
  stance: (code) => [`networks.stance.${code}`, `decisions.stance.${code}`],
  state: (code) => [`frameworks.state.${code}`, `voice.state.${code}`, `impact.coordination.${code}`],
  status: (code) => [
    `history.status.${code}`,
    `history.overlapStatus.${code}`,
    `proposals.status.${code}`,
    `terms.status.${code}`,
  ],
  role: (code) => [`role.${code}`, `organisations.role.${code}`, `impact.role.${code}`],
  roles: (code) => [`history.roleInCell.${code}`],
  reason: (code) => [`visibility.reason.${code}`, `remarks.reason.${code}`],
  field: (code) => [`visibility.field.${code}`],
  origin: (code) => [`origin.${code}`, `organisations.role.${code}`],
  source_type: (code) => [`needs.source.${code}`, `needs.weightSource.${code}`],
  direction: (code) => [`needs.direction.${code}`, `impact.direction.${code}`],
  arena: (code) => [`impact.arena.${code}`],
  flag: (code) => [`impact.flag.${code}`],
  uptake: (code) => [`impact.uptake.${code}`],
  actor_kind: (code) => [`impact.actorKind.${code}`],
  influence_type: (code) => [`impact.influence.${code}`],
  up_to: (code) => [`visibility.class.${code}`],
  assessment: (code) => [`impact.rival.${code}`],
  claim: (code) => [`evidence.claim.${code}`],
  observed: (code) => [`evidence.observed.${code}`],
  scopes: (code) => [`admin.scope.${code}`],
};

/** Fields that are lists: a change of one is about an entry, which came, went or became another. */
export const LISTS: readonly string[] = [
  "amounts",
  "places",
  "partners",
  "sectors",
  "themes",
  "parties",
  "changes",
];

/** Whether a change says no more than that its record was made or removed. */
export const isBare = ({ field, old, new: now, mayUndo, undone }: ChangeFactsFragment): boolean =>
  field === null && !old && !now && !mayUndo && !undone;

/**
 * Reads a value as the history writes it: a text for a person, but for codes, days and moments.
 *
 * A word in capitals counts as a code only in fields that hold codes: acronyms are capitals too.
 */
export function readChangeValue(field: string | null, text: string | null): ChangeValue {
  if (text === null || text === "") return { kind: "NOTHING" };
  if (DAY.test(text)) return { kind: "DAY", at: text };
  if (MOMENT.test(text) && !Number.isNaN(Date.parse(text))) return { kind: "MOMENT", at: text };
  // the library that signs people in calls them in small letters
  if (field === "sign_in_method")
    return { kind: "CODES", codes: [{ code: text, keys: [`history.signIn.${text}`] }] };
  if (field === "language") return { kind: "TEXT", text: languageName(text) };
  const keysOf = CODES.test(text) ? CODE_FIELDS[field ?? ""] : undefined;
  if (keysOf) {
    return { kind: "CODES", codes: text.split(", ").map((code) => ({ code, keys: keysOf(code) })) };
  }
  if (text.length <= MOST_CHARACTERS) return { kind: "TEXT", text };
  return { kind: "LONG", start: startOf(text), text };
}

/** A language by its own name. */
function languageName(code: string): string {
  const known = LANGUAGES.find((language) => language === code);
  return known ? LANGUAGE_NAMES[known] : code;
}

/** The beginning of a long text, up to the end of a word where there is one. */
function startOf(text: string): string {
  const start = text.slice(0, MOST_CHARACTERS);
  const space = start.lastIndexOf(" ");
  return `${(space > MOST_CHARACTERS / 2 ? start.slice(0, space) : start).trimEnd()} …`;
}
