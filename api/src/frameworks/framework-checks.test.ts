import { FrameworkKind } from "@onze/schema";
import { expect, test } from "vitest";
import {
  checkCycleCode,
  checkFrameworkCode,
  checkNames,
  checkShare,
  checkSubject,
} from "./framework-checks.ts";

const { COUNTRY, THEME } = FrameworkKind;

test.each([
  ["a code with a space", () => checkFrameworkCode("JSF PH"), 'code is "JSF PH"'],
  ["an empty code", () => checkFrameworkCode(""), 'code is ""'],
  ["a cycle without years", () => checkCycleCode("next"), "the first and the last year, such as 2022-2026"],
  ["a cycle that ends before it starts", () => checkCycleCode("2026-2022"), 'code is "2026-2022"'],
  ["a cycle with something behind it", () => checkCycleCode("2022-2026-x"), 'code is "2022-2026-x"'],
  [
    "a line in percent",
    () => checkShare("subsidyShareLine", 90),
    "subsidyShareLine is 90; it must be a share",
  ],
  ["a line that is no number", () => checkShare("subsidyShareLine", Number.NaN), "is NaN"],
  ["a line below nothing", () => checkShare("subsidyShareLine", -0.1), "is -0.1"],
  ["a country framework without a country", () => checkSubject({ kind: COUNTRY }), "needs a country"],
  [
    "a country framework on a theme",
    () => checkSubject({ kind: COUNTRY, country: "PH", theme: "health" }),
    "theme is health",
  ],
  ["a theme framework of a country", () => checkSubject({ kind: THEME, country: "PH" }), "country is PH"],
  ["a theme framework that nothing names", () => checkSubject({ kind: THEME }), "needs a theme or names"],
  ["no name at all", () => checkNames("names", []), "in one language at least"],
  [
    "only empty names",
    () => checkNames("names", [{ language: "nl", text: "  " }]),
    "in one language at least",
  ],
  [
    "a language that is none of ours",
    () => checkNames("names", [{ language: "de", text: "x" }]),
    'language "de"',
  ],
  [
    "two names in one language",
    () =>
      checkNames("names", [
        { language: "nl", text: "a" },
        { language: "nl", text: "b" },
      ]),
    "two texts in nl",
  ],
])("refused with a sentence that names the value: %s", (_, check, sentence) => {
  expect(check).toThrow(sentence);
});

test("names are kept without spaces around, and empty ones as none", () => {
  const given = [
    { language: "fr", text: " Travail décent " },
    { language: "nl", text: "" },
  ];
  expect(checkNames("names", given)).toEqual({ nl: null, fr: "Travail décent", en: null, es: null });
});

test("the years of a cycle are those of its code", () => {
  expect(checkCycleCode("2027-2031")).toEqual({ first: 2027, last: 2031 });
});
