import { expect, test } from "vitest";
import { exactFirst, organisationHits, placeHits } from "./search-hits.ts";

const options = {
  themes: [{ code: "tax", name: "Fiscale rechtvaardigheid" }],
  countries: [
    { code: "GN", name: "Guinee", continent: null },
    { code: "GQ", name: "Equatoriaal-Guinea", continent: null },
    { code: "PE", name: "Peru", continent: null },
  ],
  regions: [],
  holders: [],
  partnerTypes: [],
  namedFrameworks: [],
  years: [],
};

test("blank words find nothing", () => {
  expect(placeHits(options, "  ")).toEqual([]);
});

test("a name that begins with the words comes before one that holds them", () => {
  expect(placeHits(options, "guine").map(({ id }) => id)).toEqual(["country-GN", "country-GQ"]);
});

test("a theme leads to the coverage of that theme", () => {
  expect(placeHits(options, "FISCALE")[0]?.to).toBe("/coverage?theme=tax");
});

test("an acronym is added where the name does not hold it", () => {
  const node = { id: "1", slug: "w", kind: "PARTNER" as const, country: null };
  const hits = organisationHits({
    totalCount: 2,
    nodes: [
      { ...node, name: "Forum Hidup", acronym: "WALHI" },
      { ...node, slug: "f", name: "FOS vzw", acronym: "FOS" },
    ],
  });
  expect(hits.map(({ label, to }) => [label, to])).toEqual([
    ["Forum Hidup (WALHI)", "/organisations/w"],
    ["FOS vzw", "/organisations/f"],
  ]);
});

test("a country that is called just as the words comes before an organisation that holds them", () => {
  const hits = organisationHits({
    totalCount: 1,
    nodes: [{ id: "1", slug: "pe", name: "Peru Equidad", acronym: null, kind: "PARTNER", country: null }],
  });
  const found = exactFirst([...hits, ...placeHits(options, "perú")], "perú");
  expect(found.map(({ label }) => label)).toEqual(["Peru", "Peru Equidad"]);
});
