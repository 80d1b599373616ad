import { expect, test } from "vitest";
import { type AnsweredCell, arrangeCells, countsOf, sizeOf, statusTotals } from "./impact-matrix.ts";

const cell = (
  arena: AnsweredCell["arena"],
  influenceType: AnsweredCell["influenceType"],
  counts: AnsweredCell["counts"],
): AnsweredCell => ({ arena, influenceType, counts });

const law = cell("BELGIUM", "POLICY_CONTENT", [
  { status: "CONTESTED", count: 1 },
  { status: "SUBSTANTIATED", count: 2 },
  { status: "PARTIAL", count: 0 },
]);
const words = cell("EUROPE", "DISCURSIVE_COMMITMENT", [{ status: "PARTIAL", count: 1 }]);
const EVERYTHING = { arenas: [], influenceTypes: [] };

test("every arena has a row and every type a column, also where nothing is recorded", () => {
  const { rows, columns } = arrangeCells([law, words], EVERYTHING);
  expect(rows.map(({ arena }) => arena)).toEqual(["BELGIUM", "EUROPE", "PARTNER_COUNTRY", "INTERNATIONAL"]);
  expect(columns).toHaveLength(8);
  expect(rows.map(({ cells }) => cells.filter((each) => each !== null))).toEqual([[law], [words], [], []]);
});

test("a cell whose counts are all none is nothing recorded", () => {
  const empty = cell("EUROPE", "ATTITUDE", [{ status: "PARTIAL", count: 0 }]);
  expect(arrangeCells([empty], EVERYTHING).rows.flatMap(({ cells }) => cells)).toEqual(Array(32).fill(null));
});

test("what is chosen alone has rows and columns", () => {
  const { rows, columns } = arrangeCells([law, words], {
    arenas: ["EUROPE"],
    influenceTypes: ["DISCURSIVE_COMMITMENT", "AGENDA_FRAMING"],
  });
  expect(columns).toEqual(["AGENDA_FRAMING", "DISCURSIVE_COMMITMENT"]);
  expect(rows).toEqual([{ arena: "EUROPE", cells: [null, words] }]);
});

test("counts are told in one order, those of none left out", () => {
  expect(countsOf(law)).toEqual([
    { status: "SUBSTANTIATED", count: 2 },
    { status: "CONTESTED", count: 1 },
  ]);
  expect(sizeOf(law)).toBe(3);
});

test("over all cells every status is counted, also where there is none", () => {
  expect(statusTotals([law, words])).toEqual([
    { status: "SUBSTANTIATED", count: 2 },
    { status: "PARTIAL", count: 1 },
    { status: "CONTESTED", count: 1 },
    { status: "UNSUBSTANTIATED", count: 0 },
  ]);
});
