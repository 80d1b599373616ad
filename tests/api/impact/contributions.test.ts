import { VISITOR } from "@onze/api";
import { expect, test } from "vitest";
import { addDemand } from "../../support/add-demand.ts";
import { addContribution, addOutcome } from "../../support/add-outcome.ts";
import {
  ADD_CONTRIBUTION,
  changing,
  ONE,
  type OutcomeAnswer,
  outcomeWorld,
  sentenceOf,
} from "../../support/outcome-world.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";

const app = await startApp();
const { member, other, partner, hidden, visitor, editor, otherEditor, delegate, ofHidden, staff } =
  await outcomeWorld(app);

const SAID = { narrative: "We gave evidence", language: "en", role: "SUPPORTING" } as const;
const add = (outcome: string, input: object = {}, viewer = editor): Promise<OutcomeAnswer> =>
  app.askAs(viewer)(ADD_CONTRIBUTION, { outcome, input: { ...SAID, ...input } });
const EDIT = changing(
  "editContribution",
  "$id: ID!, $version: Int!, $input: ContributionInput!",
  "id: $id, version: $version, input: $input",
);
const CONFIRM = changing("confirmContribution", "$id: ID!", "id: $id");
const REMOVE = changing("removeContribution", "$id: ID!", "id: $id");
const seen = async (viewer: typeof editor, slug: string) => {
  const { data }: OutcomeAnswer = await app.askAs(viewer)(ONE, { slug });
  return data?.changed?.contributions.map(({ organisation }) => organisation.slug) ?? null;
};

test("each says for itself what it contributed, to whatever change it reads; the secretariat writes down what it was told", async () => {
  const { slug } = await addOutcome(app, { harvestedBy: member.id });
  expect(refusalOf(await add(slug, {}, VISITOR))).toBe("UNAUTHENTICATED");
  expect(refusalOf(await add(slug, { organisation: other.slug }))).toBe("FORBIDDEN");
  expect(refusalOf(await add(slug, { organisation: partner.slug }))).toBe("FORBIDDEN");
  await add(slug);
  await add(slug, {}, otherEditor);
  await add(slug, { organisation: partner.slug }, staff);
  expect(await seen(visitor, slug)).toEqual(["member", "other", "partner"]);
  const kept = await addOutcome(app, { harvestedBy: member.id, visibility: "RESTRICTED" });
  expect(refusalOf(await add(kept.slug, {}, otherEditor))).toBe("NOT_FOUND");
});

test.each([
  [{ narrative: " " }, "narrative is empty"],
  [{ language: "de" }, 'language is "de"'],
  [{ beganOn: "2099-01-01" }, "beganOn is 2099-01-01; it must be today"],
  [{ beganOn: "2026-02-02", endedOn: "2026-02-01" }, "endedOn is 2026-02-01, before beganOn, 2026-02-02"],
  [{ actions: ["none"] }, "“none” is nothing that was done for a demand"],
])("%j is not added: %s", async (input, why) => {
  const { slug } = await addOutcome(app, { harvestedBy: member.id });
  expect(sentenceOf(await add(slug, input))).toContain(why);
  expect(await seen(staff, slug)).toEqual([]);
});

test("what an organisation contributed is written down once, and edited by it alone", async () => {
  const { slug } = await addOutcome(app, { harvestedBy: member.id });
  const { data } = await add(slug, {}, delegate);
  expect(sentenceOf(await add(slug, {}, delegate))).toContain("is written down already");
  const [{ id = "" } = {}] = data?.changed?.contributions ?? [];
  const edited = (viewer: typeof editor, version = 1) =>
    app.askAs(viewer)(EDIT, {
      id,
      version,
      input: { ...SAID, narrative: "We led it", role: "NECESSARY_CLAIMED" },
    });
  expect(refusalOf(await edited(editor))).toBe("FORBIDDEN");
  expect(await edited(delegate)).toMatchObject({
    data: { changed: { version: 1, contributions: [{ narrative: "We led it", version: 2 }] } },
  });
  expect(await edited(delegate)).toMatchObject({ errors: [{ extensions: { code: "CONFLICT" } }] });
  await app.sql("update contribution set confirmed_on = '2020-01-01'");
  expect(refusalOf(await app.askAs(editor)(CONFIRM, { id }))).toBe("FORBIDDEN");
  const { data: confirmed }: OutcomeAnswer = await app.askAs(delegate)(CONFIRM, { id });
  expect(confirmed?.changed?.contributions).not.toMatchObject([{ confirmedOn: "2020-01-01" }]);
  expect(refusalOf(await app.askAs(editor)(REMOVE, { id }))).toBe("FORBIDDEN");
  expect(await app.askAs(delegate)(REMOVE, { id })).toMatchObject({
    data: { changed: { contributions: [] } },
  });
});

test("a hidden partner’s contribution is told to nobody but it, and cannot be found by its id either", async () => {
  const { id: outcome, slug } = await addOutcome(app, { harvestedBy: member.id, contributors: [member.id] });
  const id = await addContribution(app, { outcome, organisation: hidden.id });
  for (const viewer of [visitor, editor, otherEditor, delegate, staff])
    expect(await seen(viewer, slug)).toEqual(["member"]);
  expect(await seen(ofHidden, slug)).toEqual(["hidden", "member"]);
  const [ofIt, ofNone] = await Promise.all(
    [id, "00000000-0000-4000-8000-000000000001"].map((each) => app.askAs(staff)(REMOVE, { id: each })),
  );
  expect(ofIt).toEqual(ofNone);
});

test("a contribution is told up to its own class, as far as the change is", async () => {
  const { id: outcome, slug } = await addOutcome(app, { harvestedBy: member.id });
  await addContribution(app, { outcome, organisation: partner.id, visibility: "RESTRICTED" });
  expect(await seen(visitor, slug)).toEqual([]);
  expect(await seen(otherEditor, slug)).toEqual([]);
  expect(await seen(delegate, slug)).toEqual(["partner"]);
  expect(await seen(staff, slug)).toEqual(["partner"]);
});

test("a contribution tells what was done for a demand, as far as one reads that", async () => {
  const demand = await addDemand(app, { owners: ["member"], visibility: "PUBLIC" });
  const acted = async (isPublic: boolean) => {
    const [made] = await app.sql<{ id: string }>(
      "insert into demand_action (demand_id, type, title, began_on, is_public) values ($1, 'RESEARCH', 'A study', '2026-02-01', $2) returning id",
      [demand.id, isPublic],
    );
    return made?.id ?? "";
  };
  const [shown, kept] = [await acted(true), await acted(false)];
  const { slug } = await addOutcome(app, { harvestedBy: member.id });
  expect(sentenceOf(await add(slug, { actions: [kept] }, otherEditor))).toContain("is nothing that was done");
  const { data } = await add(slug, { actions: [shown, kept] });
  const [{ id = "" } = {}] = data?.changed?.contributions ?? [];
  const actions = (viewer: typeof editor) =>
    app.askAs(viewer)("query ($slug: ID!) { outcome(slug: $slug) { contributions { actions { id } } } }", {
      slug,
    });
  expect(await actions(visitor)).toEqual({
    data: { outcome: { contributions: [{ actions: [{ id: shown }] }] } },
  });
  await app.askAs(editor)(EDIT, { id, version: 1, input: { ...SAID, actions: [kept] } });
  expect(await actions(editor)).toEqual({
    data: { outcome: { contributions: [{ actions: [{ id: kept }] }] } },
  });
  expect(await actions(visitor)).toEqual({ data: { outcome: { contributions: [{ actions: [] }] } } });
});
