import type { ScenarioChangeKind } from "@onze/schema";
import { badInput, type Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";

/** Most changes of one scenario. */
export const MOST_CHANGES = 20;

/** A change as somebody asks for it; what is left out is null. */
export interface AskedChange {
  readonly kind: ScenarioChangeKind;
  readonly organisation: string | null;
  readonly place: string | null;
  readonly theme: string | null;
  readonly framework: string | null;
  readonly factor: number | null;
  readonly effortEur: number | null;
}

type Part = Exclude<keyof AskedChange, "kind">;

interface Rule {
  /** What the kind cannot do without. */
  readonly needs: readonly Part[];
  /** What it may have besides; of `oneOf` at least one. */
  readonly takes: readonly Part[];
  readonly oneOf: readonly Part[];
}

const PARTS: readonly Part[] = ["organisation", "place", "theme", "framework", "factor", "effortEur"];

const RULES: Readonly<Record<ScenarioChangeKind, Rule>> = {
  ORGANISATION_LEAVES: { needs: ["organisation"], takes: [], oneOf: ["place", "theme"] },
  ORGANISATION_ENTERS: { needs: ["organisation", "place", "theme"], takes: ["effortEur"], oneOf: [] },
  FRAMEWORK_ENDS: { needs: ["framework"], takes: [], oneOf: [] },
  BUDGET_CHANGES: { needs: ["factor"], takes: [], oneOf: ["organisation", "place", "theme"] },
};

/**
 * Changes whose parts belong to their kind; nobody is looked up.
 *
 * @throws {Refusal} with a sentence that names the change, the value and what would be right.
 */
export function checkChanges(changes: readonly AskedChange[]): void {
  if (changes.length > MOST_CHANGES)
    throw badInput(
      `There are ${changes.length} changes; a scenario has at most ${MOST_CHANGES}.`,
      because("CHANGES_TOO_MANY", { most: MOST_CHANGES }),
    );
  for (const [at, change] of changes.entries()) checkOne(change, at + 1);
}

function checkOne(change: AskedChange, number: number): void {
  const { needs, takes, oneOf } = RULES[change.kind];
  const isGiven = (part: Part) => change[part] !== null;
  const missing = needs.filter((part) => !isGiven(part));
  if (missing.length > 0) throw incomplete(change, number, missing.join(" and "));
  if (oneOf.length > 0 && !oneOf.some(isGiven)) throw incomplete(change, number, oneOf.join(", or "));
  const strange = PARTS.filter((part) => isGiven(part) && ![...needs, ...takes, ...oneOf].includes(part));
  if (strange.length > 0)
    throw badInput(`Change ${number} is ${change.kind}, to which no ${strange.join(" and no ")} belongs.`);
  for (const part of ["factor", "effortEur"] as const) checkAmount(change[part], part, number);
}

const incomplete = ({ kind }: AskedChange, number: number, what: string): Refusal =>
  badInput(`Change ${number} is ${kind}, which needs ${what}.`, because("CHANGE_INCOMPLETE", { number }));

function checkAmount(value: number | null, part: "factor" | "effortEur", number: number): void {
  if (value === null || (Number.isFinite(value) && value >= 0)) return;
  throw badInput(
    `Change ${number} has the ${part} ${value}; it must be a number of 0 or more.`,
    because("CHANGE_NEGATIVE", { number }),
  );
}
