import { expect, test } from "vitest";
import { breakLines } from "./break-lines.ts";

/** Every letter is as wide as the next. */
const measure = (text: string): number => [...text].length;
const span = (text: string, url: string | null = null) => ({
  text,
  font: "regular" as const,
  color: "#000",
  url,
});
const linesOf = (spans: readonly ReturnType<typeof span>[], width: number): string[] =>
  breakLines(spans, width, measure).map((line) =>
    line
      .map(({ text }) => text)
      .join("")
      .trimEnd(),
  );

test.each([
  { text: "a law on due care", width: 8, lines: ["a law on", "due care"] },
  { text: "due-diligence", width: 8, lines: ["due-", "diligenc", "e"] },
  {
    text: "10\u00a0% de 20\u00a0%\u00a0: non",
    width: 6,
    lines: ["10\u00a0%", "de", "20\u00a0%\u00a0:", "non"],
  },
  { text: "since 01/05/2026", width: 9, lines: ["since", "01/05/202", "6"] },
  { text: "one\ntwo", width: 20, lines: ["one", "two"] },
  { text: "", width: 5, lines: [""] },
])("“$text” in lines of $width", ({ text, width, lines }) => {
  expect(linesOf([span(text)], width)).toEqual(lines);
});

test("an address breaks between its parts", () => {
  expect(linesOf([span("https://law.example/bill/1", "https://law.example/bill/1")], 20)).toEqual([
    "https://law.example/",
    "bill/1",
  ]);
});

test("the number of a source stays with the word before it", () => {
  expect(linesOf([span("a long vote"), span("[12]")], 11)).toEqual(["a long", "vote[12]"]);
});

test("what looks the same is one stretch, so that it is read and copied whole", () => {
  expect(breakLines([span("a law "), span("on care")], 40, measure)).toEqual([
    [{ ...span("a law on care"), x: 0, width: 13 }],
  ]);
});
