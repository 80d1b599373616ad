import { beforeEach, expect, test } from "vitest";
import { type AddedDecision, addDecision } from "../../support/add-decision.ts";
import type { SignedIn } from "../../support/sign-in.ts";
import { refusalOf, startApp, TODAY } from "../../support/start-app.ts";
import { STAFF } from "../../support/viewers.ts";

const app = await startApp();

const PARTNERS = ["P1", "P2", "P3", "P4", "P5"];
let decision: AddedDecision;

/** Every partner says 2 of a decision, and the secretariat claims 3 of it; the first shares it by name. */
beforeEach(async () => {
  await app.clear();
  await app.add.member("Alpha");
  for (const name of PARTNERS) await app.add.organisation(name);
  await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
  decision = await addDecision(app, {
    ledBy: "alpha",
    parties: [...PARTNERS, "Hidden"].map((name) => name.toLowerCase()),
  });
  await say(decision.id, "PARTNER", 2);
  await say(decision.id, "SECRETARIAT", 3);
});

const say = (id: string, by: string, actual: number) =>
  app.sql(
    `insert into participation_score (decision_id, organisation_id, assessed_by, actual, assessed_on, first_told_on)
      select decision_id, organisation_id, $2, $3, '2026-02-01', '2026-02-01' from decision_party where decision_id = $1`,
    [id, by, actual],
  );

const FIGURE = "{ ... on MetricValue { value } ... on MetricUnavailable { unavailable } }";
const LEDGER = `query ($filter: LedgerFilter, $asOf: LocalDate) { participationLedger(filter: $filter, asOf: $asOf) {
  whole { decisions asked scored told counts meanActual ${FIGURE} claimGap ${FIGURE} } } }`;
const SCORES = `query ($filter: ScoreFilter) { participationScores(filter: $filter) { nodes { assessedBy actual organisation { slug } } } }`;

interface Ledger {
  readonly participationLedger: { readonly whole: object };
}

const ledger = async (who: SignedIn, variables: object = {}) => {
  const { data, errors } = await app.ask<Ledger>(LEDGER, { ...variables }, who.headers);
  return data?.participationLedger.whole ?? errors?.[0]?.extensions.code;
};

const named = async (who: SignedIn, filter: object = {}): Promise<string[]> => {
  const { data } = await app.ask<{
    participationScores: { nodes: { assessedBy: string; organisation: { slug: string } }[] };
  }>(SCORES, { filter }, who.headers);
  return (data?.participationScores.nodes ?? []).map(
    ({ assessedBy, organisation }) => `${organisation.slug} ${assessedBy}`,
  );
};

const share = (slug: string) =>
  app.sql(
    "update participation_score set is_shared = true where assessed_by = 'PARTNER' and organisation_id = (select id from organisation where slug = $1)",
    [slug],
  );

test("the public reads neither figures nor names", async () => {
  expect(refusalOf(await app.ask(LEDGER))).toBe("UNAUTHENTICATED");
  expect(refusalOf(await app.ask(SCORES))).toBe("UNAUTHENTICATED");
});

test("a partner reads by name what it said and what is claimed of it; the board nothing; who leads its claims", async () => {
  await share("p2");
  const delegate = await app.signIn("PARTNER_DELEGATE", { organisation: "p1" });
  expect((await named(delegate)).toSorted()).toEqual(["p1 PARTNER", "p1 SECRETARIAT"]);
  expect(await named(await app.signIn("AUDITOR"))).toEqual([]);
  expect(await named(await app.signIn("FACILITATOR"))).toEqual([]);
  const beta = await app.add.member("Beta").then(() => app.signIn("MEMBER_READER", { organisation: "beta" }));
  expect(await named(beta)).toEqual(["p2 PARTNER"]);
  const claims = PARTNERS.map((name) => `${name.toLowerCase()} SECRETARIAT`);
  const alpha = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  expect((await named(alpha)).toSorted()).toEqual(["p2 PARTNER", ...claims].toSorted());
  const staff = await app.signIn("UMBRELLA_STAFF");
  expect((await named(staff)).toSorted()).toEqual(["p2 PARTNER", ...claims].toSorted());
  expect(await named(staff, { assessedBy: ["PARTNER"] })).toEqual(["p2 PARTNER"]);
});

test("a hidden partner reads its own, and is in no figure and no list for anybody else", async () => {
  const hidden = await app.signIn("PARTNER_DELEGATE", { organisation: "hidden" });
  const roles = [
    await app.signIn("UMBRELLA_STAFF"),
    await app.signIn("MEMBER_EDITOR", { organisation: "alpha" }),
    await app.signIn("AUDITOR"),
    await app.signIn("PARTNER_DELEGATE", { organisation: "p1" }),
    hidden,
  ];
  for (const who of roles)
    expect(await ledger(who)).toEqual({
      ...{ decisions: 1, asked: 5, scored: 5, told: 5, counts: [0, 0, 5, 0, 0] },
      ...{ meanActual: { value: 2 }, claimGap: { value: 1 } },
    });
  for (const who of roles.slice(0, 4)) expect((await named(who)).join()).not.toContain("hidden");
  expect(
    await ledger(await app.signIn("UMBRELLA_STAFF"), { filter: { organisation: "hidden" } }),
  ).toMatchObject({
    decisions: 0,
  });
});

test("of four nothing is told, whatever is chosen and whichever day is asked", async () => {
  await app.sql(
    "delete from participation_score where organisation_id = (select id from organisation where slug = 'p5')",
  );
  const staff = await app.signIn("UMBRELLA_STAFF");
  for (const variables of [
    {},
    { filter: { ledBy: "alpha" } },
    { filter: { organisation: "p1" } },
    { asOf: "2026-02-01" },
  ])
    expect(await ledger(staff, variables)).toMatchObject({
      ...{ asked: 5, scored: 4, told: 0, counts: null },
      meanActual: { unavailable: "SUPPRESSED" },
    });
});

test("one more who scores changes no figure, so that it is not read from the day before", async () => {
  await app.add.organisation("Late");
  await app.sql(
    "insert into decision_party (decision_id, organisation_id, invited_on) select $1, id, '2026-02-01' from organisation where slug = 'late'",
    [decision.id],
  );
  const late = await app.signIn("PARTNER_DELEGATE", { organisation: "late" });
  const scored = await app.ask(
    `mutation ($decision: ID!) { scoreParticipation(input: { decision: $decision, organisation: "late", actual: 0, isShared: false }) { id } }`,
    { decision: decision.slug },
    late.headers,
  );
  expect(scored.errors).toBeUndefined();
  expect(await ledger(late)).toMatchObject({ asked: 6, scored: 6, told: 5, meanActual: { value: 2 } });
});

test("what five say today is in no figure until the day is over, whichever day is asked", async () => {
  await app.sql("update participation_score set first_told_on = $1", [TODAY]);
  const staff = await app.signIn("UMBRELLA_STAFF");
  for (const variables of [{}, { asOf: TODAY }])
    expect(await ledger(staff, variables)).toMatchObject({ scored: 5, told: 0, counts: null });
  const ONE = `{ decisionParticipation(decision: "${decision.slug}") { figures { told } } }`;
  expect((await app.ask(ONE, {}, staff.headers)).data).toEqual({
    decisionParticipation: { figures: { told: 0 } },
  });
  await app.sql("update participation_score set first_told_on = $1::date - 1", [TODAY]);
  expect(await ledger(staff)).toMatchObject({ scored: 5, told: 5 });
});

test("a block is never remade: neither by who says something anew nor by who becomes a member since", async () => {
  await app.add.organisation("Late");
  await app.sql(
    `insert into participation_score (decision_id, organisation_id, assessed_by, actual, assessed_on, first_told_on)
      select $1, id, 'PARTNER', 4, '2026-03-01', '2026-03-01' from organisation where slug = 'late'`,
    [decision.id],
  );
  await app.sql(
    "insert into organisation_role (source_id, organisation_id, role, starts_on) select source_id, id, 'MEMBER', '2026-06-01' from organisation where slug = 'p5'",
  );
  const p1 = await app.signIn("PARTNER_DELEGATE", { organisation: "p1" });
  const anew = await app.ask(
    `mutation ($decision: ID!) { scoreParticipation(input: { decision: $decision, organisation: "p1", actual: 2, isShared: false, version: 1 }) { version } }`,
    { decision: decision.slug },
    p1.headers,
  );
  expect(anew.data).toEqual({ scoreParticipation: { version: 2 } });
  for (const variables of [{ asOf: "2026-02-01" }, { asOf: "2026-05-31" }, { asOf: "2026-06-01" }, {}])
    expect(await ledger(p1, variables)).toMatchObject({ told: 5, counts: [0, 0, 5, 0, 0] });
});

test("whoever knows one by name, because it shares it, does not find the others by subtracting", async () => {
  await share("p1");
  expect(await ledger(await app.signIn("MEMBER_READER", { organisation: "alpha" }))).toMatchObject({
    ...{ told: 0, meanActual: { unavailable: "SUPPRESSED" } },
  });
});

test("a day to come is refused", async () => {
  expect(await ledger(await app.signIn("UMBRELLA_STAFF"), { asOf: "2999-01-01" })).toBe("BAD_INPUT");
});

test("figures stand still for a decision by itself, and say who may speak for whom", async () => {
  const ONE = `query ($decision: ID!) { decisionParticipation(decision: $decision) { figures { told counts } scoreAs { slug } claimOf { slug } } }`;
  const asked = (who: SignedIn) => app.ask(ONE, { decision: decision.slug }, who.headers);
  const figures = { told: 5, counts: [0, 0, 5, 0, 0] };
  expect((await asked(await app.signIn("PARTNER_DELEGATE", { organisation: "p1" }))).data).toEqual({
    decisionParticipation: { figures, scoreAs: [{ slug: "p1" }], claimOf: [] },
  });
  expect((await asked(await app.signIn("MEMBER_EDITOR", { organisation: "alpha" }))).data).toEqual({
    decisionParticipation: {
      figures,
      scoreAs: [],
      claimOf: PARTNERS.map((name) => ({ slug: name.toLowerCase() })),
    },
  });
  expect((await app.ask(ONE, { decision: "none" }, (await app.signIn("AUDITOR")).headers)).data).toEqual({
    decisionParticipation: null,
  });
});

test("of one decision nothing is told that was told with others before: they are looked at too, and nothing else", async () => {
  const told = async () => {
    const { data } = await app.askAs(STAFF)<{ decisionParticipation: { figures: object } }>(
      `query ($id: ID!) { decisionParticipation(decision: $id) { figures { decisions asked scored told meanActual ${FIGURE} } } }`,
      { id: decision.id },
    );
    return data?.decisionParticipation.figures;
  };
  expect(await told()).toEqual({ decisions: 1, asked: 5, scored: 5, told: 5, meanActual: { value: 2 } });
  const other = await addDecision(app, { openedOn: "2025-01-10", parties: ["p5"] });
  await say(other.id, "PARTNER", 4);
  await app.sql(
    "update decision set opened_on = '2025-01-10'; update participation_score set first_told_on = '2025-02-01', assessed_on = '2025-02-01'",
  );
  await app.sql(
    "update participation_score set first_told_on = '2026-02-01' where decision_id = $1 and organisation_id = (select id from organisation where slug = 'p5')",
    [decision.id],
  );
  expect(await told()).toEqual({
    ...{ decisions: 1, asked: 5, scored: 5, told: 0, meanActual: { unavailable: "SUPPRESSED" } },
  });
});
