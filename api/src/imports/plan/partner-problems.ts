import type { NamedOrganisation, RowProblem } from "../iati/activity-row.ts";
import type { JudgedRef } from "./organisation-identifier.ts";

/** Where an organisation is named: the element, its line and the activity's identifier. */
export interface NamedAt {
  readonly activity: string;
  readonly field: string;
  readonly line: number;
}

/** A name longer than this is a description that stands where the name belongs. */
const LONGEST_NAME = 200;

/** Says what is wrong with a ref, or how it was mended; nothing for a good or an absent one. */
export function refProblems(at: NamedAt, { ref }: NamedOrganisation, judged: JudgedRef): RowProblem[] {
  const about = { ...at, field: `${at.field}/@ref`, value: ref };
  if (judged.identifier !== null) {
    if (!judged.isMended) return [];
    const message = `The ref "${ref}" was read as ${judged.identifier}, which it should be.`;
    return [{ ...about, code: "REF_MENDED", message }];
  }
  if (judged.reason === "ABSENT") return [];
  if (judged.reason === "ACTIVITY") {
    const message = `The ref "${ref}" is an activity's identifier; it should be the organisation's own or be left out.`;
    return [{ ...about, code: "REF_IS_AN_ACTIVITY", message }];
  }
  const message = `The ref "${ref}" is no organisation identifier; it should read as country, register and number, such as BE-BCE_KBO-0421210424.`;
  return [{ ...about, code: "REF_NOT_AN_IDENTIFIER", message }];
}

/** The problem of an element that does not say who is meant; `given` is what it holds instead, if anything. */
export function withoutName(at: NamedAt, given: string | null): RowProblem {
  const instead = given === null ? "" : `, only "${given}"`;
  const message = `The organisation has neither a name nor a usable identifier${instead}; a name or an identifier should say who it is.`;
  return { ...at, value: given, code: "ORGANISATION_WITHOUT_NAME", message };
}

/** The problem of an organisation that funds an activity and is in it in another way too. */
export function funderNotPartner(at: NamedAt, name: string): RowProblem {
  const message = `"${name}" funds this activity and also works in it or receives money; it is counted as a funder, not as a partner.`;
  return { ...at, value: name, code: "FUNDER_NOT_A_PARTNER", message };
}

/** The problem of a name that is a page of text, if it is one. */
export function longNameProblems(at: NamedAt, name: string): RowProblem[] {
  if (name.length <= LONGEST_NAME) return [];
  const message = `A name of ${name.length} characters is a description; a name should have at most ${LONGEST_NAME}.`;
  return [{ ...at, value: `${name.slice(0, LONGEST_NAME)}…`, code: "NAME_IS_A_DESCRIPTION", message }];
}

/** Keeps the first of equal problems, so that one wrong ref is said once; those without a value are told apart by line. */
export function distinctProblems(problems: readonly RowProblem[]): RowProblem[] {
  const distinct = new Map<string, RowProblem>();
  for (const problem of problems) {
    const { code, field, value, line } = problem;
    const key = JSON.stringify([code, field, value ?? line]);
    if (!distinct.has(key)) distinct.set(key, problem);
  }
  return [...distinct.values()];
}
