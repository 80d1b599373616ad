import { expect, test } from "vitest";
import type { CellState } from "../gql/graphql.ts";
import { findPlaces, leadingState } from "./map-places.ts";
import type { Matrix, MatrixCell } from "./view-props.ts";

const side = {
  organisations: 1,
  partners: 1,
  activities: 1,
  effortEur: null,
  activitiesWithEffort: 0,
  onlySuggested: false,
};
const cell = (row: string, column: string, state: CellState): MatrixCell => ({
  row,
  column,
  state,
  umbrella: side,
  members: side,
});
const axis = (key: string, kind: Matrix["rows"][number]["kind"], label = key) => ({
  key,
  label,
  kind,
  group: null,
  groupLabel: null,
});

const matrix = {
  rows: [
    axis("PE", "COUNTRY", "Peru"),
    axis("EC", "COUNTRY", "Écuador"),
    axis("BI", "COUNTRY", "Burundi"),
    axis("419", "REGION", "Latijns-Amerika"),
    axis("none", "NOT_STATED", "land niet vermeld"),
  ],
  columns: [axis("CLIMATE", "THEME"), axis("TAX", "THEME")],
  cells: [
    cell("PE", "CLIMATE", "UMBRELLA_ONLY"),
    cell("PE", "TAX", "SHARED_NOT_AGREED"),
    cell("EC", "CLIMATE", "UMBRELLA_ONLY"),
    cell("419", "TAX", "MEMBERS_ONLY"),
  ],
};
const { compare } = new Intl.Collator("nl");
const nothing = { themes: [], countries: [], states: null };

test("work of a region is never on a country, and what is not stated neither", () => {
  const { countries, elsewhere } = findPlaces(matrix, nothing, compare);
  expect(countries.map(({ key }) => key)).toEqual(["PE", "EC"]);
  expect(elsewhere.map(({ key }) => key)).toEqual(["419"]);
});

test("a country with nothing recorded is shown only when it was asked for", () => {
  const { countries } = findPlaces(matrix, { ...nothing, countries: ["BI"] }, compare);
  expect(countries.find(({ key }) => key === "BI")?.tallies).toEqual([]);
});

test("a map narrowed to a state shows nothing else, not even a country that was asked for", () => {
  const { countries } = findPlaces(
    matrix,
    { ...nothing, countries: ["BI"], states: ["SHARED_NOT_AGREED"] },
    compare,
  );
  expect(countries.map(({ key, tallies }) => [key, tallies.length])).toEqual([["PE", 1]]);
});

test("with several themes states are tallied, never added up to one", () => {
  const { theme, countries } = findPlaces(matrix, nothing, compare);
  expect(theme).toBeNull();
  expect(countries[0]?.tallies).toEqual([
    { state: "SHARED_NOT_AGREED", cells: 1 },
    { state: "UMBRELLA_ONLY", cells: 1 },
  ]);
});

test("pressing a place opens its cell, or its whole row where there are several themes", () => {
  const opens = (themes: string[]) => findPlaces(matrix, { ...nothing, themes }, compare).countries[0]?.opens;
  expect([opens(["TAX"]), opens([])]).toEqual(["PE~TAX", "PE~"]);
});

test("with one theme only that theme counts", () => {
  const { theme, countries } = findPlaces(matrix, { ...nothing, themes: ["CLIMATE"] }, compare);
  expect(theme?.key).toBe("CLIMATE");
  expect(countries.map((place) => [place.key, leadingState(place)])).toEqual([
    ["EC", "UMBRELLA_ONLY"],
    ["PE", "UMBRELLA_ONLY"],
  ]);
});

test("a matrix of one column shows its theme without being asked", () => {
  const columns = matrix.columns.slice(0, 1);
  expect(findPlaces({ ...matrix, columns }, nothing, compare).theme?.key).toBe("CLIMATE");
});
