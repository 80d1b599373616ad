import { expect, test } from "vitest";
import { checkedOf, emptyDraft, inputOf, placeOf } from "./statement-draft.ts";

test.each([
  ["country:CD", { country: "CD", region: null }],
  ["region:002", { country: null, region: "002" }],
  ["", { country: null, region: null }],
])("%s is a place", (place, is) => {
  expect(placeOf(place)).toEqual(is);
});

test("what is left empty is not said, and not said to be empty", () => {
  const draft = { ...emptyDraft("nl"), actor: " The Chamber ", significance: " " };
  expect(inputOf(draft)).toMatchObject({ actor: "The Chamber", significance: null, changedFrom: null });
  expect(checkedOf(draft, ["d1"])).toMatchObject({ actor: "The Chamber", changedOn: null, demands: ["d1"] });
});
