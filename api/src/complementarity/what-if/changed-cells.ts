import { CellState } from "../coverage-types.ts";
import { everybodyIn, type Situation, type Situations } from "./situations.ts";

/** A cell at one moment: its state, and how many organisations each side has there. */
export interface CellHeads {
  readonly state: CellState;
  readonly umbrella: number;
  readonly members: number;
}

/** A theme in a place where somebody comes or goes. */
export interface ChangedCell {
  readonly theme: string;
  readonly place: string;
  readonly before: CellHeads;
  readonly after: CellHeads;
  /** Ids of the organisations that are there before and not after. */
  readonly gone: readonly string[];
  /** And the other way round. */
  readonly came: readonly string[];
}

/** How often each state occurs before and after, of the cells in which something is recorded before or after. */
export interface StateChange {
  readonly state: CellState;
  readonly before: number;
  readonly after: number;
}

const NOBODY: CellHeads = { state: CellState.NOTHING_RECORDED, umbrella: 0, members: 0 };

/** Finds the cells where who is recorded differs; where the same organisations stay, so does the state. */
export function changedCells(before: Situations, after: Situations): ChangedCell[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => changeOf(before.get(key), after.get(key)));
}

function changeOf(before: Situation | undefined, after: Situation | undefined): ChangedCell[] {
  const cell = before ?? after;
  if (!cell) return [];
  const [then, now] = [before, after].map((each) => new Set(each ? everybodyIn(each) : []));
  const gone = [...(then ?? [])].filter((id) => !now?.has(id));
  const came = [...(now ?? [])].filter((id) => !then?.has(id));
  if (gone.length === 0 && came.length === 0) return [];
  const { theme, place } = cell;
  return [{ theme, place, before: headsOf(before), after: headsOf(after), gone, came }];
}

const headsOf = (situation: Situation | undefined): CellHeads =>
  situation === undefined
    ? NOBODY
    : { state: situation.state, umbrella: situation.umbrella.size, members: situation.members.size };

const count = ({ umbrella, members }: CellHeads): number => umbrella + members;

/** Whether somebody was recorded there and nobody is any more. */
export const isEmptied = ({ before, after }: ChangedCell): boolean => count(before) > 0 && count(after) === 0;

/** Whether the only organisation that was recorded there is gone. */
export const wentFromOneToNone = (cell: ChangedCell): boolean => isEmptied(cell) && count(cell.before) === 1;

/** Counts states before and after; what is nowhere before or after is counted nowhere. */
export function changeOfStates(before: Situations, after: Situations): StateChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const states = (situations: Situations) =>
    keys.map((key) => situations.get(key)?.state ?? CellState.NOTHING_RECORDED);
  const [then, now] = [states(before), states(after)];
  const occurrences = (list: readonly CellState[], state: CellState) =>
    list.filter((each) => each === state).length;
  return Object.values(CellState).map((state) => ({
    state,
    before: occurrences(then, state),
    after: occurrences(now, state),
  }));
}
