import "reflect-metadata";
import { expect, test } from "vitest";
import { gallagher, loosemoreHanby, type SeatGroup, seatShares } from "./seats.ts";
import { BOARD, NO_DATA, NOT_APPLICABLE, ZERO_DENOMINATOR } from "./worked-example.fixture.ts";

const value = (number: number) => ({ value: expect.closeTo(number, 6) });
const group = (part: Partial<SeatGroup>): SeatGroup => ({
  key: "MEMBER",
  seats: 1,
  reference: null,
  ...part,
});

test.each([
  [{ seats: -1 }, "MEMBER holds -1 seats"],
  [{ seats: 1.5 }, "MEMBER holds 1.5 seats"],
  [{ reference: 50 }, "the reference share of MEMBER is 50"],
  [{ reference: Number.NaN }, "the reference share of MEMBER is NaN"],
])("%j cannot be", (part, message) => {
  expect(() => seatShares([group(part)])).toThrow(message);
});

test("without a recorded choice there is a share and no difference, whatever the others have", () => {
  expect(seatShares([group({ seats: 3 }), group({ key: "VOLUNTEER", reference: 0.25 })])).toEqual([
    { key: "MEMBER", share: { value: 0.75 }, difference: NOT_APPLICABLE },
    { key: "VOLUNTEER", share: { value: 0.25 }, difference: { value: 0 } },
  ]);
});

test("where no seat is filled nobody holds a share", () => {
  expect(seatShares([group({ seats: 0, reference: 1 })])).toEqual([
    { key: "MEMBER", share: ZERO_DENOMINATOR, difference: ZERO_DENOMINATOR },
  ]);
  expect(gallagher([group({ seats: 0, reference: 1 })])).toEqual(ZERO_DENOMINATOR);
});

test("the board of the worked example, beside the shares chosen for it", () => {
  expect(seatShares(BOARD).map(({ difference }) => difference)).toEqual(
    [0.083333, 0.016667, -0.016667, -0.083333].map(value),
  );
  expect(gallagher(BOARD)).toEqual(value(0.084984));
  expect(loosemoreHanby(BOARD)).toEqual(value(0.1));
});

test("an index needs a chosen share for each group, and they make up the whole", () => {
  expect(gallagher([])).toEqual(NO_DATA);
  expect(gallagher([group({ reference: 1 }), group({ key: "VOLUNTEER" })])).toEqual(NOT_APPLICABLE);
  expect(loosemoreHanby(BOARD.slice(0, 3))).toEqual(NOT_APPLICABLE);
  const thirds = ["A", "B", "C"].map((key) => group({ key, reference: 0.333 }));
  expect(loosemoreHanby(thirds)).toEqual(value(0.0005));
});

test("a group with a chosen share and no seat weighs in full", () => {
  const groups = [group({ seats: 4, reference: 0.5 }), group({ key: "PARTNER", seats: 0, reference: 0.5 })];
  expect(seatShares(groups)[1]).toMatchObject({ share: { value: 0 }, difference: { value: -0.5 } });
  expect(loosemoreHanby(groups)).toEqual({ value: 0.5 });
});
