import { expect, test } from "vitest";
import { SETTING, startVisibilityWorld, type Who } from "../support/visibility-world.ts";

const { app, roles, set, classOf, workOfAlpha } = await startVisibilityWorld();

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
      await app.askAs(await roles.staff())<{ visibilityReviews: { nodes: { id: string }[] } }>(
        `{ visibilityReviews { nodes ${SETTING} } }`,
      )
    ).data?.visibilityReviews.nodes;
  expect(await reviews()).toEqual([setting]);
  const id = (await reviews())?.[0]?.id;
  const review = async (who: Who) =>
    app.askAs(await roles[who]())(
      "mutation ($id: ID!) { reviewVisibility(id: $id, version: 1) { id reviewedAt } }",
      { id },
    );
  expect((await review("alphaEditor")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await review("staff")).data).toEqual({ reviewVisibility: { id, reviewedAt: expect.any(String) } });
  expect(await reviews()).toEqual([]);
  expect(await classOf("gamma")).toBe("RESTRICTED");
});

test("a request that somebody may not see waits unseen, and answers like none", async () => {
  await set("delegate", { organisationId: "gamma", visibility: "CONFIDENTIAL" });
  const [setting] = await app.sql<{ id: string }>("select id from visibility_setting");
  const ask = app.askAs(await roles.staff());
  expect((await ask("{ visibilityReviews { totalCount nodes { id } } }")).data).toEqual({
    visibilityReviews: { totalCount: 0, nodes: [] },
  });
  const review = (id: unknown) =>
    ask("mutation ($id: ID!) { reviewVisibility(id: $id, version: 1) { id } }", { id });
  expect(await review(setting?.id)).toEqual(await review("00000000-0000-4000-8000-000000000000"));
});

test("that a confidential request waits is told to those who may open it, as a number, and read once it is opened", async () => {
  await set("delegate", { organisationId: "gamma", visibility: "CONFIDENTIAL" });
  const waiting = async (who: Who) => {
    const { data, errors } = await app.askAs(await roles[who]())<{
      confidentialReviews: number;
      visibilityReviews: { totalCount: number };
    }>("{ confidentialReviews visibilityReviews { totalCount } }");
    return errors?.[0]?.extensions.code ?? [data?.confidentialReviews, data?.visibilityReviews.totalCount];
  };
  expect(await waiting("visitor")).toBe("UNAUTHENTICATED");
  for (const who of ["auditor", "alphaEditor", "openedEditor", "delegate"] as const)
    expect(await waiting(who)).toBe("FORBIDDEN");
  expect(await waiting("staff")).toEqual([0, 0]);
  expect(await waiting("namedStaff")).toEqual([1, 0]);
  expect(await waiting("openedStaff")).toEqual([0, 1]);
  await app.sql("update visibility_setting set reviewed_at = now()");
  expect(await waiting("namedStaff")).toEqual([0, 0]);
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
  expect(await known("auditor")).toEqual(settings(["Alpha", null], ["Gamma", null], ["Beta", null]));
});

test("a note says who reads it: an auditor of the secretariat does not, not even what the secretariat wrote", async () => {
  await set("staff", { organisationId: "gamma", visibility: "RESTRICTED", note: "They were threatened." });
  const asked = '{ organisation(slug: "gamma") { visibility { settings { visibility reason note } } } }';
  const read = async (who: Who) => (await app.askAs(await roles[who]())(asked)).data;
  const withNote = (note: string | null) => ({
    organisation: { visibility: { settings: [{ visibility: "RESTRICTED", reason: "SAFETY", note }] } },
  });
  expect(await read("auditor")).toEqual(withNote(null));
  expect(await read("staff")).toEqual(withNote("They were threatened."));
});

test("through a partnership that is confidential its member learns nothing of the partner, nor that it may hide it", async () => {
  const { partnershipId } = await workOfAlpha();
  const gammaFor = async (who: Who) => {
    const asked = '{ organisation(slug: "gamma") { viewerMay { setVisibility } visibility { record } } }';
    return (await app.askAs(await roles[who]())(asked)).data?.organisation;
  };
  expect(await gammaFor("alphaEditor")).toEqual({
    viewerMay: { setVisibility: true },
    visibility: { record: "PUBLIC" },
  });
  await set("openedStaff", { partnershipId, visibility: "CONFIDENTIAL" });
  expect(await gammaFor("alphaEditor")).toEqual({ viewerMay: { setVisibility: false }, visibility: null });
  expect(await set("alphaEditor", { organisationId: "gamma", visibility: "NETWORK" })).toBe("FORBIDDEN");
  await set("delegate", { organisationId: "gamma", visibility: "RESTRICTED" });
  expect(await gammaFor("alphaEditor")).toBeNull();
  expect(await gammaFor("openedEditor")).toMatchObject({ viewerMay: { setVisibility: true } });
});
