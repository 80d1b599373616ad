import { expect, test } from "vitest";
import { isOneGone, parseWeights, toggleWeights } from "./chosen-weights.ts";

test("at most two sets of weights stand side by side, each once", () => {
  expect(parseWeights("a,b,b,c")).toEqual(["a", "b"]);
  expect([null, "", ","].map(parseWeights)).toEqual([[], [], []]);
});

test("of three the one that was chosen first gives way, and the last one gone leaves nothing in the address", () => {
  expect(toggleWeights(["a", "b"], "c")).toBe("b,c");
  expect(toggleWeights(["a", "b"], "a")).toBe("b");
  expect(toggleWeights(["a"], "a")).toBeNull();
});

test("a set that was removed does not pass in silence for one that was not chosen", () => {
  expect([[], ["a"], ["b", "a"]].map((chosen) => isOneGone(chosen, [{ id: "a" }]))).toEqual([
    false,
    false,
    true,
  ]);
});
