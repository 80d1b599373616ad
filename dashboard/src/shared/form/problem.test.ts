import { expect, test } from "vitest";
import { findEmpty } from "./problem.ts";

const WORDS = { name: "say.name", email: "say.email" };

test.each([
  [{}, ["name", "email"]],
  [{ name: "", email: "  " }, ["name", "email"]],
  [{ name: "Ada", email: "" }, ["email"]],
  [{ name: "Ada", email: "ada@a.example", other: "" }, []],
])("%j lacks %j", (values, lacking) => {
  expect(Object.keys(findEmpty(values, WORDS))).toEqual(lacking);
});

test("what lacks is told in its own words", () => {
  expect(findEmpty({ email: "a" }, WORDS)).toEqual({ name: { key: "say.name" } });
});
