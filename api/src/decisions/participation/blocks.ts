import { dayAfter } from "../../shared/brussels-day.ts";
import { compare } from "../../shared/compare.ts";
import type { ScoredCell } from "../measures/cells.ts";
import { SHOWN_FROM, shownToOthers } from "../measures/shown-to-others.ts";

/** What whoever works for a member or the secretariat reads beside its name, and no partner. */
export const SHARED = "SHARED";

/** What somebody said of a decision, as far as telling it among others depends on it. */
export interface Said
  extends Pick<ScoredCell, "decisionId" | "organisationId" | "type" | "year" | "isOwnProgramme"> {
  /** The day on which it was first written, `YYYY-MM-DD`. It never moves, whatever is said anew. */
  readonly saidOn: string;
  /** Who knows it by name besides its organisation: `SHARED` for whoever reads what is shared, those of a session by its id. */
  readonly knownTo: readonly string[];
}

/** What is told together and never in parts: of one decision, or of several that are too small by themselves. */
export interface Block<Each extends Said> {
  readonly said: readonly Each[];
  /** Of all of it; null where it is of several. */
  readonly decisionId: string | null;
  readonly type: Each["type"] | null;
  readonly year: number | null;
  readonly isOwnProgramme: boolean;
}

/**
 * Whether what was said may be told as one: it is of enough organisations, and so is what is left of it to each reader who
 * knows some of it by name: what is shared, what was said in a session or in several, or both.
 */
export function mayBeTold(said: readonly Said[], minimum = SHOWN_FROM): boolean {
  const sessions = [...new Set(said.flatMap(({ knownTo }) => knownTo))].filter((each) => each !== SHARED);
  const readers = [[], sessions, ...sessions.map((each) => [each])].flatMap((sat) => [sat, [SHARED, ...sat]]);
  const leftTo = (reader: readonly string[]) =>
    said.filter(({ knownTo }) => !knownTo.some((each) => reader.includes(each)));
  const isEnough = (left: readonly Said[]): boolean => left.length === 0 || shownToOthers(left, minimum);
  return shownToOthers(said, minimum) && readers.every((reader) => isEnough(leftTo(reader)));
}

/** In which order what is too small by itself is put together: alike first. Own programmes stay apart. */
const TOGETHER: readonly ((each: Said) => string)[] = [
  ({ isOwnProgramme, year, type }) => `${isOwnProgramme} ${year} ${type}`,
  ({ isOwnProgramme, year }) => `${isOwnProgramme} ${year}`,
  ({ isOwnProgramme }) => `${isOwnProgramme}`,
];

/**
 * Up to which day blocks are told as of a day. A day has to be over: what is told of it at noon and what more is said in the
 * afternoon would together tell of who said it.
 */
export const toldUntil = (asOf: string, today: string): string => (asOf < today ? asOf : dayAfter(today, -1));

const ofDecision = ({ decisionId }: Said): string => decisionId;

/**
 * What may be told of what was said by the end of a day that is over, in blocks: no two hold the same, none is of too few
 * organisations, and one that was told once is not made anew when more is said. So whatever blocks are added and subtracted,
 * of one day or of several, what remains is blocks.
 *
 * What is said of a decision is told once it is of enough; what is left at the end of a year is put together with what is
 * most alike. The rest waits.
 *
 * @param until see `toldUntil`.
 * @see README.md of decisions, "Blocks".
 */
export function blocksOf<Each extends Said>(
  said: readonly Each[],
  until: string,
  minimum = SHOWN_FROM,
): Block<Each>[] {
  const blocks: Block<Each>[] = [];
  let waiting: Each[] = [];
  const release = (keyOf: (each: Each) => string): void => {
    for (const together of Map.groupBy(waiting, keyOf).values())
      if (mayBeTold(together, minimum)) {
        blocks.push(blockOf(together));
        waiting = waiting.filter((each) => !together.includes(each));
      }
  };
  const come = said.filter(({ saidOn }) => saidOn <= until).toSorted((a, b) => compare(a.saidOn, b.saidOn));
  for (const [year, ofYear] of Map.groupBy(come, ({ saidOn }) => saidOn.slice(0, 4))) {
    for (const ofDay of Map.groupBy(ofYear, ({ saidOn }) => saidOn).values()) {
      waiting.push(...ofDay);
      release(ofDecision);
    }
    if (`${year}-12-31` <= until) TOGETHER.forEach(release);
  }
  return blocks;
}

/** @param said of one decision at least. */
function blockOf<Each extends Said>(said: readonly Each[]): Block<Each> {
  const [first] = said;
  if (!first) throw new RangeError("a block holds something");
  const common = <Value>(of: (each: Said) => Value): Value | null =>
    said.every((each) => of(each) === of(first)) ? of(first) : null;
  return {
    said,
    decisionId: common(({ decisionId }) => decisionId),
    type: common(({ type }) => type),
    year: common(({ year }) => year),
    isOwnProgramme: first.isOwnProgramme,
  };
}

/**
 * The blocks of which a figure may be told that rests on some of what they hold: those of which that part, and the rest, are
 * each of nobody or of enough, so that a figure of the part beside one of the whole tells of nobody.
 */
export const openFor = <Each extends Said>(
  blocks: readonly Block<Each>[],
  counts: (said: readonly Each[]) => readonly Each[],
  minimum = SHOWN_FROM,
): Block<Each>[] =>
  blocks.filter(({ said }) => {
    const part = new Set(counts(said));
    const isEnough = (some: readonly Each[]): boolean => some.length === 0 || mayBeTold(some, minimum);
    return isEnough([...part]) && isEnough(said.filter((each) => !part.has(each)));
  });
