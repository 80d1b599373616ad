import { beforeEach, expect, test } from "vitest";
import { type AddedDecision, addDecision } from "../../support/add-decision.ts";
import { linkOf } from "../../support/partner-links.ts";
import type { SignedIn } from "../../support/sign-in.ts";
import { refusalOf, startApp, TODAY } from "../../support/start-app.ts";

const app = await startApp();

let decision: AddedDecision;
let partner: SignedIn;

beforeEach(async () => {
  await app.clear();
  await app.add.member("Alpha");
  await app.add.organisation("FDC");
  await app.add.organisation("Other");
  decision = await addDecision(app, { parties: ["fdc", "other"] });
  partner = await app.signIn("PARTNER_DELEGATE", { organisation: "fdc" });
});

interface Score {
  readonly id: string;
  readonly version: number;
  readonly actual: number;
}

const FIELDS =
  "id version assessedBy actual desired agrees evidence assessedOn isShared decision { slug } organisation { slug }";
const SCORE = `mutation ($input: ScoreInput!) { scoreParticipation(input: $input) { ${FIELDS} } }`;
const CLAIM = `mutation ($input: ClaimInput!) { claimParticipation(input: $input) { ${FIELDS} } }`;
const TAKE_BACK = "mutation ($id: ID!, $version: Int!) { takeBackScore(id: $id, version: $version) }";
const TAKE_BACK_CLAIM = "mutation ($id: ID!, $version: Int!) { takeBackClaim(id: $id, version: $version) }";

const place = () => ({ decision: decision.slug, organisation: "fdc" });
const score = (who: SignedIn, input: object) =>
  app.ask<{ scoreParticipation: Score }>(
    SCORE,
    { input: { ...place(), actual: 2, isShared: false, ...input } },
    who.headers,
  );
const claim = (who: SignedIn, input: object = {}) =>
  app.ask<{ claimParticipation: Score }>(CLAIM, { input: { ...place(), actual: 3, ...input } }, who.headers);
const kept = () => app.sql("select assessed_by, actual, version from participation_score order by 1");

test.each<[string, object, string, string]>([
  [
    "a level above the ladder",
    { actual: 7 },
    "BAD_INPUT",
    "actual is 7; it must be one of the levels 0 (not informed)",
  ],
  ["a level below it", { actual: -1 }, "BAD_INPUT", "actual is -1"],
  ["a wish outside it", { agrees: false, desired: 5 }, "BAD_INPUT", "desired is 5"],
  [
    "a wish of one who agrees",
    { agrees: true, desired: 3 },
    "BAD_INPUT",
    "desired is 3, though agrees is true",
  ],
  ["a wish of one who did not say", { desired: 3 }, "BAD_INPUT", "though agrees is null"],
  ["too much evidence", { evidence: "a".repeat(301) }, "BAD_INPUT", "at most 300"],
  ["a decision that is not there", { decision: "nothing" }, "NOT_FOUND", "nothing"],
  ["an organisation that is not there", { organisation: "nobody" }, "NOT_FOUND", "nobody"],
  ["another partner", { organisation: "other" }, "FORBIDDEN", "how far this organisation took part"],
])("refused in a sentence, and nothing is saved: %s", async (_, input, code, words) => {
  const answer = await score(partner, input);
  expect(refusalOf(answer)).toBe(code);
  expect(answer.errors?.[0]?.message).toContain(words);
  expect(await kept()).toEqual([]);
});

test("who was not asked to take part does not score, and who only looks on neither", async () => {
  const sentence = "“fdc” was not asked to take part in this decision";
  const elsewhere = await addDecision(app, { parties: ["other"] });
  const not = await score(partner, { decision: elsewhere.slug });
  expect(not.errors?.[0]?.message).toContain(sentence);
  await app.sql("update decision_party set capacity = 'OBSERVER'");
  expect((await score(partner, {})).errors?.[0]?.message).toContain(sentence);
  expect((await claim(await app.signIn("UMBRELLA_STAFF"))).errors?.[0]?.message).toContain(sentence);
});

test("nobody scores in a partner’s place: not the secretariat, not who leads, not a member", async () => {
  const led = await addDecision(app, { ledBy: "alpha", parties: ["fdc"] });
  for (const who of [
    await app.signIn("ADMINISTRATOR"),
    await app.signIn("UMBRELLA_STAFF"),
    await app.signIn("MEMBER_EDITOR", { organisation: "alpha" }),
  ])
    expect(refusalOf(await score(who, { decision: led.slug }))).toBe("FORBIDDEN");
});

test("a partner says it, says it anew and takes it back, made of the version that it saw", async () => {
  const first = await score(partner, {
    actual: 1,
    agrees: false,
    desired: 3,
    evidence: "One mail",
    isShared: true,
  });
  expect(first.data?.scoreParticipation).toMatchObject({
    ...{ assessedBy: "PARTNER", actual: 1, agrees: false, desired: 3, evidence: "One mail" },
    ...{ isShared: true, assessedOn: TODAY, version: 1, organisation: { slug: "fdc" } },
  });
  expect(refusalOf(await score(partner, { actual: 4 }))).toBe("CONFLICT");
  const again = await score(partner, { actual: 4, version: 1 });
  expect(again.data?.scoreParticipation).toMatchObject({ actual: 4, desired: null, version: 2 });
  expect(refusalOf(await score(partner, { version: 1 }))).toBe("CONFLICT");
  const id = again.data?.scoreParticipation.id;
  expect(refusalOf(await app.ask(TAKE_BACK, { id, version: 1 }, partner.headers))).toBe("CONFLICT");
  const other = await app.signIn("PARTNER_DELEGATE", { organisation: "other" });
  expect(refusalOf(await app.ask(TAKE_BACK, { id, version: 2 }, other.headers))).toBe("NOT_FOUND");
  await app.ask(TAKE_BACK, { id, version: 2 }, partner.headers);
  expect(await kept()).toEqual([]);
});

test("who leads claims, beside what the partner says, and takes a claim back but no score", async () => {
  const alpha = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  expect(refusalOf(await claim(alpha))).toBe("FORBIDDEN");
  expect(refusalOf(await claim(partner))).toBe("FORBIDDEN");
  const led = await addDecision(app, { ledBy: "alpha", parties: ["fdc"] });
  expect((await claim(alpha, { decision: led.slug })).errors).toBeUndefined();
  const staff = await app.signIn("UMBRELLA_STAFF");
  expect((await claim(staff, { actual: 9 })).errors?.[0]?.message).toContain("actual is 9");
  const claimed = (await claim(staff)).data?.claimParticipation;
  expect(claimed).toMatchObject({ assessedBy: "SECRETARIAT", agrees: null, desired: null, isShared: false });
  const said = (await score(partner, { actual: 1 })).data?.scoreParticipation;
  for (const id of [said?.id, claimed?.id])
    expect(refusalOf(await app.ask(TAKE_BACK_CLAIM, { id, version: 1 }, alpha.headers))).toBe("NOT_FOUND");
  expect(refusalOf(await app.ask(TAKE_BACK_CLAIM, { id: said?.id, version: 1 }, staff.headers))).toBe(
    "NOT_FOUND",
  );
  await app.ask(TAKE_BACK_CLAIM, { id: claimed?.id, version: 1 }, staff.headers);
  expect(await app.sql("select from participation_score where assessed_by = 'PARTNER'")).toHaveLength(1);
});

test("two of one partner who score at once: one is told that the other was first", async () => {
  const answers = await Promise.all([score(partner, { actual: 0 }), score(partner, { actual: 4 })]);
  expect(answers.map(refusalOf).toSorted()).toEqual(["CONFLICT", undefined]);
  expect(await kept()).toHaveLength(1);
});

test("a partner scores by its link without an account, and reads its own; a link that a member made does not speak for it", async () => {
  const { headers } = await linkOf(app, "fdc", { madeBy: "fdc" });
  const input = { ...place(), actual: 2, isShared: false };
  const answer = await app.ask<{ scoreParticipation: Score }>(SCORE, { input }, headers);
  expect(answer.data?.scoreParticipation).toMatchObject({ actual: 2, organisation: { slug: "fdc" } });
  const own = await app.ask("{ participationScores { nodes { actual } } }", {}, headers);
  expect(own.data).toEqual({ participationScores: { nodes: [{ actual: 2 }] } });
  expect(refusalOf(await app.ask("{ participationLedger { asOf } }", {}, headers))).toBe("FORBIDDEN");
  const ofMember = await linkOf(app, "fdc", { madeBy: "alpha" });
  await app.sql("update decision set is_public = true");
  const refused = await app.ask(SCORE, { input: { ...input, version: 1 } }, ofMember.headers);
  expect(refusalOf(refused)).toBe("FORBIDDEN");
});
