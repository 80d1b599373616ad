import { beforeEach, expect, test } from "vitest";
import { askProfile, FIGURE } from "../support/ask-profile.ts";
import { countStatements, ofTheQuestion } from "../support/count-statements.ts";
import { letStand } from "../support/let-stand.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";
import { ADMINISTRATOR } from "../support/viewers.ts";

const app = await startApp({ today: () => "2999-12-31" });
const { add } = app;
const asPeer = app.askAs(ADMINISTRATOR);
const noData = { unavailable: "NO_DATA" };
const value = (number: number) => ({ value: expect.closeTo(number, 6) });

const AGREEMENT = {
  theme: "health",
  place: "PE",
  parties: [UMBRELLA, "alpha"],
  roles: { [UMBRELLA]: ["LOBBY"], alpha: ["LOBBY", "RELAY"] },
  reviewBy: "3030-01-01",
};

beforeEach(async () => {
  await app.clear();
  for (const name of ["Alpha", "Beta"]) await add.member(name);
  for (const holder of [UMBRELLA, "alpha"])
    await add.activity({ holder, places: ["PE"], themes: ["health"] });
});

const rolesFor = async (ask: typeof asPeer, variables: Readonly<Record<string, unknown>> = {}) =>
  (await askProfile(ask, variables)).on("ROLE");

test("a visitor reads the same of roles whether anything was agreed or not, with as many statements", async () => {
  const none = await countStatements(() => rolesFor(app.ask));
  await add.agreement(AGREEMENT);
  const agreed = await countStatements(() => rolesFor(app.ask));
  expect(none.result).toMatchObject({ overlap: noData, jaccard: noData, membersConcentration: noData });
  expect(agreed.result).toEqual(none.result);
  expect(ofTheQuestion(agreed.statements)).toHaveLength(ofTheQuestion(none.statements).length);
});

test("an agreement with a party that even peers do not see is not there, with as many statements", async () => {
  const none = await countStatements(() => rolesFor(asPeer));
  await add.member("Unseen", { visibility: "CONFIDENTIAL" });
  await add.agreement({ ...AGREEMENT, parties: [...AGREEMENT.parties, "unseen"] });
  const hidden = await countStatements(() => rolesFor(asPeer));
  expect(hidden.result).toEqual(none.result);
  expect(hidden.result.overlap).toEqual(noData);
  expect(ofTheQuestion(hidden.statements)).toHaveLength(ofTheQuestion(none.statements).length);
});

test.each([
  ["has expired", { reviewBy: "2026-01-01" }, {}],
  ["is to come", { validFrom: "3000-01-01" }, {}],
  ["is about another place than was chosen", {}, { countries: ["BO"] }],
  ["is about work of other years than were chosen", {}, { years: [1999] }],
  ["gives nobody a role", { roles: {} }, {}],
])("an agreement that %s tells of no role", async (_, given, filter) => {
  await add.agreement({ ...AGREEMENT, ...given });
  expect((await rolesFor(asPeer, { filter })).overlap).toEqual(noData);
});

test("roles are counted in heads whatever the basis: half of what members do, the umbrella does too", async () => {
  await add.agreement(AGREEMENT);
  for (const basis of ["PRESENCE", "BUDGET"])
    expect(await rolesFor(asPeer, { basis })).toMatchObject({ overlap: value(0.5), jaccard: value(0.5) });
  const { data } = await asPeer(
    "{ complementarityProfile(basis: BUDGET) { axes { axis overlap { ... on MetricValue { basis trust { activities used } } } } } }",
  );
  expect(data).toMatchObject({
    complementarityProfile: {
      axes: expect.arrayContaining([
        { axis: "ROLE", overlap: { basis: "PRESENCE", trust: { activities: 2, used: 2 } } },
      ]),
    },
  });
});

test("a role counts once however many agreements give it, and not for a party that is not recorded there", async () => {
  await add.agreement({ ...AGREEMENT, parties: [...AGREEMENT.parties, "beta"], roles: { beta: ["FUND"] } });
  await add.agreement(AGREEMENT);
  await add.agreement(AGREEMENT);
  expect(await rolesFor(asPeer)).toMatchObject({ overlap: value(0.5), jaccard: value(0.5) });
});

test("as of a day, roles are those that were held then", async () => {
  await add.agreement(AGREEMENT);
  await letStand(app.databaseUrl, "2026-01-01");
  await app.sql("update role_agreement_parties set roles = '{FUND}' where roles = '{LOBBY}'");
  expect((await rolesFor(asPeer)).overlap).toEqual({ value: 0 });
  expect((await rolesFor(asPeer, { filter: { asOf: "2026-03-01" } })).overlap).toEqual(value(0.5));
});

test("two organisations are compared by the roles that both hold", async () => {
  await add.agreement(AGREEMENT);
  const { data } = await asPeer(
    `{ organisationPairs(axis: ROLE, basis: BUDGET) { nodes { first { label } second { label } sharedKeys overlap ${FIGURE} } } }`,
  );
  const [pair] = (data as { organisationPairs: { nodes: { sharedKeys: number }[] } }).organisationPairs.nodes;
  expect(pair).toMatchObject({ sharedKeys: 1, overlap: value(0.5) });
});
