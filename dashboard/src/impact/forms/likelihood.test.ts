import { expect, test } from "vitest";
import { LIKELIHOODS, likelihoodName, likelihoodOf } from "./likelihood.ts";

test.each(LIKELIHOODS)("$name stands for $value", ({ name, value }) => {
  expect(likelihoodName(value)).toBe(name);
  expect(likelihoodOf(name, null)).toBe(value);
});

test("a number between two words is told as the nearer, and stays as it was while that word is kept", () => {
  expect(likelihoodName(0.9)).toBe("always");
  expect(likelihoodOf("always", 0.9)).toBe(0.9);
  expect(likelihoodOf("likely", 0.9)).toBe(0.75);
});

test("nothing said is no number", () => {
  expect(likelihoodName(null)).toBe("");
  expect(likelihoodOf("", 0.5)).toBeNull();
});
