import { expect, test } from "vitest";
import { type DemandChoices, inputOf, placeOf } from "./demand-draft.ts";

const choices: DemandChoices = {
  theme: "tax",
  arena: "PARTNER_COUNTRY",
  place: "region:014",
  visibility: "NETWORK",
};
const values = {
  title: " Schuld ",
  summary: "Waarom",
  language: "nl",
  raisedOn: "2026-01-02",
  position: " ",
  decision: "",
};

test.each([
  { place: "country:CD", country: "CD", region: null },
  { place: "region:014", country: null, region: "014" },
  { place: "", country: null, region: null },
])("of “$place” one place at most is sent", ({ place, country, region }) => {
  expect(inputOf(values, { ...choices, place }, null)).toMatchObject({ country, region });
});

test("a place is read back from a demand as it is chosen", () => {
  expect(placeOf({ country: { code: "CD", name: "Congo" }, region: null })).toBe("country:CD");
  expect(placeOf({ country: null, region: { code: "014", name: "Eastern Africa" } })).toBe("region:014");
  expect(placeOf({ country: null, region: null })).toBe("");
});

test("what is left empty is none, and an agreement that the form does not ask for stays", () => {
  const agreement = { id: "7", state: "VALID", reviewBy: "2027-01-01" } as const;
  expect(inputOf(values, choices, { agreement })).toMatchObject({
    title: "Schuld",
    position: null,
    decision: null,
    agreement: "7",
  });
});
