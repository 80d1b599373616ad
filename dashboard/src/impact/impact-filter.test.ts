import { expect, test } from "vitest";
import { coverageAddress } from "../shared/impact/shared-choice.ts";
import {
  ALL_CHANGES,
  countChosen,
  parseChoice,
  printChoice,
  toOutcomeFilter,
  withChoice,
} from "./impact-filter.ts";

const read = (address: string) => parseChoice(new URLSearchParams(address));

test("an address without any choice means every change, of every year", () => {
  expect(read("view=table&cell=BELGIUM~")).toEqual(ALL_CHANGES);
  expect(toOutcomeFilter(ALL_CHANGES)).toEqual({});
  expect(countChosen(ALL_CHANGES)).toBe(0);
});

test("what coverage is chosen by as well has the same names in both addresses", () => {
  const choice = read("theme=tax,health&country=PE&holder=fos&partner=mesa&year=2026,2025");
  expect(toOutcomeFilter(choice)).toEqual({
    themes: ["tax", "health"],
    countries: ["PE"],
    holders: ["fos"],
    partner: "mesa",
    years: [2025, 2026],
  });
  expect(coverageAddress(choice)).toBe("/coverage?theme=tax%2Chealth&country=PE&year=all");
});

test("every choice is read back from the address as it was written there", () => {
  const address =
    "theme=tax&country=PE&arena=BELGIUM%2CEUROPE&influence=PROCEDURE&direction=NEGATIVE&status=CONTESTED&q=wet";
  expect(printChoice(read(address)).toString()).toBe(address);
  expect(countChosen(read(address))).toBe(7);
});

test.each(["arena=MOON", "direction=negative", "status=", "year=all", "year=20", "q=+"])(
  "%s means nothing, and chooses nothing",
  (address) => expect(read(address)).toEqual(ALL_CHANGES),
);

test("another choice leaves what belongs to the view", () => {
  const current = new URLSearchParams("view=table&arena=EUROPE&year=2026&q=wet");
  expect(withChoice(current, { ...ALL_CHANGES, arenas: ["BELGIUM"] }).toString()).toBe(
    "view=table&arena=BELGIUM",
  );
});
