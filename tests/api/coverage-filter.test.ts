import { expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
await app.add.member("Alpha");
await app.add.organisation("Network", { kind: "REGIONAL_NETWORK" });
const delta = await app.add.organisation("Delta", { kind: "MOVEMENT", networks: ["network"] });
await app.add.organisation("Epsilon");
await app.add.activity({
  identifier: "1",
  themes: ["health"],
  places: ["CD"],
  partners: ["delta"],
  years: [2023, 2024],
  framework: "JSF-1",
});
await app.add.activity({ identifier: "2", themes: ["migration"], places: ["PE"], partners: ["epsilon"] });
await app.add.activity({
  identifier: "3",
  holder: "alpha",
  themes: ["health"],
  places: ["017"],
  partners: ["network"],
});
await app.add.activity({ identifier: "4", holder: "alpha", places: ["CD"], years: null });
await app.add.activity({
  identifier: "5",
  themes: ["migration"],
  themeOrigin: "SUGGESTED",
  years: [2025, 2025],
});

const ACTIVITIES =
  "query ($filter: CoverageFilter) { activities(filter: $filter) { totalCount nodes { identifier } } }";

/** Each filter, and the activities that it leaves. */
const CHOICES: readonly (readonly [object, string])[] = [
  [{}, "12345"],
  [{ themes: [] }, ""],
  [{ themes: ["health"] }, "13"],
  [{ themes: ["health", "migration"] }, "1235"],
  [{ themes: ["NOT_STATED"] }, "4"],
  [{ themes: ["NOT_STATED", "health"] }, "134"],
  [{ themes: ["migration"], suggestedThemes: false }, "2"],
  [{ themes: ["NOT_STATED"], suggestedThemes: false }, "45"],
  [{ themes: ["unheard-of"] }, ""],
  [{ countries: ["CD"] }, "14"],
  [{ countries: ["CD", "PE"] }, "124"],
  [{ countries: ["017"] }, "3"],
  [{ countries: ["NOT_STATED"] }, "5"],
  [{ regions: ["017"] }, "134"],
  [{ regions: ["002"] }, "134"],
  [{ regions: ["019", "202"] }, "1234"],
  [{ regions: ["001"] }, "1234"],
  [{ holders: ["alpha"] }, "34"],
  [{ holders: ["alpha", UMBRELLA] }, "12345"],
  [{ holders: ["nobody"] }, ""],
  [{ partnerTypes: ["MOVEMENT"] }, "1"],
  [{ partnerTypes: ["MOVEMENT", "PARTNER"] }, "12"],
  [{ withoutPartner: true }, "45"],
  [{ withoutPartner: true, partnerTypes: ["MOVEMENT"] }, "145"],
  [{ withoutPartner: false, partnerTypes: ["MOVEMENT"] }, "1"],
  [{ phases: [] }, ""],
  [{ phases: ["CLOSED"] }, "1235"],
  [{ phases: ["PLANNED", "ONGOING"] }, ""],
  [{ frameworks: ["JSF-1"] }, "1"],
  [{ frameworks: ["NOT_STATED"] }, "2345"],
  [{ years: [2023] }, "1"],
  [{ years: [2023, 2025] }, "15"],
  [{ years: [2024] }, "123"],
  [{ years: [99_999] }, ""],
  [{ partner: "delta" }, "1"],
  [{ partner: delta.id }, "1"],
  [{ network: "network" }, "13"],
  [{ sides: ["MEMBERS"] }, "34"],
  [{ themes: ["health"], countries: ["CD"] }, "1"],
  [{ themes: ["health"], sides: ["MEMBERS"], years: [2024] }, "3"],
  [{ themes: ["health"], countries: ["PE"] }, ""],
];

test.each(CHOICES)(
  "alternatives inside a facet, facets narrow each other: %j leaves %s",
  async (filter, left) => {
    const { data } = await app.ask<{ activities: { totalCount: number; nodes: { identifier: string }[] } }>(
      ACTIVITIES,
      { filter },
    );
    expect(data?.activities.nodes.map(({ identifier }) => identifier).join("")).toBe(left);
    expect(data?.activities.totalCount).toBe(left.length);
  },
);

test.each(CHOICES)("the matrix counts the same activities as the list: %j", async (filter, left) => {
  const { trust, cells } = await askMatrix(app, { filter });
  expect(trust.activities).toBe(left.length);
  expect(cells.length > 0).toBe(left.length > 0);
});

test("the countries of all years stay columns when one year is chosen, regions only with a cell, and chosen themes are the rows", async () => {
  const { rows, columns } = await askMatrix(app, { filter: { years: [2023], themes: ["health"] } });
  expect(rows.map(({ key }) => key)).toEqual(["health"]);
  expect(columns.map(({ key }) => key)).toEqual(["CD", "PE"]);
});

test("a facet with more values than a person can mean is refused", async () => {
  const { errors } = await app.ask(ACTIVITIES, { filter: { themes: Array(301).fill("health") } });
  expect(errors).toMatchObject([
    { extensions: { code: "BAD_INPUT" }, message: expect.stringContaining("300") },
  ]);
});
