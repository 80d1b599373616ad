import { expect, test } from "vitest";
import { activityRow, coded, transactionRow } from "./row.fixture.ts";
import { sectorShares } from "./sector-shares.ts";

const sharesOf = (stated: Parameters<typeof activityRow>[0]) =>
  sectorShares(activityRow(stated)).sectors.map(({ vocabulary, code, share }) => [
    `${vocabulary}:${code}`,
    share,
  ]);

test("sectors whose split cannot be used are recorded without a share, and it is said", () => {
  const sectors = [coded("11220", 90, 4), coded("12220", 30, 5), coded("7:4"), coded("7:5")];
  expect(sharesOf({ sectors })).toEqual([
    ["1:11220", null],
    ["1:12220", null],
    ["7:4", null],
    ["7:5", null],
  ]);
  expect(sectorShares(activityRow({ sectors })).problems).toMatchObject([
    { code: "SHARES_ABOVE_100", field: "sector", line: 4 },
    { code: "SHARES_MISSING", field: "sector" },
  ]);
});

test("each vocabulary adds up on its own", () => {
  const sectors = [coded("11220", 100), coded("99:A", 30), coded("99:B", 70)];
  expect(sharesOf({ sectors })).toEqual([
    ["1:11220", 1],
    ["99:A", 0.3],
    ["99:B", 0.7],
  ]);
  expect(sectorShares(activityRow({ sectors })).problems).toEqual([]);
});

test("sectors found only in transactions are weighed by amount, for each vocabulary", () => {
  const transactions = [
    transactionRow({ sectors: [coded("11220"), coded("99:A")], value: 300, line: 31 }),
    transactionRow({ sectors: [coded("12220")] }),
  ];
  expect(sharesOf({ transactions })).toEqual([
    ["1:11220", 0.75],
    ["1:12220", 0.25],
    ["99:A", 0.75],
  ]);
});

test("the activity's own sectors leave those of its transactions aside", () => {
  const transactions = [transactionRow({ sectors: [coded("12220")] })];
  expect(sectorShares(activityRow({ sectors: [coded("11220", 100, 8)], transactions })).sectors).toEqual([
    { vocabulary: "1", code: "11220", share: 1, origin: "ACTIVITY", line: 8 },
  ]);
});
