import { AskUptake } from "@onze/schema";
import { expect, test } from "vitest";
import { askUptake } from "./ask-uptake.ts";

const { NOT_TAKEN_UP: NO, PARTLY: HALF, TAKEN_UP: YES } = AskUptake;
const read = (weight: number, ...codings: AskUptake[]) => ({ weight, codings });

test("what weighs more counts more", () => {
  const asks = [
    read(3, YES, YES),
    read(2, YES, YES),
    read(2, HALF, HALF),
    read(2, YES, YES),
    read(1, NO, NO),
  ];
  expect(askUptake(asks)).toEqual({ value: 0.8 });
  expect(askUptake(asks.map((ask) => ({ ...ask, weight: 1 })))).toEqual({ value: 0.7 });
});

test("where two people read it differently both ends are told", () => {
  expect(askUptake([read(1, YES, HALF), read(1, NO, NO)])).toMatchObject({ low: 0.25, high: 0.5 });
});

test("what one person alone has read may still be anything", () => {
  expect(askUptake([read(1, YES, YES), read(1, YES)])).toMatchObject({ low: 0.5, high: 1 });
});

test.each([{ asks: [] }, { asks: [read(2)] }, { asks: [read(2, YES)] }])(
  "nothing read by two is no figure: $asks",
  ({ asks }) => {
    expect(askUptake(asks)).toEqual({ unavailable: "NO_DATA" });
  },
);
