import { expect, test } from "vitest";
import {
  countHistoryChoices,
  NO_HISTORY_FILTER,
  parseHistoryFilter,
  toChangeFilter,
} from "./history-filter.ts";

const parse = (text: string) => parseHistoryFilter(new URLSearchParams(text));

test.each(["", "entity=SHOE&path=MAGIC", "from=2026-02-30&to=soon", "organisation=&by=&record="])(
  "what makes no sense narrows nothing: %s",
  (text) => {
    expect(parse(text)).toEqual(NO_HISTORY_FILTER);
  },
);

test("what was chosen goes to the API, and nothing else", () => {
  const filter = parse("organisation=mesa&entity=ORGANISATION&path=IMPORT&by=8&from=2026-10-01&record=7");
  expect(toChangeFilter(filter)).toEqual({
    organisation: "mesa",
    entity: "ORGANISATION",
    path: "IMPORT",
    by: "8",
    from: "2026-10-01",
    recordId: "7",
  });
});

test.each([
  ["", 0],
  ["from=2026-10-01", 1],
  ["from=2026-10-01&to=2026-10-31", 1],
  ["path=TOKEN&by=8&record=7&to=2026-10-31", 4],
])("%j is so many choices: %i", (text, count) => {
  expect(countHistoryChoices(parse(text))).toBe(count);
});
