import { expect, test } from "vitest";
import { axisKey, coverageFrom } from "./axis.sql.ts";
import { CoverageAxis } from "./coverage-types.ts";

test.each(Object.values(CoverageAxis))(
  "the key of %s is never null: what is not stated has a key of its own",
  (axis) => {
    expect(axisKey(axis, {}).key).toMatch(/^coalesce\(.+, 'NOT_STATED'\)$/s);
  },
);

test("only the wider axes of places need the tree of regions", () => {
  const needing = Object.values(CoverageAxis).filter((axis) => axisKey(axis, {}).needsPlaces);
  expect(needing).toEqual([CoverageAxis.REGION, CoverageAxis.CONTINENT]);
});

test("the tree is joined once, and not at all when no axis needs it", () => {
  const [needing, plain] = [{ needsPlaces: true }, { needsPlaces: false }];
  expect(coverageFrom("coverage_row r", [plain, plain])).toBe("coverage_row r");
  expect(coverageFrom("coverage_row r", [needing, needing]).match(/left join/g)).toHaveLength(1);
});
