import { expect, test } from "vitest";
import { narrowToCell } from "./cell-choice.ts";
import { ALL_CHANGES } from "./impact-filter.ts";

test("a cell narrows the choice to its arena and its kind of influence, and leaves the rest", () => {
  const choice = { ...ALL_CHANGES, themes: ["tax"], arenas: ["BELGIUM" as const, "EUROPE" as const] };
  expect(narrowToCell(choice, { row: "EUROPE", column: "PROCEDURE" })).toEqual({
    ...choice,
    arenas: ["EUROPE"],
    influenceTypes: ["PROCEDURE"],
  });
});

test("a whole row leaves the columns as they were chosen; what is none of ours narrows nothing", () => {
  const choice = { ...ALL_CHANGES, influenceTypes: ["ATTITUDE" as const] };
  expect(narrowToCell(choice, { row: "BELGIUM", column: null })).toEqual({ ...choice, arenas: ["BELGIUM"] });
  expect(narrowToCell(choice, { row: "MOON", column: "TIDE" })).toEqual(choice);
});
