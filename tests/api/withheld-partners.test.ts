import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();
beforeEach(() => app.clear());

/** Middle Africa, region R of the vector; its countries X, Y and Z. */
const [REGION, CONTINENT] = ["017", "002"];
const [X, Y, Z] = ["CD", "CM", "GA"];

/** Partners in a country, named P-CD-1 and so on; the last `hidden` of them are restricted. */
async function addPartners(country: string, count: number, hidden = 0, eur = 10): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    const name = `P ${country} ${n}`;
    await app.add.organisation(name, n > count - hidden ? { visibility: "RESTRICTED" } : {});
    const slug = name.toLowerCase().replaceAll(" ", "-");
    await app.add.activity({
      partners: { [slug]: 1 },
      places: [country],
      themes: ["health"],
      eur: { 2024: eur },
    });
  }
}

interface Withheld {
  readonly withheldPartners: readonly {
    readonly region: { readonly code: string; readonly name: string } | null;
    readonly partners: number;
    readonly receivedEur: number | null;
  }[];
}

const withheld = async (viewer: Viewer = VISITOR) => {
  const { data } = await app.askAs(viewer)<Withheld>(
    "{ withheldPartners { region { code name } partners receivedEur } }",
  );
  return data?.withheldPartners.map(({ region, partners, receivedEur }) => [
    region?.code ?? null,
    partners,
    receivedEur,
  ]);
};

const partnersOf = async (filter: object | null = null, viewer: Viewer = VISITOR, basis = "PRESENCE") => {
  const { data } = await app.askAs(viewer)<{ coverageMatrix: { partners: number } }>(
    "query ($filter: CoverageFilter, $basis: EffortBasis!) { coverageMatrix(filter: $filter, basis: $basis) { partners } }",
    { filter, basis },
  );
  return data?.coverageMatrix.partners;
};

test("of ten partners of a region, two hidden ones are told of in the region, and the total is ten", async () => {
  await addPartners(X, 3, 1);
  await addPartners(Y, 5);
  await addPartners(Z, 2, 1);
  expect(await withheld()).toEqual([[REGION, 2, null]]);
  expect(await partnersOf()).toBe(10);
  for (const [country, partners] of Object.entries({ [X]: 2, [Y]: 5, [Z]: 1 })) {
    expect(await partnersOf({ countries: [country] })).toBe(partners);
  }
  for (const regions of [[REGION], [CONTINENT], ["001"]]) expect(await partnersOf({ regions })).toBe(10);
  expect(await partnersOf({ regions: ["014"] })).toBe(0);
});

test("a single hidden partner is counted nowhere: the total is nine", async () => {
  await addPartners(X, 3, 1);
  await addPartners(Y, 5);
  await addPartners(Z, 2);
  expect(await withheld()).toEqual([]);
  expect(await partnersOf()).toBe(9);
  expect(await partnersOf({ regions: [REGION] })).toBe(9);
});

test("buckets answer to no filter but regions", async () => {
  await addPartners(X, 3, 1);
  await addPartners(Y, 1);
  await addPartners(Z, 2, 1);
  const named = 4;
  expect(await partnersOf()).toBe(named + 2);
  const filters: readonly object[] = [
    { themes: ["health"] },
    { years: [2024] },
    { countries: [X, Y, Z] },
    { holders: ["11-11-11"] },
    { partnerTypes: ["PARTNER"] },
    { sides: ["UMBRELLA"] },
    { suggestedThemes: false },
    { regions: [REGION], years: [2024] },
  ];
  for (const filter of filters) expect(await partnersOf(filter)).toBe(named);
  expect(await partnersOf(null, VISITOR, "BUDGET")).toBe(named);
});

test("whoever sees them sees no bucket, and counts as many", async () => {
  await addPartners(X, 3, 1);
  await addPartners(Y, 1);
  await addPartners(Z, 2, 1);
  expect(await withheld(viewerAs(Role.FACILITATOR, "00000000-0000-4000-8000-000000000001"))).toEqual([
    [REGION, 2, null],
  ]);
  expect(await withheld(STAFF)).toEqual([]);
  expect(await partnersOf(null, STAFF)).toBe(6);
});

test("what is confidential is told of the world only, to those who see what is restricted", async () => {
  await addPartners(X, 3, 2);
  await addPartners(Y, 1);
  await addPartners(Z, 1);
  expect(await withheld()).toEqual([[REGION, 2, null]]);
  await app.sql("update organisation set visibility = 'CONFIDENTIAL' where visibility = 'RESTRICTED'");
  await app.add.activity({ places: [X] }); // brings everything in step
  for (const viewer of [VISITOR, STAFF]) expect(await withheld(viewer)).toEqual([[null, 2, null]]);
});

test("the money of three is told where none received over half; it is in the countries' amounts already", async () => {
  await addPartners(X, 3, 2);
  await addPartners(Y, 2, 1, 20);
  await addPartners(Z, 1);
  expect(await withheld()).toEqual([[REGION, 3, 40]]);
  const { data } = await app.ask<{
    coverageMatrix: { cells: readonly { umbrella: { effortEur: number } }[] };
  }>("{ coverageMatrix { cells { umbrella { effortEur } } } }");
  const sum = data?.coverageMatrix.cells.reduce((total, { umbrella }) => total + umbrella.effortEur, 0);
  expect(sum).toBe(30 + 40 + 10);
  await app.sql(
    "update activity_amount set amount_eur = 100 where activity_id in (select activity_id from coverage_row r join organisation o on o.id = r.partner_id where o.name = 'P CM 2')",
  );
  await app.add.activity({ places: [X] }); // brings everything in step
  expect(await withheld()).toEqual([[REGION, 3, null]]);
});

/** A restricted partner of a member, with what it received from it. */
async function addRestricted(holder: string, name: string, eur: number): Promise<void> {
  await app.add.organisation(name, { visibility: "RESTRICTED" });
  const partners = { [name.toLowerCase()]: 1 };
  await app.add.activity({ holder, partners, places: [X], themes: ["health"], eur: { 2024: eur } });
}

test("a member that takes what it sees of its own partners from what everybody is told learns nobody else's amount", async () => {
  for (const country of [X, Y, Z]) await addPartners(country, 1);
  const alpha = await app.add.member("Alpha");
  await app.add.member("Beta");
  await addRestricted("alpha", "One", 30);
  await addRestricted("alpha", "Two", 30);
  await addRestricted("beta", "Three", 40);
  const editor = viewerAs(Role.MEMBER_EDITOR, alpha.id);
  expect(await withheld()).toEqual([[REGION, 3, null]]);
  expect(await withheld(editor)).toEqual([]);
  await addRestricted("beta", "Four", 40);
  await addRestricted("beta", "Five", 40);
  await addRestricted("alpha", "Six", 30);
  expect(await withheld()).toEqual([[REGION, 6, 210]]);
  expect(await withheld(editor)).toEqual([[REGION, 3, 120]]);
});

test("work that is hidden as a whole tells of no partner", async () => {
  await addPartners(X, 1);
  await addPartners(Y, 1);
  await addPartners(Z, 1);
  for (const name of ["One", "Two"]) {
    await app.add.organisation(name, { visibility: "RESTRICTED" });
    await app.add.activity({ partners: [name.toLowerCase()], places: [X], visibility: "RESTRICTED" });
  }
  expect(await withheld()).toEqual([]);
});

test("a partner that lists still name hides among no others", async () => {
  await addPartners(X, 2, 1);
  await addPartners(Y, 1);
  await addPartners(Z, 1);
  await app.add.organisation("Listed", { fields: { PLACE: "RESTRICTED" } });
  await app.add.activity({ partners: ["listed"], places: [X] });
  expect(await withheld()).toEqual([]);
  expect(await partnersOf()).toBe(3);
});

/** Three hidden partners of three countries, who received 30, 30 and 40, beside three who are seen. */
async function addThree(hidden: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [country, eur] of [
    [X, 30],
    [Y, 30],
    [Z, 40],
  ] as const)
    await addPartners(country, 2, 1, eur);
  await app.sql("update organisation set field_visibility = $1 where slug = 'p-ga-2'", [hidden]);
}

const settled = () => app.add.activity({ places: [X] }); // brings everything in step

test("a budget that is more hidden than its partner is in no sum: who sees the others would take them away", async () => {
  await addThree();
  await settled();
  expect(await withheld()).toEqual([[REGION, 3, 100]]);
  await app.sql(
    `update organisation set field_visibility = '{"BUDGET": "CONFIDENTIAL"}' where slug = 'p-ga-2'`,
  );
  await settled();
  expect(await withheld()).toEqual([[REGION, 3, null]]);
});

test.each(["PLACE", "THEME"])(
  "work that a %s hides more than its partner is counted in no bucket that tells less",
  async (field) => {
    await addThree({ [field]: "CONFIDENTIAL" });
    await settled();
    expect(await withheld()).toEqual([[REGION, 2, null]]);
    expect(await partnersOf()).toBe(5);
    for (const viewer of [STAFF, viewerAs(Role.FACILITATOR, "00000000-0000-4000-8000-000000000001")])
      expect(await partnersOf(null, viewer)).toBe(5);
  },
);

test("a partnership that is more hidden than its partner is counted in no bucket that tells less", async () => {
  await addThree();
  await app.sql(
    "update partnership set visibility = 'CONFIDENTIAL' where partner_id = (select id from organisation where slug = 'p-ga-2')",
  );
  await settled();
  expect(await withheld()).toEqual([[REGION, 2, null]]);
});
