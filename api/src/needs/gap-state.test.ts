import { expect, test } from "vitest";
import {
  type Demand,
  GapState,
  GapUnknownReason,
  type Judges,
  judge,
  type Recorded,
  type RecordedCell,
} from "./gap-state.ts";

const HEALTH: Demand = { place: "BI", themes: ["health"] };

const cell = (given: Partial<RecordedCell>): RecordedCell => ({
  place: "BI",
  theme: "health",
  present: [],
  undated: [],
  left: [],
  ...given,
});
const recorded = (here: readonly RecordedCell[], beside: readonly RecordedCell[] = []): Recorded => ({
  here,
  beside,
});
const judges = (confirmed: readonly string[], minimum: number | null = 0.5): Judges => ({
  actors: ["a", "b", "c", "d"],
  confirmed: new Set(confirmed),
  minimum,
});
const UNKNOWN = (reason: GapUnknownReason) => ({ state: GapState.UNKNOWN, reason });

test("nothing is asserted while fewer confirmed than the minimum asks for", () => {
  expect(judge(HEALTH, recorded([]), judges(["a"]))).toMatchObject({
    ...UNKNOWN(GapUnknownReason.TOO_FEW_CONFIRMED),
    actors: 4,
    confirmed: 1,
  });
});

test("it is asserted from the minimum on, and at it", () => {
  const found = judge(HEALTH, recorded([]), judges(["a", "b"]));
  expect(found).toMatchObject({ state: GapState.NOTHING_RECORDED, reason: null, confirmed: 2 });
  const third = { actors: ["a", "b", "c"], confirmed: new Set(["a"]), minimum: 1 / 3 };
  expect(judge(HEALTH, recorded([]), third).state).toBe(GapState.NOTHING_RECORDED);
});

test("where nobody is concerned it is unknown, never nothing, even when no confirmation is asked for", () => {
  const nobody = { actors: [], confirmed: new Set<string>(), minimum: 0 };
  expect(judge(HEALTH, recorded([]), nobody)).toMatchObject(UNKNOWN(GapUnknownReason.NO_ACTOR));
});

test("without a minimum that somebody set nothing is asserted", () => {
  expect(judge(HEALTH, recorded([]), judges(["a", "b", "c", "d"], null))).toMatchObject(
    UNKNOWN(GapUnknownReason.NO_MINIMUM),
  );
});

test("a goal that does not say what it is about is unknown, whoever works there", () => {
  const here = [cell({ present: ["a"] })];
  expect(judge({ place: "BI", themes: [] }, recorded(here), judges(["a", "b"]))).toMatchObject(
    UNKNOWN(GapUnknownReason.NO_THEME),
  );
});

test("work without dates may be of these years: then nothing is asserted", () => {
  expect(judge(HEALTH, recorded([cell({ undated: ["a"] })]), judges(["a", "b"]))).toMatchObject(
    UNKNOWN(GapUnknownReason.UNDATED_WORK),
  );
});

test("who is present meets it, once, however few confirmed", () => {
  const here = [cell({ present: ["a", "b"] }), cell({ place: "BI", theme: "water", present: ["c"] })];
  expect(judge(HEALTH, recorded(here), judges([]))).toMatchObject({
    state: GapState.MET,
    present: ["a", "b"],
  });
  const any = judge({ place: "BI", themes: null }, recorded(here), judges([]));
  expect(any).toMatchObject({ state: GapState.MET, present: ["a", "b", "c"], otherThemes: [] });
});

test("work whose theme is not stated meets a need of any theme alone, and stands beside every other", () => {
  const here = [cell({ theme: null, present: ["a"] })];
  expect(judge(HEALTH, recorded(here), judges(["a", "b"]))).toMatchObject({
    state: GapState.NOTHING_RECORDED,
    otherThemes: [{ key: null, holders: ["a"] }],
  });
});

test("who left is told with the last year, unless they are back", () => {
  const here = [
    cell({ left: [{ holder: "a", year: 2019 }] }),
    cell({ place: "BI", left: [{ holder: "a", year: 2021 }] }),
  ];
  expect(judge(HEALTH, recorded(here), judges([])).left).toEqual([{ holder: "a", year: 2021 }]);
  expect(judge(HEALTH, recorded([...here, cell({ present: ["a"] })]), judges([])).left).toEqual([]);
});

test("neighbours are who works on the same theme beside it, and on other themes in it", () => {
  const here = [
    cell({ theme: "water", present: ["a"] }),
    cell({ theme: "peace", left: [{ holder: "b", year: 2019 }] }),
  ];
  const beside = [
    cell({ place: "RW", present: ["b"] }),
    cell({ place: "RW", theme: "water", present: ["c"] }),
    cell({ place: "014", present: ["b", "d"] }),
  ];
  expect(judge(HEALTH, recorded(here, beside), judges([]))).toMatchObject({
    nearby: [
      { key: "RW", holders: ["b"] },
      { key: "014", holders: ["b", "d"] },
    ],
    otherThemes: [{ key: "water", holders: ["a"] }],
  });
});
