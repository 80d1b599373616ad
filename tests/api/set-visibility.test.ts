import { VisibilityField } from "@onze/schema";
import { expect, test } from "vitest";
import { STAFF } from "../support/viewers.ts";
import { startVisibilityWorld } from "../support/visibility-world.ts";

const { app, roles, set, classOf, workOfAlpha } = await startVisibilityWorld();

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
  const { activityId, partnershipId } = await workOfAlpha();
  expect(await set("delegate", { activityId, visibility: "NETWORK" })).toBe("FORBIDDEN");
  for (const input of [{ partnershipId }, { activityId }]) {
    expect(await set("betaEditor", { ...input, visibility: "NETWORK" })).toBe("FORBIDDEN");
    for (const who of ["alphaEditor", "staff"] as const)
      expect(await set(who, { ...input, visibility: "NETWORK" })).toMatchObject({ visibility: "NETWORK" });
  }
  expect(await set("delegate", { partnershipId, visibility: "NETWORK" })).toMatchObject({
    origin: "PARTNER",
    setBy: "Gamma",
  });
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

/** Whoever would not see it any more could not take it back, and could not be told that it is there. */
const NOT_SEEN = [
  ["staff", "the record", {}],
  ["namedStaff", "the record", {}],
  ["alphaEditor", "the record", {}],
  ["alphaEditor", "its name, which hides the record", { field: "NAME" }],
  ["alphaEditor", "its place, and so who works with it,", { field: "PLACE" }],
] as const;

test.each(NOT_SEEN)(
  "%s, who has nothing confidential open, does not make CONFIDENTIAL %s of a partner",
  async (who, _, input) => {
    const ask = app.askAs(await roles[who]());
    const { errors } = await ask(
      "mutation ($input: VisibilityInput!) { setVisibility(input: $input) { id } }",
      { input: { organisationId: "gamma", visibility: "CONFIDENTIAL", reason: "SAFETY", ...input } },
    );
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN", reason: "CONFIDENTIAL_NOT_OPEN" } }]);
    expect(errors?.[0]?.message).toContain("may open confidential records");
    expect(await classOf("gamma")).toBe("PUBLIC");
  },
);

test("nor an activity or a partnership", async () => {
  const { activityId, partnershipId } = await workOfAlpha();
  for (const who of ["staff", "alphaEditor"] as const)
    for (const input of [{ activityId }, { partnershipId }])
      expect(await set(who, { ...input, visibility: "CONFIDENTIAL" })).toBe("FORBIDDEN");
});

test.each(["openedStaff", "openedEditor", "delegate"] as const)(
  "%s, who sees what is confidential of it, makes a partner CONFIDENTIAL and takes that back",
  async (who) => {
    expect(await set(who, { organisationId: "gamma", visibility: "CONFIDENTIAL" })).toMatchObject({
      visibility: "CONFIDENTIAL",
    });
    expect(await classOf("gamma")).toBe("CONFIDENTIAL");
    expect(await set(who, { organisationId: "gamma", visibility: "PUBLIC" })).toBeNull();
    expect(await classOf("gamma")).toBe("PUBLIC");
  },
);

test.each([
  ["the record", {}],
  ["its name", { field: "NAME" }],
  ["a field that hides nothing but itself", { field: "CONTACT" }],
] as const)(
  "a delegate who gave a password alone makes CONFIDENTIAL neither %s nor a partnership",
  async (_, input) => {
    const { partnershipId } = await workOfAlpha();
    for (const subject of [{ organisationId: "gamma", ...input }, { partnershipId }])
      expect(await set("delegateWithoutCode", { ...subject, visibility: "CONFIDENTIAL" })).toBe("FORBIDDEN");
    expect(
      await set("delegateWithoutCode", { organisationId: "gamma", ...input, visibility: "RESTRICTED" }),
    ).toMatchObject({ visibility: "RESTRICTED", origin: "PARTNER" });
  },
);

test("a refused delegate is told that a one-time code opens it", async () => {
  const { errors } = await app.askAs(await roles.delegateWithoutCode())(
    "mutation ($input: VisibilityInput!) { setVisibility(input: $input) { id } }",
    { input: { organisationId: "gamma", visibility: "CONFIDENTIAL", reason: "SAFETY" } },
  );
  expect(errors).toMatchObject([{ extensions: { reason: "CONFIDENTIAL_NEEDS_CODE" } }]);
});

test.each(["PUBLIC", "NETWORK", "RESTRICTED"])(
  "a field that a partner made CONFIDENTIAL is not opened to %s by a password alone",
  async (visibility) => {
    const field = { organisationId: "gamma", field: "CONTACT" };
    await set("delegate", { ...field, visibility: "CONFIDENTIAL" });
    expect(await set("delegateWithoutCode", { ...field, visibility })).toBe("FORBIDDEN");
    expect(await app.sql("select field_visibility from organisation where slug = 'gamma'")).toEqual([
      { field_visibility: { CONTACT: "CONFIDENTIAL" } },
    ]);
    expect(await set("delegate", { ...field, visibility: "PUBLIC" })).toBeNull();
  },
);

test("what a partner made CONFIDENTIAL is not there for its delegate without a one-time code", async () => {
  const { partnershipId } = await workOfAlpha();
  for (const subject of [{ partnershipId }, { organisationId: "gamma" }]) {
    await set("delegate", { ...subject, visibility: "CONFIDENTIAL" });
    for (const visibility of ["PUBLIC", "CONFIDENTIAL"])
      expect(await set("delegateWithoutCode", { ...subject, visibility })).toBe("NOT_FOUND");
  }
});

test("a field that hides nothing but itself may be CONFIDENTIAL without, and is taken back", async () => {
  expect(
    await set("alphaEditor", { organisationId: "gamma", field: "CONTACT", visibility: "CONFIDENTIAL" }),
  ).toMatchObject({ field: "CONTACT" });
  expect(
    await set("alphaEditor", { organisationId: "gamma", field: "CONTACT", visibility: "PUBLIC" }),
  ).toBeNull();
});

const MAY_SET = `query ($slug: ID!) { organisation(slug: $slug) {
  visibility { maySetConfidential confidentialFields } } }`;

interface MaySet {
  readonly organisation: {
    readonly visibility: {
      readonly maySetConfidential: boolean;
      readonly confidentialFields: readonly string[];
    } | null;
  };
}

test.each([
  "auditor",
  "staff",
  "namedStaff",
  "openedStaff",
  "alphaEditor",
  "openedEditor",
  "delegate",
] as const)(
  "%s is told of the very record and fields that the server lets them make CONFIDENTIAL",
  async (who) => {
    const { data } = await app.askAs(await roles[who]())<MaySet>(MAY_SET, { slug: "gamma" });
    const told = data?.organisation.visibility;
    const taken: (string | null)[] = [];
    for (const field of [null, ...Object.values(VisibilityField)]) {
      const input = { organisationId: "gamma", field };
      if (typeof (await set(who, { ...input, visibility: "CONFIDENTIAL" })) !== "string") taken.push(field);
      await set(who, { ...input, visibility: "PUBLIC" });
    }
    expect([...(told?.maySetConfidential ? [null] : []), ...(told?.confidentialFields ?? [])]).toEqual(taken);
  },
);

test("of what has no fields none are told", async () => {
  const { activityId } = await workOfAlpha();
  const { data } = await app.askAs(await roles.openedEditor())(
    "query ($id: ID!) { activity(id: $id) { visibility { maySetConfidential confidentialFields } } }",
    { id: activityId },
  );
  expect(data).toEqual({ activity: { visibility: { maySetConfidential: true, confidentialFields: [] } } });
});

const STATE = `query ($slug: ID!) { organisation(slug: $slug) {
  visibility { side settings { origin isOwn note } } } }`;

test.each([
  ["auditor", null],
  ["staff", "SECRETARIAT"],
  ["alphaEditor", "MEMBER"],
  ["delegate", "PARTNER"],
] as const)("%s speaks about a partner as %s", async (who, side) => {
  expect((await app.askAs(await roles[who]())(STATE, { slug: "gamma" })).data).toMatchObject({
    organisation: { visibility: { side } },
  });
});

test("whoever works for the secretariat and edits for a holder speaks as the member, and the secretariat's choice is not theirs", async () => {
  await set("staff", { organisationId: "gamma", visibility: "NETWORK", note: "of the secretariat" });
  const { grants, ...staff } = await roles.staff();
  const both = { ...staff, grants: [...grants, ...(await roles.alphaEditor()).grants] };
  const ask = app.askAs(both);
  const state = async () => (await ask(STATE, { slug: "gamma" })).data;
  expect(await state()).toEqual({
    organisation: {
      visibility: {
        side: "MEMBER",
        settings: [{ origin: "SECRETARIAT", isOwn: false, note: "of the secretariat" }],
      },
    },
  });
  const input = { organisationId: "gamma", visibility: "RESTRICTED", reason: "SAFETY" };
  await ask("mutation ($input: VisibilityInput!) { setVisibility(input: $input) { isOwn } }", { input });
  expect(await state()).toMatchObject({
    organisation: {
      visibility: {
        settings: [
          { origin: "SECRETARIAT", isOwn: false },
          { origin: "MEMBER", isOwn: true },
        ],
      },
    },
  });
});
