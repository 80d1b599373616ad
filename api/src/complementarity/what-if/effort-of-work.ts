import { Side } from "@onze/schema";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { toCents } from "../../shared/to-cents.ts";
import { cellKey } from "../matrix.ts";
import type { LoadedEffort } from "../profile/effort.queries.ts";
import type { EffortRow } from "../profile/effort-rows.ts";
import { countsOn } from "./situations.ts";
import type { WorkRow } from "./work-row.ts";

/**
 * Work as effort on each axis of a profile, counted as `effortStatement` counts it: what is supposed can be compared with
 * what is, figure by figure.
 *
 * @see README.md of complementarity, "Measures", for the bases.
 */
export function effortOfWork(rows: readonly WorkRow[], basis: EffortBasis): LoadedEffort {
  const used = rows.filter((row) => row.side !== "OTHER" && countsOn(basis)(row));
  const on = (keyOf: KeyOf, of: readonly WorkRow[] = used) => effortRows(of, keyOf, basis);
  return {
    activities: countActivities(rows),
    used: countActivities(used),
    rows: {
      PARTNER_TYPE: on(
        ({ partnerKind }) => partnerKind,
        basis === EffortBasis.BUDGET ? used : namingKinds(used),
      ),
      THEME: on(({ theme }) => theme),
      PLACE: on(({ place }) => place),
      JOINT: on(({ theme, place }) => (theme === null || place === null ? null : cellKey(theme, place))),
    },
  };
}

const countActivities = (rows: readonly WorkRow[]): number =>
  new Set(rows.map(({ activity }) => activity)).size;

/** Without the rows that name no kind of partner in activities that name one: as presence they say nothing beside it. */
function namingKinds(rows: readonly WorkRow[]): readonly WorkRow[] {
  const naming = new Set(
    rows.filter(({ partnerKind }) => partnerKind !== null).map(({ activity }) => activity),
  );
  return rows.filter(({ partnerKind, activity }) => partnerKind !== null || !naming.has(activity));
}

type KeyOf = (row: WorkRow) => string | null;

/** What one organisation does on one side and one key, while it is counted. */
interface Counted {
  readonly key: string | null;
  eur: number;
  readonly activities: Set<number>;
}

function effortRows(rows: readonly WorkRow[], keyOf: KeyOf, basis: EffortBasis): EffortRow[] {
  const holders = new Map<string, Map<string | null, Counted>>();
  for (const row of rows) {
    const who = `${row.side}~${row.holder}`;
    const keys = holders.get(who) ?? new Map<string | null, Counted>();
    const key = keyOf(row);
    const counted = keys.get(key) ?? { key, eur: 0, activities: new Set() };
    counted.eur += row.effortEur ?? 0; // on BUDGET every amount is known, elsewhere none is used
    counted.activities.add(row.activity);
    holders.set(who, keys.set(key, counted));
  }
  const found = [...holders].flatMap(([who, keys]) => {
    const [side = "", holder = ""] = who.split("~");
    return [...keys.values()].map(({ key, eur, activities }) => ({
      holder,
      side: side === "UMBRELLA" ? Side.UMBRELLA : Side.MEMBERS,
      key,
      amount: AMOUNTS[basis](eur, activities.size),
    }));
  });
  return found.sort(
    (a, b) => compare(a.holder, b.holder) || compare(a.key, b.key) || compare(a.side, b.side),
  );
}

/** One order whatever the order of the rows: the last digits of a figure depend on it. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

const AMOUNTS: Readonly<Record<EffortBasis, (eur: number, activities: number) => number>> = {
  PRESENCE: () => 1,
  ACTIVITY_COUNT: (_, activities) => activities,
  BUDGET: toCents,
};
