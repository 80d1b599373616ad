import { expect, test } from "vitest";
import {
  ALL_DEMANDS,
  countChosen,
  parseChoice,
  toContactFilter,
  toDemandFilter,
  withChoice,
} from "./demand-filter.ts";

const read = (address: string) => parseChoice(new URLSearchParams(address));
const ADDRESS = "theme=tax&country=PE&year=2025&arena=BELGIUM&stage=0,3&flag=REVERSED&q=schuld";

test("an address without any choice means every demand, of every year", () => {
  expect(toDemandFilter(read(""))).toEqual({});
  expect(countChosen(ALL_DEMANDS)).toBe(0);
});

test("what means nothing chooses nothing", () => {
  expect(read("arena=MOON&stage=9&flag=LOST&q=%20")).toEqual(ALL_DEMANDS);
});

test("stages are asked for as numbers, beside what coverage is chosen by", () => {
  expect(toDemandFilter(read(ADDRESS))).toEqual({
    themes: ["tax"],
    countries: ["PE"],
    years: [2025],
    arenas: ["BELGIUM"],
    stages: [0, 3],
    flags: ["REVERSED"],
    search: "schuld",
  });
});

test("contacts are not chosen by how far a demand came", () => {
  expect(toContactFilter(read(ADDRESS))).not.toHaveProperty("stages");
  expect(toContactFilter(read(ADDRESS))).not.toHaveProperty("flags");
});

test("a choice is read back from the address that it wrote, and the view stays", () => {
  const written = withChoice(new URLSearchParams("view=table"), read(ADDRESS));
  expect(written.get("view")).toBe("table");
  expect(parseChoice(written)).toEqual(read(ADDRESS));
});
