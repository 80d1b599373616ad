import "reflect-metadata";
import { expect, test } from "vitest";
import { mean, ratio, shareOf } from "./ratio.ts";
import { NO_DATA, ZERO_DENOMINATOR } from "./worked-example.fixture.ts";

test.each([
  { holds: 2, counted: 1 },
  { holds: 1, counted: 2, recorded: 1 },
])("more of a part than of the whole cannot be: %j", (counted) => {
  expect(() => shareOf(counted)).toThrow("cannot be");
});

test("nothing recorded, nothing that counts and none that holds are three answers", () => {
  expect(shareOf({ holds: 0, counted: 0 })).toEqual(NO_DATA);
  expect(shareOf({ holds: 0, counted: 0, recorded: 3 })).toEqual(ZERO_DENOMINATOR);
  expect(shareOf({ holds: 0, counted: 3 })).toEqual({ value: 0 });
});

test("nothing is divided by nothing, and nothing has no mean", () => {
  expect(ratio(1, 0)).toEqual(ZERO_DENOMINATOR);
  expect(mean([])).toEqual(NO_DATA);
  expect(mean([0])).toEqual({ value: 0 });
});
