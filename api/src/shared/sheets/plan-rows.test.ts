import { expect, test } from "vitest";
import { BOAT_RULES, PORT_LISTS } from "./boats.fixture.ts";
import { type KnownRecord, planRows } from "./plan-rows.ts";
import type { RowValues } from "./sheet-column.ts";

const NOTHING: RowValues = Object.fromEntries(BOAT_RULES.columns.map(({ field }) => [field, null]));
const boat = (key: string, values: RowValues, mayKeep = true): KnownRecord => ({
  key,
  mayKeep,
  values: { ...NOTHING, key, rig: "SLOOP", ...values },
});

const known = [
  boat("mercator", { name: "Mercator", launched: "1932-04-09" }),
  boat("belgica", { name: "Belgica" }, false),
  boat("twin-1", { name: "Twin" }),
  boat("twin-2", { name: "Twin" }),
];

/** A plan of rows whose cells stand under heads, from line 1 on. */
function planOf(...table: readonly (readonly string[])[]) {
  const rows = table.map((cells, place) => ({ line: place + 1, cells }));
  return planRows(rows, { rules: BOAT_RULES, known, lists: PORT_LISTS, language: "en" });
}
const problemsOf = (...table: readonly (readonly string[])[]) =>
  planOf(...table).rows.map(({ problems }) =>
    problems.map(({ field, reason }) => `${field} ${reason}`).join(", "),
  );

test("each cell that cannot be understood is named, and takes nothing else with it", () => {
  const heads = ["Name", "rig", "launched", "masts", "port", "ports", "crew"];
  expect(
    problemsOf(
      heads,
      ["A", "boat", "", "", "", "", ""],
      ["B", "sloop", "31/31/2020", "", "", "", ""],
      ["C", "sloop", "2026-12-01", "2,5", "", "", ""],
      ["D", "sloop", "", "", "Paris", "OST; Gent", ""],
      ["E", "sloop", "", "", "", "", "Ann [sloop]; Bob"],
      ["", "", "", "1", "", "", ""],
      ["x".repeat(61), "kits", "", "", "", "", "Ann [barge]"],
    ),
  ).toEqual([
    "rig CODE_UNKNOWN",
    "launched NOT_A_DAY",
    "launched DAY_TO_COME, masts NOT_WHOLE",
    "port NAME_UNKNOWN, ports NAME_OF_SEVERAL",
    "crew MARK_MISSING",
    "name EMPTY, rig EMPTY",
    "name TOO_LONG, crew CODE_UNKNOWN",
  ]);
});

test("a key that nobody knows, and a name of several, are problems", () => {
  expect(problemsOf(["key", "Name", "rig"], ["nobody", "A", "sloop"], ["", "Twin", "sloop"])).toEqual([
    "key KEY_UNKNOWN",
    "key SEVERAL_ALIKE",
  ]);
});

test("without a key a row is of one that is theirs; one of others is meant only where it says nothing else of it", () => {
  const { rows } = planOf(["Name", "rig", "log"], ["BELGICA", "SLOOP", ""], ["Mercator", "SLOOP", "At sea"]);
  expect(rows.map(({ state, known: found }) => [state, found?.key])).toEqual([
    ["NEW", undefined],
    ["CHANGED", "mercator"],
  ]);
  const same = planOf(["Name", "rig", "log"], ["Belgica", "SLOOP", ""]);
  expect(same.rows.map(({ state, known: found }) => [state, found?.key])).toEqual([["UNCHANGED", "belgica"]]);
});

test("a cell of any length is read in no time, and is a problem beyond what a spreadsheet holds", () => {
  const spaces = `a${" ".repeat(3_000_000)}b`;
  expect(problemsOf(["Name", "rig", spaces], [spaces, "SLOOP", ""])).toEqual(["name TOO_LONG"]);
  const lines = `a${" ".repeat(30_000)}b`;
  expect(problemsOf(["Name", "rig", "crew"], ["A", "SLOOP", lines], [lines, "SLOOP", ""])).toEqual([
    "crew MARK_MISSING",
    "name TOO_LONG",
  ]);
});

test("rows about the same are named with each other’s lines, by key and by name", () => {
  const { rows } = planOf(
    ["key", "Name", "rig"],
    ["mercator", "Mercator", "ketch"],
    ["", "mercator", "sloop"],
    ["", "New", "sloop"],
    ["", "NEW", "sloop"],
  );
  expect(rows.map(({ problems }) => problems.map(({ text }) => text))).toEqual([
    ["Rows 2, 3 are about the same; keep one of them."],
    ["Rows 2, 3 are about the same; keep one of them."],
    ["Rows 4, 5 are about the same; keep one of them."],
    ["Rows 4, 5 are about the same; keep one of them."],
  ]);
});

test("what is not theirs stays as it is, and is no problem unless they would change it", () => {
  const { rows } = planOf(["key", "rig"], ["belgica", "SLOOP"]);
  expect(rows.map(({ state }) => state)).toEqual(["UNCHANGED"]);
  expect(problemsOf(["key", "rig"], ["belgica", "KETCH"])).toEqual(["key NOT_YOURS"]);
});

test("a row is new, changed from one value to another, or unchanged", () => {
  const { rows } = planOf(
    ["Sleutel", "Nom", "rig", "launched", "odd"],
    ["#meta+key", "#item +name", "#item+type", "#date+start", ""],
    ["mercator", "Mercator", "kits", "", "x"],
    ["", "twin", "sloop", "", ""],
    ["twin-1", "Twin", "Sloop", "", ""],
    ["", "Zenobe", "sloop", "31/3/2024", ""],
  );
  expect(rows.map(({ line, state }) => `${line} ${state}`)).toEqual([
    "3 CHANGED",
    "4 PROBLEM",
    "5 UNCHANGED",
    "6 NEW",
  ]);
  expect(rows[0]?.changes).toEqual([
    { field: "rig", before: "SLOOP", after: "KETCH" },
    { field: "launched", before: "1932-04-09", after: null },
  ]);
  expect(rows[3]?.changes).toContainEqual({ field: "launched", before: null, after: "2024-03-31" });
});

test("a column that is missing changes nothing; one that is unknown is named", () => {
  const { rows, matched } = planOf(["Name", "RIG *", "colour"], ["mercator", "sloop", "white"]);
  expect(rows.map(({ state, changes }) => [state, changes])).toEqual([
    ["CHANGED", [{ field: "name", before: "Mercator", after: "mercator" }]],
  ]);
  expect(matched.unknown).toEqual(["colour"]);
  expect(matched.missing.map(({ field }) => field)).toContain("launched");
});

test("an empty cell takes away nothing that has a standard, and gives that to something new", () => {
  const { rows } = planOf(
    ["key", "Name", "rig", "flag"],
    ["mercator", "Mercator", "SLOOP", ""],
    ["", "New", "SLOOP", ""],
  );
  expect(rows.map(({ state, values }) => [state, values.flag])).toEqual([
    ["UNCHANGED", null],
    ["NEW", "BE"],
  ]);
});

test("tags alone are heads enough, and the column with reasons says nothing", () => {
  const { rows, matched } = planOf(["#item+name", "#item+type", "#meta+reason"], ["A", "ketch", "because"]);
  expect(matched.unknown).toEqual([]);
  expect(rows.map(({ line, state }) => `${line} ${state}`)).toEqual(["2 NEW"]);
});
