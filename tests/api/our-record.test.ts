import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { linkOf } from "../support/partner-links.ts";
import { refusalOf, startApp } from "../support/start-app.ts";
import { viewerAs, withoutCode } from "../support/viewers.ts";

const app = await startApp();
type Headers = Readonly<Record<string, string>>;
let link: Headers = {};
let alpha: Headers = {};
let staff: Headers = {};

beforeEach(async () => {
  await app.clear();
  await app.add.member("Alpha");
  await app.add.member("Beta");
  await app.add.organisation("Gamma", { country: "CD" });
  await app.add.organisation("Delta", { country: "CD" });
  await app.add.activity({
    identifier: "OF-ALPHA",
    holder: "alpha",
    partners: ["gamma"],
    places: ["CD"],
  });
  await app.add.activity({ identifier: "OF-BETA", holder: "beta", partners: ["delta"], places: ["CD"] });
  link = (await linkOf(app, "gamma")).headers;
  alpha = (await app.signIn("MEMBER_EDITOR", { organisation: "alpha" })).headers;
  staff = (await app.signIn("UMBRELLA_STAFF")).headers;
});

const RECORD = `id isDisputed isCounted confirmedOn awaitsPartner maySpeak remarks { id kind reason words answer takenBackAt }
  visibility { record settings { origin visibility } }`;
const OURS = `{ ourRecord { recordedBy { ${RECORD} holderName side activityCount receivedEur receivedKnownOf
  themes { origin } countries { code } source { source { kind takenOn } } } } }`;
const TOLD = "{ ourRecord { recordedBy { holderName } } }";
const OBJECT = `mutation ($input: RemarkInput!) { objectToRecord(input: $input) { ${RECORD} } }`;
const SUGGEST = `mutation ($input: RemarkInput!) { suggestCorrection(input: $input) { ${RECORD} } }`;
const CONFIRM = `mutation ($id: ID!) { confirmRecord(id: $id) { ${RECORD} } }`;
const TAKE_BACK = `mutation ($id: ID!) { takeBackRemark(id: $id) { ${RECORD} } }`;
const ANSWER =
  "mutation ($input: RemarkAnswerInput!) { answerRemark(input: $input) { answer answeredAt partnership { isDisputed } } }";
const OPEN = "{ openRemarks { nodes { id kind reason words partnership { partner { slug } } } } }";

interface Remark {
  readonly id: string;
}
interface Told {
  readonly id: string;
  readonly remarks: readonly Remark[];
}

const idOf = async (holder = "alpha"): Promise<string> => {
  const [found] = await app.sql<{ id: string }>(
    "select s.id from partnership s join organisation o on o.id = s.holder_id where o.slug = $1",
    [holder],
  );
  return found?.id ?? "";
};
const object = async (headers: Headers = link, given = {}) =>
  app.ask<{ objectToRecord: Told }>(
    OBJECT,
    { input: { id: await idOf(), reason: "ENDED", ...given } },
    headers,
  );

/** How many partners figures tell somebody in all. */
const counted = async (headers: Headers): Promise<number | undefined> =>
  (await app.ask<{ coverageMatrix: { partners: number } }>("{ coverageMatrix { partners } }", {}, headers))
    .data?.coverageMatrix.partners;
/** Who works with Gamma, as somebody is told. */
const heldBy = async (headers: Headers): Promise<unknown> =>
  (await app.ask(`{ organisation(slug: "gamma") { heldBy { isDisputed holder { slug } } } }`, {}, headers))
    .data?.organisation;

test.each([
  [null, "UNAUTHENTICATED"],
  ["UMBRELLA_STAFF", "FORBIDDEN"],
  ["MEMBER_EDITOR", "FORBIDDEN"],
  ["AUDITOR", "FORBIDDEN"],
] as const)("%s does not speak for a partner", async (role, code) => {
  const { headers } = role ? await app.signIn(role) : { headers: {} };
  expect(refusalOf(await app.ask(OURS, {}, headers))).toBe(code);
  expect(refusalOf(await object(headers))).toBe(code);
  expect(refusalOf(await app.ask(CONFIRM, { id: await idOf() }, headers))).toBe(code);
});

test("a partner does not speak of what is recorded about another, also where everybody reads it", async () => {
  const id = await idOf("beta");
  expect(refusalOf(await object(link, { id }))).toBe("NOT_FOUND");
  expect(refusalOf(await app.ask(CONFIRM, { id }, link))).toBe("NOT_FOUND");
  expect(refusalOf(await object(link, { id: "00000000-0000-4000-8000-000000000000" }))).toBe("NOT_FOUND");
  expect(await app.sql("select is_disputed from partnership")).toEqual([
    { is_disputed: false },
    { is_disputed: false },
  ]);
});

test("a partner is told who records it, where, since when and where that was read, and what is unknown as unknown", async () => {
  expect((await app.ask(OURS, {}, link)).data).toMatchObject({
    ourRecord: {
      recordedBy: [
        {
          holderName: "Alpha",
          side: "MEMBERS",
          isCounted: true,
          confirmedOn: null,
          activityCount: 1,
          receivedEur: null,
          receivedKnownOf: 0,
          countries: [{ code: "CD" }],
          visibility: { record: "PUBLIC", settings: [] },
        },
      ],
    },
  });
});

test.each(["PLACE", "THEME"])(
  "who records a partner whose %s is confidential, and so tells it, is for whoever gave a one-time code to speak for it",
  async (field) => {
    const id = await idOf();
    const [gamma] = await app.sql<{ id: string }>(
      "update organisation set field_visibility = $1 where slug = 'gamma' returning id",
      [{ [field]: "CONFIDENTIAL" }],
    );
    const delegate = viewerAs(Role.PARTNER_DELEGATE, gamma?.id ?? "");
    const told = async (viewer: Viewer) => (await app.askAs(viewer)(TOLD)).data;
    expect(await told(withoutCode(delegate))).toEqual({ ourRecord: { recordedBy: [] } });
    expect(refusalOf(await app.askAs(withoutCode(delegate))(CONFIRM, { id }))).toBe("NOT_FOUND");
    expect(refusalOf(await object(link))).toBe("NOT_FOUND");
    expect(await told(delegate)).toEqual({ ourRecord: { recordedBy: [{ holderName: "Alpha" }] } });
  },
);

test("a link that a member made does not tell who else works with a partner that others may not see", async () => {
  await app.add.activity({ holder: "beta", partners: ["gamma"], places: ["CD"] });
  const { headers } = await linkOf(app, "gamma", { madeBy: "alpha" });
  const told = async (who: Headers) => (await app.ask(TOLD, {}, who)).data;
  const both = { ourRecord: { recordedBy: [{ holderName: "Alpha" }, { holderName: "Beta" }] } };
  expect(await told(headers)).toEqual(both);
  await app.sql("update organisation set visibility = 'NETWORK' where slug = 'gamma'");
  expect(await told(headers)).toEqual({ ourRecord: { recordedBy: [{ holderName: "Alpha" }] } });
  expect(await told(link)).toEqual(both);
});

test("an objection pauses a record at once: it counts nowhere, and its two ends and the secretariat alone read it", async () => {
  const beta = (await app.signIn("MEMBER_EDITOR", { organisation: "beta" })).headers;
  expect(await counted({})).toBe(2);
  expect((await object(link, { words: "It ended in 2023." })).data?.objectToRecord).toMatchObject({
    isDisputed: true,
    isCounted: false,
    remarks: [{ kind: "OBJECTION", reason: "ENDED", words: "It ended in 2023." }],
  });
  for (const headers of [{}, beta, link, alpha, staff]) expect(await counted(headers)).toBe(1);
  for (const headers of [{}, beta]) expect(await heldBy(headers)).toEqual({ heldBy: [] });
  for (const headers of [alpha, staff, link])
    expect(await heldBy(headers)).toEqual({ heldBy: [{ isDisputed: true, holder: { slug: "alpha" } }] });
  const named = `{ activities(filter: { holders: ["alpha"] }) { nodes { partners { organisation { slug } } } } }`;
  expect((await app.ask(named)).data).toEqual({ activities: { nodes: [{ partners: [] }] } });
});

test("who is told of a disputed record has the totals that are counted beforehand in step", async () => {
  const before = await app.sql("select * from coverage_total order by level, cell_id");
  await object();
  const { data } = await object();
  expect(data?.objectToRecord.remarks).toHaveLength(1);
  await app.ask(TAKE_BACK, { id: data?.objectToRecord.remarks[0]?.id }, link);
  const after = await app.sql("select * from coverage_total order by level, cell_id");
  expect(after).toEqual(before);
});

test("what the partner takes back is as it was, also where it was hidden before", async () => {
  await app.ask(
    "mutation ($id: ID!) { setVisibility(input: { partnershipId: $id, visibility: NETWORK, reason: SAFETY }) { id } }",
    { id: await idOf() },
    alpha,
  );
  const { data } = await object();
  const [remark] = data?.objectToRecord.remarks ?? [];
  expect((await app.ask(TAKE_BACK, { id: remark?.id }, link)).data).toMatchObject({
    takeBackRemark: { isDisputed: false, isCounted: true, visibility: { record: "NETWORK" } },
  });
  expect(await app.sql("select visibility from partnership where id = $1", [await idOf()])).toEqual([
    { visibility: "NETWORK" },
  ]);
});

test("the holder alone answers, and the secretariat for it; the record then counts again", async () => {
  const beta = (await app.signIn("MEMBER_EDITOR", { organisation: "beta" })).headers;
  const { data } = await object();
  const [remark] = data?.objectToRecord.remarks ?? [];
  const input = { id: remark?.id, answer: "You are right about the year; our file says so now." };
  expect((await app.ask(OPEN, {}, beta)).data).toEqual({ openRemarks: { nodes: [] } });
  expect(refusalOf(await app.ask(ANSWER, { input }, beta))).toBe("NOT_FOUND");
  expect(refusalOf(await app.ask(ANSWER, { input }, link))).toBe("FORBIDDEN");
  expect(refusalOf(await app.ask(ANSWER, { input: { ...input, answer: "  " } }, alpha))).toBe("BAD_INPUT");
  expect((await app.ask(OPEN, {}, alpha)).data).toMatchObject({
    openRemarks: { nodes: [{ id: remark?.id, partnership: { partner: { slug: "gamma" } } }] },
  });
  expect((await app.ask(ANSWER, { input }, alpha)).data).toMatchObject({
    answerRemark: { answer: input.answer, partnership: { isDisputed: false } },
  });
  expect(refusalOf(await app.ask(ANSWER, { input }, staff))).toBe("CONFLICT");
  expect(await counted({})).toBe(2);
});

test("a suggestion needs words and changes nothing of the record", async () => {
  const given = { id: await idOf(), reason: "WRONG_THEME" };
  expect(refusalOf(await app.ask(SUGGEST, { input: given }, link))).toBe("BAD_INPUT");
  expect(
    (await app.ask(SUGGEST, { input: { ...given, words: "We work on water." } }, link)).data,
  ).toMatchObject({
    suggestCorrection: { isDisputed: false, isCounted: true, remarks: [{ kind: "SUGGESTION" }] },
  });
});

test("to say that a record is right dates it, accepts it and ends an objection; to object takes that back", async () => {
  await object();
  await app.sql("update partnership set awaits_partner = true");
  expect((await app.ask(CONFIRM, { id: await idOf() }, link)).data).toMatchObject({
    confirmRecord: { confirmedOn: "2026-11-23", awaitsPartner: false, isDisputed: false, isCounted: true },
  });
  expect((await object()).data?.objectToRecord).toMatchObject({ confirmedOn: null, isDisputed: true });
});

test("what no file says any more goes once an objection to it is answered", async () => {
  const { data } = await object();
  const [remark] = data?.objectToRecord.remarks ?? [];
  await app.sql(
    "delete from activity_partner where activity_id = (select id from activity where identifier = 'OF-ALPHA')",
  );
  await app.ask(ANSWER, { input: { id: remark?.id, answer: "It is out of our file." } }, alpha);
  expect(await idOf()).toBe("");
  expect(await heldBy({})).toEqual({ heldBy: [] });
});

test("what a partner said goes with the account of who said it, and stays unnamed", async () => {
  const gamma = await app.signIn("PARTNER_DELEGATE", { organisation: "gamma" });
  await object(gamma.headers, { words: "Words of a person." });
  const administrator = await app.signIn("ADMINISTRATOR");
  const second = await app.signIn("ADMINISTRATOR");
  expect(second.accountId).toBeTruthy();
  await app.ask(
    "mutation ($id: ID!) { eraseAccount(id: $id) { id } }",
    { id: gamma.accountId },
    administrator.headers,
  );
  expect(await app.sql("select reason, words from record_remark")).toEqual([
    { reason: "ENDED", words: null },
  ]);
});

test("an objection is told in the history to its two ends and to those who read all, by no name", async () => {
  await object(link, { words: "It ended." });
  const beta = (await app.signIn("MEMBER_EDITOR", { organisation: "beta" })).headers;
  const changes = "{ changes(filter: { entity: RECORD_REMARK }) { nodes { path by kind } } }";
  const told = { changes: { nodes: [{ path: "LINK", by: null, kind: "CREATED" }] } };
  for (const headers of [alpha, staff]) expect((await app.ask(changes, {}, headers)).data).toEqual(told);
  expect((await app.ask(changes, {}, beta)).data).toEqual({ changes: { nodes: [] } });
});
