import type { Viewer } from "@onze/api";
import { beforeEach, expect, test } from "vitest";
import { addDemand } from "../../support/add-demand.ts";
import { addAnswer, addContribution, addOutcome } from "../../support/add-outcome.ts";
import {
  MERGE,
  ONE,
  type OutcomeAnswer,
  outcomeWorld,
  REMOVE,
  rateCivicSpace,
  SLUGS,
  sentenceOf,
} from "../../support/outcome-world.ts";
import { readChanges } from "../../support/read-changes.ts";
import { startApp } from "../../support/start-app.ts";
import { linkMadeBy, withoutCode } from "../../support/viewers.ts";

const app = await startApp();
const { member, other, partner, hidden, visitor, editor, otherEditor, delegate, ofHidden, staff } =
  await outcomeWorld(app);
beforeEach(async () => {
  await app.sql("truncate outcome cascade");
});

const read = async (viewer: Viewer, slug: string) => {
  const { data }: OutcomeAnswer = await app.askAs(viewer)(ONE, { slug });
  return data?.changed ?? null;
};
const slugs = async (viewer: Viewer): Promise<string[]> => {
  const { data } = await app.askAs(viewer)<{ outcomes: { nodes: { slug: string }[] } }>(SLUGS);
  return data?.outcomes.nodes.map(({ slug }) => slug) ?? [];
};
const of = ({ id }: { id: string }, given: object = {}) => addOutcome(app, { harvestedBy: id, ...given });
const merge = (viewer: Viewer, outcome: { slug: string }, into: { slug: string }): Promise<OutcomeAnswer> =>
  app.askAs(viewer)(MERGE, { outcome: outcome.slug, into: into.slug });

test("what a partner that is hidden from its own delegate until a code is given contributed opens no change to it", async () => {
  const { slug } = await of(member, { visibility: "RESTRICTED", contributors: [hidden.id] });
  expect(await slugs(ofHidden)).toEqual([slug]);
  expect(await slugs(withoutCode(ofHidden))).toEqual([]);
  expect(await read(withoutCode(ofHidden), slug)).toBeNull();
});

test("a contribution of one’s own that one does not read opens no change either", async () => {
  const { id, slug } = await of(member, { visibility: "RESTRICTED" });
  await addContribution(app, { outcome: id, organisation: partner.id, visibility: "CONFIDENTIAL" });
  expect(await slugs(delegate)).toEqual([slug]);
  expect(await slugs(withoutCode(delegate))).toEqual([]);
});

test("a record that one does not read opens none into which it was merged", async () => {
  const into = await of(other, { visibility: "RESTRICTED" });
  await of(partner, { visibility: "CONFIDENTIAL", mergedInto: into.id });
  expect(await slugs(delegate)).toEqual([into.slug]);
  expect(await slugs(withoutCode(delegate))).toEqual([]);
  const open = await of(other, { visibility: "RESTRICTED" });
  await of(partner, { visibility: "RESTRICTED", mergedInto: open.id });
  expect(await slugs(withoutCode(delegate))).toEqual([open.slug]);
});

test("that a partner may be asked how far a change is told is said of those alone who are known to have a part in it", async () => {
  const { slug } = await of(member, { contributors: [hidden.id] });
  const rights = async (viewer: Viewer) =>
    (
      await app.askAs(viewer)("query ($slug: ID!) { outcome(slug: $slug) { viewerMay { consent } } }", {
        slug,
      })
    ).data;
  expect(await rights(ofHidden)).toEqual({ outcome: { viewerMay: { consent: true } } });
  for (const viewer of [staff, withoutCode(ofHidden)])
    expect(await rights(viewer)).toEqual({ outcome: { viewerMay: { consent: false } } });
});

test("what a hidden partner lets be told opens nothing to those who may not know that there is one", async () => {
  await rateCivicSpace(app, "BI", 1);
  const { id, slug } = await of(member, {
    arena: "PARTNER_COUNTRY",
    country: "BI",
    contributors: [hidden.id],
  });
  await app.sql(
    "insert into outcome_consent (outcome_id, organisation_id, up_to, said_on) values ($1, $2, 'PUBLIC', '2026-05-01')",
    [id, hidden.id],
  );
  expect(await read(ofHidden, slug)).toMatchObject({ isGuarded: false });
  expect(await read(editor, slug)).toMatchObject({ isGuarded: true });
  expect(await read(visitor, slug)).toBeNull();
});

test("answers that somebody hidden asked for keep nobody from taking their change away", async () => {
  const { id, slug } = await of(member);
  await addAnswer(app, { outcome: id, askedBy: hidden.id });
  expect((await app.askAs(editor)(REMOVE, { slug })).data).toEqual({ removeOutcome: id });
});

test("records are merged as if no other that one does not see went on in them, or they in it", async () => {
  const [first, second, third] = [await of(member), await of(member), await of(member)];
  const unseen = await of(hidden, { mergedInto: first.id });
  expect(sentenceOf(await merge(editor, first, second))).toBeUndefined();
  expect((await read(staff, unseen.slug))?.slug).toBe(unseen.slug);
  const into = await of(hidden);
  await app.sql("update outcome set merged_into_id = $1, merged_on = '2026-05-01' where id = $2", [
    ...[into.id, third.id],
  ]);
  const [fourth, fifth] = [await of(member), await of(member)];
  expect(sentenceOf(await merge(editor, fourth, third))).toBeUndefined();
  expect((await read(editor, fourth.slug))?.slug).toBe(third.slug);
  await app.sql("update outcome set merged_into_id = $1, merged_on = '2026-05-01' where id = $2", [
    ...[into.id, fifth.id],
  ]);
  expect(sentenceOf(await merge(editor, fifth, second))).toBeUndefined();
  expect((await read(editor, fifth.slug))?.slug).toBe(second.slug);
});

test("with a link that a member made nothing is told of what a hidden partner changed with others", async () => {
  const shy = await app.add.organisation("Shy", { visibility: "RESTRICTED" });
  const { slug } = await of(other, { contributors: [shy.id] });
  const told = await read(linkMadeBy(member.id, shy.id), slug);
  expect(told?.contributions).toEqual([]);
  expect(await read(otherEditor, slug)).toMatchObject({ contributions: [] });
});

test("the history tells of no merging into what one does not see, nor of who hides where it works", async () => {
  await app.sql('update organisation set field_visibility = \'{"PLACE": "CONFIDENTIAL"}\' where id = $1', [
    partner.id,
  ]);
  const [seen, unseen] = [await of(member), await of(hidden)];
  const kept = await of(hidden, { visibility: "CONFIDENTIAL", authors: [] });
  await app.sql("insert into outcome_author (outcome_id, organisation_id) values ($1, $2), ($1, $3)", [
    seen.id,
    partner.id,
    other.id,
  ]);
  await app.sql(
    "insert into outcome_consent (outcome_id, organisation_id, up_to, said_on) values ($1, $2, 'RESTRICTED', '2026-05-01')",
    [kept.id, other.id],
  );
  await app.sql("update outcome set merged_into_id = $1, merged_on = '2026-05-01' where id = $2", [
    ...[unseen.id, seen.id],
  ]);
  const told = async (viewer: Viewer) =>
    (await readChanges(app, viewer)).flatMap(({ entity, field, slug }) =>
      ["OUTCOME_AUTHOR", "OUTCOME_CONSENT"].includes(entity) || field?.startsWith("merged")
        ? [`${entity} ${field} ${slug}`]
        : [],
    );
  expect(await told(staff)).toEqual([
    "OUTCOME merged_on null",
    "OUTCOME merged_into_id null",
    "OUTCOME_AUTHOR null null",
  ]);
  await app.sql("delete from outcome_author where outcome_id = $1", [seen.id]);
  expect(await read(editor, seen.slug)).not.toBeNull();
  expect(await told(editor)).toEqual([]);
  await app.sql("update organisation set field_visibility = '{}' where id = $1", [partner.id]);
});

test("whoever owns a demand unseen, also to themselves until they give a code, is not told that they may keep it", async () => {
  const demand = await addDemand(app, { owners: ["member", "hidden"], visibility: "PUBLIC" });
  const keeps = async (viewer: Viewer) =>
    (
      await app.askAs(viewer)<object>(
        "query ($slug: ID!) { policyDemand(slug: $slug) { viewerMay { keep } } }",
        {
          slug: demand.slug,
        },
      )
    ).data;
  expect(await keeps(ofHidden)).toEqual({ policyDemand: { viewerMay: { keep: true } } });
  expect(await keeps(withoutCode(ofHidden))).toEqual({ policyDemand: { viewerMay: { keep: false } } });
});
