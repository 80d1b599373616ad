import { SafeSpaceState, SizeBand } from "@onze/schema";
import { expect, test } from "vitest";
import { checkHeld, checkMove, checkSafeSpace, refuseAgreed } from "./check-safe-space.ts";

const TODAY = "2026-11-23";
const { PREPARED, HELD, AGREED, RELEASED } = SafeSpaceState;
const session = (state: SafeSpaceState, sizeBand: SizeBand | null = SizeBand.FIVE_TO_NINE) => ({
  state,
  sizeBand,
  heldOn: "2026-11-20",
  summary: "We agreed to talk about money first.",
});

test.each([
  [PREPARED, AGREED],
  [PREPARED, RELEASED],
  [HELD, RELEASED],
  [AGREED, PREPARED],
  [RELEASED, HELD],
  [RELEASED, PREPARED],
  [HELD, HELD],
])("a session that is %s cannot become %s", (from, to) => {
  expect(() => checkMove(session(from), { to }, TODAY)).toThrow(`is ${from} and cannot become ${to}`);
});

test("a session is not held before its day, nor without saying how many attended", () => {
  expect(() => checkMove({ ...session(PREPARED), heldOn: "2026-11-24" }, { to: HELD }, TODAY)).toThrow(
    "today",
  );
  expect(() => checkHeld(session(PREPARED, null), TODAY)).toThrow("about how many people");
});

test("nobody agrees to what is not written", () => {
  expect(() => checkMove({ ...session(HELD), summary: null }, { to: AGREED }, TODAY)).toThrow("no summary");
});

test.each([null, "", "all agree"])(
  "of fewer than five people nothing is released for the reason %j",
  (smallGroupReason) => {
    const few = session(AGREED, SizeBand.FEWER_THAN_FIVE);
    expect(() => checkMove(few, { to: RELEASED, smallGroupReason }, TODAY)).toThrow("Fewer than five");
  },
);

test("with a reason it is, and of five and more none is kept", () => {
  const move = { to: RELEASED, smallGroupReason: "All three asked for it." };
  expect(checkMove(session(AGREED, SizeBand.FEWER_THAN_FIVE), move, TODAY)).toBe("All three asked for it.");
  expect(checkMove(session(AGREED), move, TODAY)).toBeNull();
});

test.each([AGREED, RELEASED])("nothing of a session that is %s is said otherwise", (state) => {
  expect(() => refuseAgreed(session(state))).toThrow("agreed to what this session says");
});

test("a topic has words", () => {
  expect(() => checkSafeSpace({ heldOn: TODAY, topics: ["Money", " "] })).toThrow("topics is empty");
});
