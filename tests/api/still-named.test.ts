import { expect, test } from "vitest";
import { startVisibilityWorld, type Who } from "../support/visibility-world.ts";

const { app, roles, set } = await startVisibilityWorld();

const STILL = `{ organisation(slug: "gamma") { visibility { record stillNamed {
  organisations { slug } organisationCount activities { identifier } activityCount } } } }`;

const stillNamedTo = async (who: Who) => {
  const { data } = await app.askAs(await roles[who]())<{
    organisation: { visibility: { stillNamed: unknown } | null } | null;
  }>(STILL);
  return data?.organisation?.visibility?.stillNamed;
};
const slugs = (...all: readonly string[]) => all.map((slug) => ({ slug }));

/** Suggests that others may be Gamma, by what their slugs are like. */
const suggest = (others: string) =>
  app.sql(
    `insert into organisation_suggestion (left_id, right_id, reason, score, source_id)
      select o.id, g.id, 'SIMILAR_NAME', 0.8, g.source_id from organisation o, organisation g where o.slug like $1 and g.slug = 'gamma'`,
    [others],
  );

/** Namesakes of Gamma: by name, by a suggestion, by a text; one is as hidden as Gamma will be, one more. */
async function addNamesakes() {
  await app.add.organisation("GAMMA vzw");
  await app.add.organisation("Grupo Gamma");
  await app.add.organisation("Gamma asbl", { visibility: "RESTRICTED" });
  await app.add.organisation("Gamma nv", { visibility: "CONFIDENTIAL" });
  await suggest("grupo-gamma");
  await app.add.activity({ identifier: "B-TITLE", holder: "beta", title: "Support to GAMMA in 2024" });
  await app.add.activity({
    identifier: "B-SECRET",
    holder: "beta",
    title: "Gamma",
    visibility: "CONFIDENTIAL",
  });
}

test("of what everybody may see nothing is told, nor to whoever may not set who sees it", async () => {
  await addNamesakes();
  expect(await stillNamedTo("staff")).toBeNull();
  await set("delegate", { organisationId: "gamma", visibility: "NETWORK" });
  for (const who of ["visitor", "betaEditor", "alphaReader", "facilitator"] as const)
    expect(await stillNamedTo(who)).toBeUndefined();
});

test("who hides a partner is told who else is called so and which activities name it, of those that more people see", async () => {
  await addNamesakes();
  await set("delegate", { organisationId: "gamma", visibility: "RESTRICTED" });
  const expected = {
    organisations: slugs("gamma-vzw", "grupo-gamma"),
    organisationCount: 2,
    activities: [{ identifier: "B-TITLE" }],
    activityCount: 1,
  };
  for (const who of ["delegate", "alphaEditor", "staff", "auditor"] as const)
    expect(await stillNamedTo(who)).toEqual(expected);
  await set("staff", { organisationId: "gamma-vzw", visibility: "RESTRICTED" });
  expect(await stillNamedTo("staff")).toMatchObject({ organisations: slugs("grupo-gamma") });
});

test("namesakes are told as far as each sees them", async () => {
  await addNamesakes();
  await set("delegate", { organisationId: "gamma", visibility: "CONFIDENTIAL" });
  expect(await stillNamedTo("delegate")).toMatchObject({ organisations: slugs("gamma-vzw", "grupo-gamma") });
  expect(await stillNamedTo("openedStaff")).toMatchObject({
    organisations: expect.arrayContaining(slugs("gamma-asbl", "gamma-vzw", "grupo-gamma")),
    activityCount: 1,
  });
});

test("a name that its source withholds, or of few letters, is not looked for, and how often it stands there is unknown", async () => {
  await addNamesakes();
  await set("delegate", { organisationId: "gamma", visibility: "RESTRICTED" });
  await app.sql("update organisation set name = 'Gam' where slug = 'gamma'");
  const unsought = { activities: [], activityCount: null };
  expect(await stillNamedTo("staff")).toMatchObject({ ...unsought, organisationCount: 2 });
  await app.sql("update organisation set withheld = true where slug = 'gamma'");
  expect(await stillNamedTo("staff")).toEqual({ ...unsought, organisations: [], organisationCount: null });
});

test("the first twenty of each are named, and all are counted", async () => {
  for (let at = 1; at <= 21; at += 1) {
    await app.add.organisation(`Grupo ${at}`);
    await app.add.activity({ identifier: `B-${at}`, holder: "beta", title: "Support to Gamma" });
  }
  await suggest("grupo-%");
  await set("delegate", { organisationId: "gamma", visibility: "RESTRICTED" });
  expect(await stillNamedTo("staff")).toMatchObject({
    organisations: { length: 20 },
    organisationCount: 21,
    activities: { length: 20 },
    activityCount: 21,
  });
});

test("looking a name up in every title has its cost", async () => {
  const { errors } = await app.askAs(await roles.staff())(
    `{ ${Array.from({ length: 25 }, (_, at) => `page${at}: organisations(first: 100) { nodes { visibility { stillNamed { activityCount } } } }`).join(" ")} }`,
  );
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^This operation may cost \d+; at most 240000 is answered/),
  });
});
