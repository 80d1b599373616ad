import { expect, test } from "vitest";
import { asksOf, checkAsks, moved, newDraft } from "./ask-drafts.ts";

const draft = { ...newDraft("a"), text: "Schrap de schuld" };

test("an ask without words, weight, or with what is no figure is told field by field", () => {
  expect(Object.keys(checkAsks([{ ...draft, text: " ", weight: "0", ideal: "veel" }]))).toEqual([
    "text-a",
    "weight-a",
    "ideal-a",
  ]);
  expect(Object.keys(checkAsks([{ ...draft, weight: "" }]))).toEqual(["weight-a"]);
  expect(checkAsks([draft])).toEqual({});
});

test("a figure with a comma is sent as one, and what is left empty as none", () => {
  expect(asksOf([{ ...draft, weight: "2,5", ideal: "0,7", fallback: "0.43", unit: " % " }])).toEqual([
    { id: null, text: "Schrap de schuld", weight: 2.5, unit: "%", ideal: 0.7, fallback: 0.43, result: null },
  ]);
});

test("an ask moves one place, and stays where it stands at an end", () => {
  expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
});
