import { randomUUID } from "node:crypto";
import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { addDemand } from "../../support/add-demand.ts";
import { addAnswer, addContribution, addOutcome } from "../../support/add-outcome.ts";
import {
  changing,
  EDIT,
  ONE,
  type OutcomeAnswer,
  outcomeWorld,
  RECORD,
  REMOVE,
  rateCivicSpace,
  STATEMENT,
  sentenceOf,
} from "../../support/outcome-world.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";
import { viewerAs } from "../../support/viewers.ts";

const app = await startApp();
const { member, other, partner, hidden, editor, otherEditor, delegate, ofHidden, staff } =
  await outcomeWorld(app);

const record = (input: object = {}, viewer = editor): Promise<OutcomeAnswer> =>
  app.askAs(viewer)(RECORD, { input: { ...STATEMENT, ...input } });
const edit = (slug: string, version: number, input: object = {}, viewer = editor): Promise<OutcomeAnswer> =>
  app.askAs(viewer)(EDIT, { slug, version, input: { ...STATEMENT, ...input } });

test("nobody writes a change down for another, but the secretariat what it was told", async () => {
  expect(refusalOf(await record({}, VISITOR))).toBe("UNAUTHENTICATED");
  expect(refusalOf(await record({}, viewerAs(Role.MEMBER_READER, member.id)))).toBe("FORBIDDEN");
  expect(refusalOf(await record({ harvestedBy: other.slug }))).toBe("FORBIDDEN");
  expect(refusalOf(await record({ harvestedBy: partner.slug }))).toBe("FORBIDDEN");
  const told = await record({ harvestedBy: partner.slug }, staff);
  expect(told.data?.changed).toMatchObject({ harvestedBy: { slug: "partner" }, isPartnerCoAuthored: true });
});

test.each([
  [{ title: " " }, "title is empty"],
  [{ actor: "" }, "actor is empty"],
  [{ change: "" }, "change is empty"],
  [{ change: "x".repeat(2001) }, "change has 2001 characters"],
  [{ language: "de" }, 'language is "de"'],
  [{ changedOn: "2099-01-01" }, "changedOn is 2099-01-01; it must be today"],
  [{ changedUntil: "2099-01-01" }, "changedUntil is 2099-01-01; it must be today"],
  [{ changedUntil: "2026-03-11" }, "changedUntil is 2026-03-11, before changedOn, 2026-03-12"],
  [{ arena: "PARTNER_COUNTRY" }, "what changed in a partner country changed in one of them"],
  [{ country: "KE", region: "002" }, "a change has one place at most"],
  [{ country: "XX" }, "country is “XX”"],
  [{ theme: "none" }, "theme is “none”"],
  [{ harvestedBy: "hidden" }, "There is no organisation “hidden”"],
  [{ coAuthors: ["hidden"] }, "There is no organisation “hidden”"],
  [{ demands: ["none"] }, "There is no demand “none”"],
  [{ key: "draft-1" }, "key is “draft-1”; it must be a UUID"],
])("%j is not written down: %s", async (input, why) => {
  expect(sentenceOf(await record(input))).toContain(why);
  expect(
    await app.sql("select from outcome where title = $1 and harvested_by_id = $2", [
      STATEMENT.title,
      member.id,
    ]),
  ).toEqual([]);
});

test("what changed before it was asked for is refused, but not where one may not know of the demand", async () => {
  const late = await addDemand(app, { raisedOn: "2026-03-13" });
  const kept = await addDemand(app, { raisedOn: "2026-03-13", visibility: "RESTRICTED" });
  expect(sentenceOf(await record({ demands: [late.slug] }))).toContain(
    "was raised after that, on 2026-03-13",
  );
  expect(sentenceOf(await record({ demands: [kept.slug] }))).toContain("There is no demand");
  const { data } = await record({ demands: [late.slug], changedOn: "2026-03-13" });
  const { slug = "", id } = data?.changed ?? {};
  expect(sentenceOf(await edit(slug, 1))).toContain("was raised after that");
  await app.sql("insert into outcome_demand values ($1, $2)", [id, kept.id]);
  const set = changing(
    "setOutcomeDemands",
    "$outcome: ID!, $demands: [ID!]!",
    "outcome: $outcome, demands: $demands",
  );
  expect(await app.askAs(editor)(set, { outcome: slug, demands: [] })).toMatchObject({
    data: { changed: { demands: [] } },
  });
  expect((await edit(slug, 1)).data?.changed?.version).toBe(2);
  const { data: whole }: OutcomeAnswer = await app.askAs(staff)(ONE, { slug });
  expect(whole?.changed?.demands).toEqual([{ id: kept.id }]);
});

test("a change is for the network until somebody says otherwise, and says itself what it lacks", async () => {
  const { data } = await record({ changedFrom: null, significance: null });
  expect(data?.changed).toMatchObject({
    ...{
      visibility: "NETWORK",
      missing: ["NO_FROM", "NO_SIGNIFICANCE"],
      version: 1,
      harvestedBy: { slug: "member" },
    },
    viewerMay: { keep: true, contribute: true, merge: true, consent: false, assess: true },
  });
  const { data: read }: OutcomeAnswer = await app.askAs(otherEditor)(ONE, { slug: data?.changed?.slug });
  expect(read?.changed).toMatchObject({
    visibility: null,
    viewerMay: { keep: false, contribute: true, merge: false },
  });
});

test("a draft that is sent twice makes one change, and the key of another none of theirs", async () => {
  const key = randomUUID();
  const first = await record({ key });
  expect((await record({ key: key.toUpperCase(), title: "Sent again" })).data).toEqual(first.data);
  const others = await record({ key, title: "Another’s" }, otherEditor);
  expect(others.data?.changed).toMatchObject({ title: "Another’s" });
  expect(others.data?.changed?.id).not.toBe(first.data?.changed?.id);
});

test("where civic space is closed whoever writes a change down is told that it is kept to those concerned", async () => {
  await rateCivicSpace(app, "RW", 2);
  const { data } = await record({ arena: "PARTNER_COUNTRY", country: "RW", coAuthors: [partner.slug] });
  expect(data?.changed).toMatchObject({
    isGuarded: true,
    isPartnerCoAuthored: true,
    coAuthors: [{ slug: "partner" }],
  });
});

test("nobody keeps what they do not keep, and what they do not see is not there", async () => {
  const shown = await addOutcome(app, { harvestedBy: member.id });
  const kept = await addOutcome(app, { harvestedBy: member.id, visibility: "RESTRICTED" });
  expect(refusalOf(await edit(shown.slug, 1, {}, otherEditor))).toBe("FORBIDDEN");
  expect(refusalOf(await edit(kept.slug, 1, {}, otherEditor))).toBe("NOT_FOUND");
  expect(refusalOf(await app.askAs(otherEditor)(REMOVE, { slug: kept.id }))).toBe("NOT_FOUND");
  expect(refusalOf(await edit("none", 1))).toBe("NOT_FOUND");
});

test("whoever wrote it down with them keeps it as well, and of two who change it at once the second is told", async () => {
  const { slug } = await addOutcome(app, { harvestedBy: member.id, authors: [partner.id] });
  expect((await edit(slug, 1, { title: "As we see it" }, delegate)).data?.changed).toMatchObject({
    ...{ version: 2, title: "As we see it", slug },
  });
  const late = await edit(slug, 1);
  expect(late).toMatchObject({ errors: [{ extensions: { code: "CONFLICT", current: { version: 2 } } }] });
});

test("nobody writes what they would not read any more", async () => {
  const { slug } = await addOutcome(app, { harvestedBy: partner.id });
  expect(sentenceOf(await record({ visibility: "CONFIDENTIAL" }))).toContain(
    "You would not read this change",
  );
  expect(sentenceOf(await edit(slug, 1, { visibility: "CONFIDENTIAL" }, staff))).toContain(
    "You would not read",
  );
  expect((await edit(slug, 1, { visibility: "CONFIDENTIAL" }, delegate)).data?.changed?.version).toBe(2);
});

test("who wrote it down with them is said anew, and of whom one may not know stays", async () => {
  const { id, slug } = await addOutcome(app, { harvestedBy: partner.id, authors: [hidden.id, member.id] });
  const set = changing(
    "setOutcomeAuthors",
    "$outcome: ID!, $coAuthors: [ID!]!",
    "outcome: $outcome, coAuthors: $coAuthors",
  );
  const { data }: OutcomeAnswer = await app.askAs(staff)(set, {
    outcome: slug,
    coAuthors: [other.slug, partner.slug],
  });
  expect(data?.changed?.coAuthors).toEqual([{ slug: "other" }]);
  expect(data?.changed?.version).toBe(1);
  const left = await app.sql<{ slug: string }>(
    "select o.slug from outcome_author a join organisation o on o.id = a.organisation_id where outcome_id = $1 order by 1",
    [id],
  );
  expect(left.map((each) => each.slug)).toEqual(["hidden", "other"]);
});

test("what others contributed to, or answered about, is not taken away", async () => {
  const mine = await addOutcome(app, { harvestedBy: member.id, contributors: [member.id] });
  expect(await app.askAs(editor)(REMOVE, { slug: mine.slug })).toEqual({ data: { removeOutcome: mine.id } });
  const shared = await addOutcome(app, { harvestedBy: member.id, contributors: [partner.id] });
  expect(sentenceOf(await app.askAs(editor)(REMOVE, { slug: shared.slug }))).toContain("such a change stays");
  const asked = await addOutcome(app, { harvestedBy: member.id });
  await addAnswer(app, { outcome: asked.id, askedBy: member.id });
  expect(sentenceOf(await app.askAs(editor)(REMOVE, { slug: asked.slug }))).toContain("such a change stays");
});

test("that somebody hidden contributed keeps nobody from taking their change away: it would tell of them", async () => {
  const quiet = await addOutcome(app, { harvestedBy: member.id });
  await addContribution(app, { outcome: quiet.id, organisation: hidden.id });
  expect((await app.askAs(ofHidden)(ONE, { slug: quiet.slug })).data).toMatchObject({
    changed: { contributions: [{ organisation: { slug: "hidden" } }] },
  });
  expect(await app.askAs(editor)(REMOVE, { slug: quiet.slug })).toEqual({
    data: { removeOutcome: quiet.id },
  });
});

test("other explanations are listed and assessed with a reason by whoever keeps the change", async () => {
  const { slug } = await addOutcome(app, { harvestedBy: member.id });
  const add = changing("addRival", "$outcome: ID!, $text: String!", "outcome: $outcome, text: $text");
  const assess = changing("assessRival", "$id: ID!, $input: RivalAssessmentInput!", "id: $id, input: $input");
  const remove = changing("removeRival", "$id: ID!", "id: $id");
  expect(refusalOf(await app.askAs(otherEditor)(add, { outcome: slug, text: "An election" }))).toBe(
    "FORBIDDEN",
  );
  expect(sentenceOf(await app.askAs(editor)(add, { outcome: slug, text: " " }))).toContain("text is empty");
  const { data }: OutcomeAnswer = await app.askAs(editor)(add, { outcome: slug, text: "An election" });
  const [{ id = "" } = {}] = data?.changed?.rivals ?? [];
  const said = (input: object, viewer = editor) => app.askAs(viewer)(assess, { id, input });
  expect(sentenceOf(await said({ assessment: "RULED_OUT" }))).toContain("because is empty");
  expect(refusalOf(await said({ assessment: "PARTIAL", because: "It was near" }, otherEditor))).toBe(
    "FORBIDDEN",
  );
  expect(await said({ assessment: "PARTIAL", because: "It was near" })).toMatchObject({
    data: {
      changed: {
        rivals: [{ assessment: "PARTIAL", because: "It was near", assessedOn: expect.any(String) }],
      },
    },
  });
  expect(await said({ assessment: "NOT_ASSESSED", because: "Not sure" })).toMatchObject({
    data: { changed: { rivals: [{ assessment: "NOT_ASSESSED", because: null, assessedOn: null }] } },
  });
  expect(await app.askAs(editor)(remove, { id })).toMatchObject({ data: { changed: { rivals: [] } } });
  expect(refusalOf(await app.askAs(editor)(remove, { id }))).toBe("NOT_FOUND");
});
