import { registerEnumType } from "type-graphql";

export enum GapState {
  NOTHING_RECORDED = "NOTHING_RECORDED",
  UNKNOWN = "UNKNOWN",
  MET = "MET",
}
registerEnumType(GapState, {
  name: "GapState",
  description: "What is recorded where somebody stated a need.",
  valuesConfig: {
    NOTHING_RECORDED: {
      description: "Nothing, and enough of those concerned confirmed their data to say so.",
    },
    UNKNOWN: { description: "Nothing can be said: `reason` says why." },
    MET: { description: "Somebody works there, which says nothing of whether it is enough." },
  },
});

export enum GapUnknownReason {
  NO_ACTOR = "NO_ACTOR",
  NO_MINIMUM = "NO_MINIMUM",
  NO_THEME = "NO_THEME",
  TOO_FEW_CONFIRMED = "TOO_FEW_CONFIRMED",
  UNDATED_WORK = "UNDATED_WORK",
}
registerEnumType(GapUnknownReason, {
  name: "GapUnknownReason",
  description: "Why it cannot be said that nothing is recorded.",
  valuesConfig: {
    NO_ACTOR: { description: "Nobody is known whose data could say so." },
    NO_MINIMUM: { description: "No cycle says how many would have to confirm." },
    NO_THEME: { description: "The goal does not say what it is about." },
    UNDATED_WORK: { description: "Work there gives no dates, and may be of these years." },
  },
});

/** What somebody asks for in a place. */
export interface Demand {
  /** UN M49 or ISO 3166-1. */
  readonly place: string;
  /** Any of them answers it; null when work on any theme does, none when it is not known what it is about. */
  readonly themes: readonly string[] | null;
}

/** Who is recorded in a place on a theme, by the ids of the holders. */
export interface RecordedCell {
  readonly place: string;
  /** Null where not stated. */
  readonly theme: string | null;
  /** In the years that are asked about. */
  readonly present: readonly string[];
  /** In no year, as their work gives no dates. */
  readonly undated: readonly string[];
  /** Before these years, and not in them. */
  readonly left: readonly { readonly holder: string; readonly year: number }[];
}

/** Those whose data would say that nothing is there, and how many of them have to have confirmed. */
export interface Judges {
  readonly actors: readonly string[];
  readonly confirmed: ReadonlySet<string>;
  /** A share, 0 to 1; null when nobody set one. */
  readonly minimum: number | null;
}

export interface Neighbour {
  readonly key: string | null;
  readonly holders: readonly string[];
}

/** What is said of a demand. */
export interface Finding {
  readonly state: GapState;
  readonly reason: GapUnknownReason | null;
  readonly actors: number;
  readonly confirmed: number;
  readonly minimum: number | null;
  readonly present: readonly string[];
  readonly left: readonly { readonly holder: string; readonly year: number }[];
  /** By place. */
  readonly nearby: readonly Neighbour[];
  /** By theme. */
  readonly otherThemes: readonly Neighbour[];
}

/** What is recorded where somebody asks for something, and around it. */
export interface Recorded {
  readonly here: readonly RecordedCell[];
  readonly beside: readonly RecordedCell[];
}

/**
 * Whether a demand is met, or nothing is recorded there. That is asserted only if enough of those concerned confirmed their
 * data: an empty cell says first of all that nobody wrote anything down.
 */
export function judge(demand: Demand, { here, beside }: Recorded, judges: Judges): Finding {
  const isOn = ({ theme }: RecordedCell) =>
    demand.themes === null || (theme !== null && demand.themes.includes(theme));
  const asked = here.filter(isOn);
  const present = unique(asked.flatMap((cell) => cell.present));
  const actors = unique(judges.actors);
  const confirmed = actors.filter((actor) => judges.confirmed.has(actor)).length;
  const trust = { actors: actors.length, confirmed, minimum: judges.minimum };
  return {
    ...stateOf(demand, { isMet: present.length > 0, hasUndated: asked.some(isUndated), ...trust }),
    ...trust,
    present,
    left: lastYears(asked.flatMap((cell) => cell.left)).filter(({ holder }) => !present.includes(holder)),
    nearby: neighboursBy(beside.filter(isOn), ({ place }) => place),
    otherThemes: neighboursBy(
      here.filter((cell) => !isOn(cell)),
      ({ theme }) => theme,
    ),
  };
}

interface Seen {
  readonly isMet: boolean;
  readonly hasUndated: boolean;
  readonly actors: number;
  readonly confirmed: number;
  readonly minimum: number | null;
}

/** A share of counts is never exact. */
const ROUNDING = 1e-9;

function stateOf(
  { themes }: Demand,
  { isMet, hasUndated, actors, confirmed, minimum }: Seen,
): Pick<Finding, "state" | "reason"> {
  const unknown = (reason: GapUnknownReason) => ({ state: GapState.UNKNOWN, reason });
  if (isMet) return { state: GapState.MET, reason: null };
  if (themes?.length === 0) return unknown(GapUnknownReason.NO_THEME);
  if (hasUndated) return unknown(GapUnknownReason.UNDATED_WORK);
  if (actors === 0) return unknown(GapUnknownReason.NO_ACTOR);
  if (minimum === null) return unknown(GapUnknownReason.NO_MINIMUM);
  if (confirmed + ROUNDING < minimum * actors) return unknown(GapUnknownReason.TOO_FEW_CONFIRMED);
  return { state: GapState.NOTHING_RECORDED, reason: null };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const isUndated = ({ undated }: RecordedCell): boolean => undated.length > 0;

/** Those who left, each once with the last year in which they were there. */
function lastYears(left: RecordedCell["left"]): RecordedCell["left"] {
  const years = new Map<string, number>();
  for (const { holder, year } of left) years.set(holder, Math.max(year, years.get(holder) ?? year));
  return [...years].map(([holder, year]) => ({ holder, year }));
}

/** Who is present, by place or by theme; what holds nobody is left out. */
function neighboursBy(
  cells: readonly RecordedCell[],
  keyOf: (cell: RecordedCell) => string | null,
): Neighbour[] {
  const groups = Map.groupBy(
    cells.filter(({ present }) => present.length > 0),
    keyOf,
  );
  return [...groups].map(([key, found]) => ({
    key,
    holders: unique(found.flatMap(({ present }) => present)),
  }));
}
