import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import type { Added } from "../support/insert-organisation.ts";
import { startApp } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();

let [alpha, beta, gamma]: readonly Added[] = [];
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  beta = await app.add.member("Beta");
  gamma = await app.add.organisation("Gamma", { country: "CD" });
  await app.add.organisation("Delta");
  await app.add.activity({ identifier: "OF-ALPHA", holder: "alpha", partners: ["gamma"], places: ["CD"] });
  await app.add.activity({ identifier: "OF-BETA", holder: "beta", partners: ["delta"], places: ["PE"] });
});

const idOf = (added: Added | undefined): string => added?.id ?? "";
const umbrella = async (): Promise<string> => {
  const [record] = await app.sql<{ id: string }>("select id from organisation where slug = '11-11-11'");
  return record?.id ?? "";
};

const roles = {
  visitor: async () => VISITOR,
  staff: async () => viewerAs(Role.UMBRELLA_STAFF, await umbrella()),
  auditor: async () => viewerAs(Role.AUDITOR, await umbrella()),
  delegate: async () => viewerAs(Role.PARTNER_DELEGATE, idOf(gamma)),
  alphaEditor: async () => viewerAs(Role.MEMBER_EDITOR, idOf(alpha)),
  alphaReader: async () => viewerAs(Role.MEMBER_READER, idOf(alpha)),
  betaEditor: async () => viewerAs(Role.MEMBER_EDITOR, idOf(beta)),
  facilitator: async () => viewerAs(Role.FACILITATOR, idOf(alpha)),
} satisfies Readonly<Record<string, () => Promise<Viewer>>>;
type Who = keyof typeof roles;

const SETTING = "{ id organisation { slug } field visibility reason note origin setBy reviewedAt }";

async function set(who: Who, input: object) {
  const ask = app.askAs(await roles[who]());
  const { data, errors } = await ask<{ setVisibility: Readonly<Record<string, unknown>> | null }>(
    `mutation ($input: VisibilityInput!) { setVisibility(input: $input) ${SETTING} }`,
    { input: { reason: "SAFETY", ...input } },
  );
  return errors?.[0] ? errors[0].extensions.code : (data?.setVisibility ?? null);
}

const recordOf = async (table: string, where: string) => {
  const [record] = await app.sql<{ visibility: string; recorded: string | null }>(
    `select visibility, recorded_visibility as recorded from ${table} where ${where}`,
  );
  return record;
};
const classOf = async (slug: string) => (await recordOf("organisation", `slug = '${slug}'`))?.visibility;

test.each([
  ["visitor", "UNAUTHENTICATED"],
  ["auditor", "FORBIDDEN"],
  ["alphaReader", "FORBIDDEN"],
  ["facilitator", "FORBIDDEN"],
  ["betaEditor", "FORBIDDEN"],
] as const)("%s may not hide a partner that is not theirs", async (who, code) => {
  expect(await set(who, { organisationId: "gamma", visibility: "RESTRICTED" })).toBe(code);
  expect(await classOf("gamma")).toBe("PUBLIC");
});

test.each([
  ["delegate", "delta"],
  ["delegate", "alpha"],
  ["alphaEditor", "delta"],
  ["alphaEditor", "beta"],
  ["alphaEditor", "11-11-11"],
] as const)("%s may not hide %s", async (who, organisationId) => {
  expect(await set(who, { organisationId, visibility: "RESTRICTED" })).toBe("FORBIDDEN");
});

test("activities are for their holder and the secretariat, partnerships for their partner too", async () => {
  const [partnership] = await app.sql<{ id: string }>("select id from partnership where partner_id = $1", [
    idOf(gamma),
  ]);
  const [activity] = await app.sql<{ id: string }>("select id from activity where identifier = 'OF-ALPHA'");
  const ofActivity = { activityId: activity?.id, visibility: "NETWORK" };
  const ofPartnership = { partnershipId: partnership?.id, visibility: "NETWORK" };
  expect(await set("delegate", ofActivity)).toBe("FORBIDDEN");
  for (const input of [ofPartnership, ofActivity]) {
    expect(await set("betaEditor", input)).toBe("FORBIDDEN");
    for (const who of ["alphaEditor", "staff"] as const)
      expect(await set(who, input)).toMatchObject({ visibility: "NETWORK" });
  }
  expect(await set("delegate", ofPartnership)).toMatchObject({ origin: "PARTNER", setBy: "Gamma" });
});

test.each([
  [{ visibility: "NETWORK" }, "names 0 records"],
  [{ organisationId: "gamma", activityId: "x", visibility: "NETWORK" }, "names 2 records"],
  [{ activityId: "x", field: "PLACE", visibility: "NETWORK" }, "field is PLACE"],
  [{ organisationId: "gamma", visibility: "NETWORK", reason: null }, "needs a reason"],
] as const)("what cannot be set is refused and said: %o", async (input, words) => {
  const ask = app.askAs(STAFF);
  const { errors } = await ask(
    "mutation ($input: VisibilityInput!) { setVisibility(input: $input) { id } }",
    {
      input: { reason: "SAFETY", ...input },
    },
  );
  expect(errors?.[0]?.extensions.code).toBe("BAD_INPUT");
  expect(errors?.[0]?.message).toContain(words);
});

test("a partner that hides itself is gone at once, everywhere, and is read by the secretariat later", async () => {
  const setting = await set("delegate", {
    organisationId: "gamma",
    visibility: "RESTRICTED",
    note: "We are watched.",
  });
  expect(setting).toMatchObject({
    organisation: { slug: "gamma" },
    field: null,
    visibility: "RESTRICTED",
    reason: "SAFETY",
    note: "We are watched.",
    origin: "PARTNER",
    setBy: "Gamma",
    reviewedAt: null,
  });
  const everywhere = await app.ask(
    `{ organisations { nodes { name } } activities { nodes { identifier partners { mention } } } coverageMatrix { partners cells { column members { partners activities } } }
      sharedPartners(minHolders: 1) { partner { slug } } }`,
  );
  expect(JSON.stringify(everywhere)).not.toMatch(/gamma/i);
  expect(everywhere.data).toMatchObject({ coverageMatrix: { partners: 1 } });

  const reviews = async () =>
    (
      await app.askAs(await roles.staff())<{ visibilityReviews: { id: string }[] }>(
        `{ visibilityReviews ${SETTING} }`,
      )
    ).data?.visibilityReviews;
  expect(await reviews()).toEqual([setting]);
  const id = (await reviews())?.[0]?.id;
  const review = async (who: Who) =>
    app.askAs(await roles[who]())("mutation ($id: ID!) { reviewVisibility(id: $id) { id reviewedAt } }", {
      id,
    });
  expect((await review("alphaEditor")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await review("staff")).data).toEqual({ reviewVisibility: { id, reviewedAt: expect.any(String) } });
  expect(await reviews()).toEqual([]);
  expect(await classOf("gamma")).toBe("RESTRICTED");
});

test("a request that somebody may not see waits unseen, and answers like none", async () => {
  await set("delegate", { organisationId: "gamma", visibility: "CONFIDENTIAL" });
  const [setting] = await app.sql<{ id: string }>("select id from visibility_setting");
  const ask = app.askAs(await roles.staff());
  expect((await ask("{ visibilityReviews { id } }")).data).toEqual({ visibilityReviews: [] });
  const review = (id: unknown) => ask("mutation ($id: ID!) { reviewVisibility(id: $id) { id } }", { id });
  expect(await review(setting?.id)).toEqual(await review("00000000-0000-4000-8000-000000000000"));
});

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
  const [partnership] = await app.sql<{ id: string }>("select id from partnership where partner_id = $1", [
    idOf(gamma),
  ]);
  const named = async () => {
    const { data } = await app.ask<{
      coverageMatrix: { partners: number };
      activities: { totalCount: number };
    }>("{ coverageMatrix { partners } activities { totalCount } }");
    return [data?.coverageMatrix.partners, data?.activities.totalCount];
  };
  await set("alphaEditor", { partnershipId: partnership?.id, visibility: "RESTRICTED" });
  expect(await named()).toEqual([1, 2]);
  const [activity] = await app.sql<{ id: string }>("select id from activity where identifier = 'OF-ALPHA'");
  await set("alphaEditor", { activityId: activity?.id, visibility: "RESTRICTED" });
  expect(await named()).toEqual([1, 1]);
  await set("alphaEditor", { activityId: activity?.id, visibility: "PUBLIC" });
  await set("alphaEditor", { partnershipId: partnership?.id, visibility: "PUBLIC" });
  expect(await named()).toEqual([2, 2]);
});

test("a partnership that was hidden stays hidden when what proved it goes and comes back", async () => {
  await app.sql("update partnership set visibility = 'RESTRICTED' where partner_id = $1", [idOf(gamma)]);
  await app.sql("update activity set withdrawn_on = '2026-01-01' where identifier = 'OF-ALPHA'");
  await app.add.activity({ identifier: "OTHER", holder: "alpha" });
  await app.sql("update activity set withdrawn_on = null where identifier = 'OF-ALPHA'");
  await app.add.activity({ identifier: "ANOTHER", holder: "alpha" });
  expect(await recordOf("partnership", `partner_id = '${idOf(gamma)}'`)).toMatchObject({
    visibility: "RESTRICTED",
  });
});

test("who may set a class, and auditors, know it; members do not learn what other members set", async () => {
  await app.add.activity({ identifier: "ALSO-BETA", holder: "beta", partners: ["gamma"] });
  await set("alphaEditor", { organisationId: "gamma", visibility: "NETWORK", note: "by Alpha" });
  await set("betaEditor", {
    organisationId: "gamma",
    field: "PLACE",
    visibility: "RESTRICTED",
    note: "by Beta",
  });
  await set("delegate", {
    organisationId: "gamma",
    field: "CONTACT",
    visibility: "RESTRICTED",
    note: "by Gamma",
  });
  const known = async (who: Who) => {
    const { data } = await app.askAs(await roles[who]())<{
      organisation: {
        visibility: { settings: readonly { setBy: string; note: string | null }[] } | null;
      } | null;
    }>(
      '{ organisation(slug: "gamma") { visibility { record fields { field visibility } settings { setBy note } } } }',
    );
    return data?.organisation?.visibility ?? null;
  };
  const settings = (...list: readonly (readonly [string, string | null])[]) => ({
    record: "NETWORK",
    fields: [
      { field: "CONTACT", visibility: "RESTRICTED" },
      { field: "PLACE", visibility: "RESTRICTED" },
    ],
    settings: list.map(([setBy, note]) => ({ setBy, note })),
  });
  const all = settings(["Alpha", "by Alpha"], ["Gamma", "by Gamma"], ["Beta", "by Beta"]);
  expect(await known("visitor")).toBeNull();
  expect(await known("facilitator")).toBeNull();
  expect(await known("alphaReader")).toBeNull();
  expect(await known("alphaEditor")).toEqual(settings(["Alpha", "by Alpha"], ["Gamma", null]));
  expect(await known("betaEditor")).toEqual(settings(["Gamma", null], ["Beta", "by Beta"]));
  expect(await known("delegate")).toEqual(settings(["Alpha", null], ["Gamma", "by Gamma"], ["Beta", null]));
  expect(await known("staff")).toEqual(all);
  expect(await known("auditor")).toEqual(all);
});
