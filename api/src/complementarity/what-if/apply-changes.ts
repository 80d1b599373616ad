import { ChangeEffect } from "./change-effect.ts";
import type { Supposition, WorkRow } from "./work-row.ts";

/** What one change did to the rows as it found them. */
export interface AppliedChange {
  readonly effect: ChangeEffect;
  /** Activities that it touched, each counted once. */
  readonly activities: number;
}

interface Step extends AppliedChange {
  readonly rows: readonly WorkRow[];
}

/**
 * Supposes changes, one after another: each finds the rows as the one before left them.
 *
 * Who leaves takes every row of the place and theme named. Who enters adds one row without partner or framework, and with
 * the effort given, if any. A framework takes the rows linked to it. A budget multiplies known amounts; a factor of 0
 * leaves the presence. Rows that no change touches stay the same objects.
 *
 * @returns the rows afterwards, and what each change did, in the order of `changes`.
 * @see README.md of complementarity, "What if".
 */
export function applyChanges(
  rows: readonly WorkRow[],
  changes: readonly Supposition[],
): { readonly rows: readonly WorkRow[]; readonly applied: readonly AppliedChange[] } {
  const applied: AppliedChange[] = [];
  let current = rows;
  for (const [at, change] of changes.entries()) {
    const step = applyOne(current, change, -1 - at);
    current = step.rows;
    applied.push({ effect: step.effect, activities: step.activities });
  }
  return { rows: current, applied };
}

function applyOne(rows: readonly WorkRow[], change: Supposition, supposed: number): Step {
  switch (change.kind) {
    case "ORGANISATION_LEAVES":
      return without(rows, isOf(change));
    case "FRAMEWORK_ENDS":
      return without(rows, ({ framework }) => framework === change.framework);
    case "BUDGET_CHANGES":
      return multiplied(rows, isOf(change), change.factor);
    case "ORGANISATION_ENTERS":
      return entered(rows, change, supposed);
  }
}

type Chooses = (row: WorkRow) => boolean;

/** Chooses the rows that a change names; what it leaves open is anything, stated or not. */
const isOf =
  ({
    organisation,
    place,
    theme,
  }: Readonly<Record<"organisation" | "place" | "theme", string | null>>): Chooses =>
  (row) =>
    (organisation === null || row.holder === organisation) &&
    (place === null || row.place === place) &&
    (theme === null || row.theme === theme);

const countActivities = (rows: readonly WorkRow[]): number =>
  new Set(rows.map(({ activity }) => activity)).size;

const unchanged = (rows: readonly WorkRow[], effect: ChangeEffect): Step => ({
  rows,
  effect,
  activities: 0,
});

function without(rows: readonly WorkRow[], chooses: Chooses): Step {
  const gone = rows.filter(chooses);
  if (gone.length === 0) return unchanged(rows, ChangeEffect.NOTHING_RECORDED);
  const effect = ChangeEffect.CHANGES;
  return { rows: rows.filter((row) => !chooses(row)), effect, activities: countActivities(gone) };
}

function multiplied(rows: readonly WorkRow[], chooses: Chooses, factor: number): Step {
  const chosen = rows.filter(chooses);
  if (chosen.length === 0) return unchanged(rows, ChangeEffect.NOTHING_RECORDED);
  const known = chosen.filter(({ effortEur }) => effortEur !== null);
  if (known.length === 0) return unchanged(rows, ChangeEffect.NO_AMOUNT_KNOWN);
  return {
    rows: rows.map((row) =>
      row.effortEur !== null && chooses(row) ? { ...row, effortEur: row.effortEur * factor } : row,
    ),
    effect: ChangeEffect.CHANGES,
    activities: countActivities(known),
  };
}

function entered(
  rows: readonly WorkRow[],
  { organisation, side, place, theme, effortEur }: Extract<Supposition, { kind: "ORGANISATION_ENTERS" }>,
  activity: number,
): Step {
  if (side === "OTHER") return unchanged(rows, ChangeEffect.COUNTS_ON_NO_SIDE);
  const isThere = rows.some(isOf({ organisation, place, theme }));
  if (isThere && effortEur === null) return unchanged(rows, ChangeEffect.ALREADY_THERE);
  const nobody = { partner: null, partnerKind: null, framework: null, cycle: null };
  const row = { activity, holder: organisation, side, place, theme, effortEur, ...nobody };
  return { rows: [...rows, row], effect: ChangeEffect.CHANGES, activities: 0 };
}
