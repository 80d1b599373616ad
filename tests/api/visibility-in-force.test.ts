import { expect, test } from "vitest";
import { startVisibilityWorld, type Who } from "../support/visibility-world.ts";

const { app, set, recordOf, classOf, workOfAlpha } = await startVisibilityWorld();

/** What each sets, in turn, and what holds afterwards. */
const PRECEDENCE: readonly {
  readonly recorded?: string;
  readonly steps: readonly (readonly [Who, string])[];
  readonly holds: string;
}[] = [
  { steps: [["delegate", "NETWORK"]], holds: "NETWORK" },
  {
    steps: [
      ["delegate", "RESTRICTED"],
      ["staff", "NETWORK"],
    ],
    holds: "RESTRICTED",
  },
  {
    steps: [
      ["alphaEditor", "NETWORK"],
      ["delegate", "RESTRICTED"],
    ],
    holds: "RESTRICTED",
  },
  {
    steps: [
      ["delegate", "RESTRICTED"],
      ["staff", "PUBLIC"],
      ["alphaEditor", "PUBLIC"],
    ],
    holds: "RESTRICTED",
  },
  {
    steps: [
      ["delegate", "RESTRICTED"],
      ["staff", "NETWORK"],
      ["delegate", "PUBLIC"],
    ],
    holds: "NETWORK",
  },
  {
    steps: [
      ["delegate", "RESTRICTED"],
      ["delegate", "NETWORK"],
    ],
    holds: "NETWORK",
  },
  {
    steps: [
      ["staff", "RESTRICTED"],
      ["staff", "PUBLIC"],
    ],
    holds: "PUBLIC",
  },
  {
    recorded: "NETWORK",
    steps: [
      ["delegate", "RESTRICTED"],
      ["delegate", "PUBLIC"],
    ],
    holds: "NETWORK",
  },
  { recorded: "RESTRICTED", steps: [["delegate", "NETWORK"]], holds: "RESTRICTED" },
];

test.each(PRECEDENCE)("the strictest wins: recorded $recorded, $steps, holds $holds", async (row) => {
  await app.sql("update organisation set visibility = $1 where slug = 'gamma'", [row.recorded ?? "PUBLIC"]);
  for (const [who, visibility] of row.steps) await set(who, { organisationId: "gamma", visibility });
  expect(await classOf("gamma")).toBe(row.holds);
});

test("one organisation has one setting for each record and field; its last word holds", async () => {
  await set("staff", { organisationId: "gamma", visibility: "NETWORK" });
  await set("staff", { organisationId: "gamma", field: "PLACE", visibility: "RESTRICTED" });
  await set("staff", { organisationId: "gamma", visibility: "RESTRICTED", reason: "COMMERCIAL" });
  expect(
    await app.sql("select field, visibility, reason from visibility_setting order by field nulls first"),
  ).toEqual([
    { field: null, visibility: "RESTRICTED", reason: "COMMERCIAL" },
    { field: "PLACE", visibility: "RESTRICTED", reason: "SAFETY" },
  ]);
  expect(await set("staff", { organisationId: "gamma", visibility: "PUBLIC" })).toBeNull();
  expect(await recordOf("organisation", "slug = 'gamma'")).toEqual({
    visibility: "PUBLIC",
    recorded: "PUBLIC",
  });
  await set("staff", { organisationId: "gamma", field: "PLACE", visibility: "PUBLIC" });
  expect(await recordOf("organisation", "slug = 'gamma'")).toEqual({ visibility: "PUBLIC", recorded: null });
});

const fieldsOf = async () =>
  (await app.sql("select field_visibility as fields from organisation where slug = 'gamma'"))[0]?.fields;

test("a field is kept where it is stricter than its record, the strictest of all settings", async () => {
  await set("delegate", { organisationId: "gamma", field: "PLACE", visibility: "RESTRICTED" });
  await set("alphaEditor", { organisationId: "gamma", field: "PLACE", visibility: "NETWORK" });
  await set("alphaEditor", { organisationId: "gamma", field: "CONTACT", visibility: "NETWORK" });
  expect(await fieldsOf()).toEqual({ PLACE: "RESTRICTED", CONTACT: "NETWORK" });
  await set("staff", { organisationId: "gamma", visibility: "NETWORK" });
  expect(await fieldsOf()).toEqual({ PLACE: "RESTRICTED" });
});

test("who hides the name hides the record", async () => {
  await set("delegate", { organisationId: "gamma", field: "NAME", visibility: "RESTRICTED" });
  expect(await classOf("gamma")).toBe("RESTRICTED");
  expect(await fieldsOf()).toEqual({ NAME: "RESTRICTED" });
  const { data } = await app.ask('{ organisation(slug: "gamma") { name } }');
  expect(data).toEqual({ organisation: null });
  await set("delegate", { organisationId: "gamma", field: "NAME", visibility: "PUBLIC" });
  expect(await classOf("gamma")).toBe("PUBLIC");
});

test("a hidden activity and a hidden partnership are as hidden as they are set", async () => {
  const { activityId, partnershipId } = await workOfAlpha();
  const named = async () => {
    const { data } = await app.ask<{
      coverageMatrix: { partners: number };
      activities: { totalCount: number };
    }>("{ coverageMatrix { partners } activities { totalCount } }");
    return [data?.coverageMatrix.partners, data?.activities.totalCount];
  };
  await set("alphaEditor", { partnershipId, visibility: "RESTRICTED" });
  expect(await named()).toEqual([1, 2]);
  await set("alphaEditor", { activityId, visibility: "RESTRICTED" });
  expect(await named()).toEqual([1, 1]);
  await set("alphaEditor", { activityId, visibility: "PUBLIC" });
  await set("alphaEditor", { partnershipId, visibility: "PUBLIC" });
  expect(await named()).toEqual([2, 2]);
});

test("a partnership that was hidden stays hidden when what proved it goes and comes back", async () => {
  const { partnershipId } = await workOfAlpha();
  await app.sql("update partnership set visibility = 'RESTRICTED' where id = $1", [partnershipId]);
  await app.sql("update activity set withdrawn_on = '2026-01-01' where identifier = 'OF-ALPHA'");
  await app.add.activity({ identifier: "OTHER", holder: "alpha" });
  await app.sql("update activity set withdrawn_on = null where identifier = 'OF-ALPHA'");
  await app.add.activity({ identifier: "ANOTHER", holder: "alpha" });
  expect(await recordOf("partnership", `id = '${partnershipId}'`)).toMatchObject({
    visibility: "RESTRICTED",
  });
});
