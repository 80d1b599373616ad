import { expect, test } from "vitest";
import { newSalt, open, roundKey, seal } from "./seal.ts";

const secret = Buffer.from("the secret of an installation");
const salt = newSalt();
const key = roundKey(secret, salt, "BALLOTS", "a round");
const place = Buffer.from("here");

test.each([
  ["another salt", roundKey(secret, newSalt(), "BALLOTS", "a round"), place],
  ["another secret", roundKey(Buffer.from("another"), salt, "BALLOTS", "a round"), place],
  ["the key of another purpose", roundKey(secret, salt, "ANSWERS", "a round"), place],
  ["the key of another round", roundKey(secret, salt, "BALLOTS", "another round"), place],
  ["another place", key, Buffer.from("there")],
])("with %s nothing opens", (_, other, elsewhere) => {
  const sealed = seal(key, "what somebody thinks", place, 100);
  expect(() => open(other, sealed, elsewhere)).toThrow();
});

test("what was changed does not open", () => {
  const sealed = seal(key, "what somebody thinks", place, 100);
  sealed[20] = (sealed[20] ?? 0) ^ 1;
  expect(() => open(key, sealed, place)).toThrow();
});

test("whatever is sealed has one size, and the same twice sealed is not the same", () => {
  const texts = ["", "a", "é".repeat(50)];
  const sealed = texts.map((text) => seal(key, text, place, 100));
  expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
  expect(sealed.map((each) => open(key, each, place))).toEqual(texts);
  expect(seal(key, "a", place, 100).equals(seal(key, "a", place, 100))).toBe(false);
});

test("more than there is room for is not sealed", () => {
  expect(() => seal(key, "é".repeat(51), place, 100)).toThrow(RangeError);
});
