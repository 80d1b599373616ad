import { expect, test } from "vitest";
import { addAnswer, addContribution, addOutcome } from "../../support/add-outcome.ts";
import {
  ADD_CONTRIBUTION,
  CONSENT,
  changing,
  EDIT,
  MERGE,
  ONE,
  type OutcomeAnswer,
  outcomeWorld,
  RECORD,
  REMOVE,
  SLUGS,
  STATEMENT,
  sentenceOf,
  UNMERGE,
} from "../../support/outcome-world.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";

const app = await startApp();
const { member, other, partner, hidden, visitor, editor, otherEditor, delegate, staff } =
  await outcomeWorld(app);

const merge = (outcome: { slug: string }, into: { slug: string }, viewer = staff): Promise<OutcomeAnswer> =>
  app.askAs(viewer)(MERGE, { outcome: outcome.slug, into: into.slug });
const unmerge = (outcome: { slug: string }, viewer = staff): Promise<OutcomeAnswer> =>
  app.askAs(viewer)(UNMERGE, { outcome: outcome.slug });
const read = async (viewer: typeof staff, { slug }: { slug: string }) => {
  const { data }: OutcomeAnswer = await app.askAs(viewer)(ONE, { slug });
  return data?.changed ?? null;
};
const slugs = async (viewer: typeof staff): Promise<string[]> => {
  const { data } = await app.askAs(viewer)<{ outcomes: { nodes: { slug: string }[] } }>(SLUGS);
  return data?.outcomes.nodes.map(({ slug }) => slug) ?? [];
};
const of = (harvester: { id: string }, given: object = {}) =>
  addOutcome(app, { harvestedBy: harvester.id, contributors: [harvester.id], ...given });

test("what three recorded ends as one change with three contributions, and is listed and counted once", async () => {
  const record = async (viewer: typeof staff) => {
    const { data }: OutcomeAnswer = await app.askAs(viewer)(RECORD, {
      input: { ...STATEMENT, visibility: "PUBLIC" },
    });
    const slug = data?.changed?.slug ?? "";
    await app.askAs(viewer)(ADD_CONTRIBUTION, {
      outcome: slug,
      input: { narrative: "We were there", language: "en", role: "SUPPORTING" },
    });
    return { slug };
  };
  const [first, second, third] = [await record(editor), await record(otherEditor), await record(delegate)];
  await merge(second, first);
  await merge(third, first);
  expect(await slugs(visitor)).toEqual([first.slug]);
  expect(await read(visitor, third)).toMatchObject({
    slug: first.slug,
    contributions: [
      { organisation: { slug: "member" } },
      { organisation: { slug: "other" } },
      { organisation: { slug: "partner" } },
    ],
    coAuthors: [{ slug: "other" }, { slug: "partner" }],
    isPartnerCoAuthored: true,
    mergedFrom: [{}, {}],
  });
  expect(
    await app.ask(
      `{ impactMatrix { total contributions(counting: FRACTIONAL) { count organisation { slug } } } }`,
    ),
  ).toMatchObject({
    data: {
      impactMatrix: { total: 1, contributions: [{ count: 1 / 3 }, { count: 1 / 3 }, { count: 1 / 3 }] },
    },
  });
});

test("undoing it restores both exactly", async () => {
  const [one, two] = [
    await of(member, { rivals: ["PARTIAL"] }),
    await of(partner, { rivals: ["RULED_OUT"] }),
  ];
  const before = [await read(staff, one), await read(staff, two)];
  await merge(two, one);
  expect((await read(staff, one))?.rivals).toHaveLength(2);
  expect((await unmerge(two)).data?.changed).toEqual(before[1]);
  expect([await read(staff, one), await read(staff, two)]).toEqual(before);
});

test("no circle, no chain, and no change into itself", async () => {
  const [one, two, three] = [await of(member), await of(other), await of(partner)];
  expect(sentenceOf(await merge(one, one))).toContain("cannot be merged into itself");
  expect(sentenceOf(await merge(one, { slug: "none" }))).toContain("There is no change “none”");
  await merge(two, one);
  expect(sentenceOf(await merge(one, two))).toContain(`The other record was merged into ${one.slug} already`);
  expect(sentenceOf(await merge(three, two))).toContain("was merged into");
  expect(sentenceOf(await merge(two, three))).toContain(`It was merged into ${one.slug} already`);
  expect(sentenceOf(await merge(one, three))).toContain("Others were merged into");
  expect((await merge(three, one)).data?.changed?.mergedFrom).toHaveLength(2);
});

test("two who merge the same two into each other at once make no circle", async () => {
  const [one, two] = [await of(member), await of(other)];
  const answers = await Promise.all([merge(one, two), merge(two, one)]);
  expect(answers.filter(({ errors }) => errors)).toHaveLength(1);
  const merged = await app.sql("select from outcome where merged_into_id is not null and id = any($1)", [
    [one.id, two.id],
  ]);
  expect(merged).toHaveLength(1);
});

test("it is for the secretariat, and for whoever keeps both", async () => {
  const [one, two] = [await of(member), await of(other)];
  const theirs = await of(member, { authors: [partner.id] });
  expect(refusalOf(await merge(one, two, visitor))).toBe("UNAUTHENTICATED");
  expect(refusalOf(await merge(one, two, editor))).toBe("FORBIDDEN");
  expect(refusalOf(await merge(two, one, editor))).toBe("FORBIDDEN");
  expect(refusalOf(await merge(one, theirs, delegate))).toBe("FORBIDDEN");
  expect((await merge(one, theirs, editor)).data?.changed?.slug).toBe(theirs.slug);
  expect(refusalOf(await unmerge(one, otherEditor))).toBe("FORBIDDEN");
  expect((await unmerge(one, delegate)).data?.changed?.slug).toBe(one.slug);
  expect(sentenceOf(await unmerge(one))).toContain("goes on in no other");
});

test("what one does not see is not there to be merged", async () => {
  const [one, kept] = [await of(other), await of(member, { visibility: "RESTRICTED" })];
  expect(refusalOf(await merge(one, kept, otherEditor))).toBe("NOT_FOUND");
  expect(refusalOf(await merge(kept, one, otherEditor))).toBe("NOT_FOUND");
});

test("where one organisation told its part twice both are shown, and it counts once", async () => {
  await app.sql("delete from outcome");
  const [one, two] = [await of(member), await of(other, { contributors: [member.id] })];
  await merge(two, one);
  expect((await read(visitor, one))?.contributions).toHaveLength(2);
  expect(await app.ask("{ impactMatrix { contributions { count } } }")).toMatchObject({
    data: { impactMatrix: { contributions: [{ count: 1 }] } },
  });
});

test("answers and rivals of all records count for the one change", async () => {
  await app.sql("delete from outcome");
  const [one, two] = [
    await of(member, { rivals: ["RULED_OUT"] }),
    await of(other, { rivals: ["NOT_ASSESSED"] }),
  ];
  for (const { id } of [one, two]) await addAnswer(app, { outcome: id, askedBy: member.id });
  const MATRIX = "{ impactMatrix { substantiated { holds counted } rivalsChecked { holds } } }";
  expect((await app.ask(MATRIX)).data).toEqual({
    impactMatrix: { substantiated: { holds: 0, counted: 2 }, rivalsChecked: { holds: 1 } },
  });
  await merge(two, one);
  expect((await app.ask(MATRIX)).data).toEqual({
    impactMatrix: { substantiated: { holds: 1, counted: 1 }, rivalsChecked: { holds: 0 } },
  });
});

test("who does not see in what a record goes on reads it as before, and finds out of nothing", async () => {
  await app.sql("delete from outcome");
  const [shown, kept] = [await of(other), await of(member, { visibility: "RESTRICTED" })];
  const before = await read(visitor, shown);
  await merge(shown, kept);
  expect(await read(visitor, shown)).toEqual(before);
  expect(await slugs(visitor)).toEqual([shown.slug]);
  expect(await slugs(staff)).toEqual([kept.slug]);
  expect(await slugs(otherEditor)).toEqual([kept.slug]);
});

test("what belongs to a record that one does not see is not told in the one that it was merged into", async () => {
  await app.sql("delete from outcome");
  const [shown, kept] = [
    await of(member),
    await of(other, { visibility: "RESTRICTED", rivals: ["PARTIAL"] }),
  ];
  await addContribution(app, { outcome: shown.id, organisation: hidden.id });
  const before = await read(visitor, shown);
  await merge(kept, shown);
  expect(await read(visitor, shown)).toEqual(before);
  expect((await read(staff, shown))?.contributions.map(({ organisation }) => organisation.slug)).toEqual([
    "member",
    "other",
  ]);
});

test("a record that was merged is changed nowhere but where it goes on; its contributions are still their own", async () => {
  const [one, two] = [await of(member), await of(other)];
  await merge(two, one);
  expect(
    sentenceOf(await app.askAs(otherEditor)(EDIT, { slug: two.slug, version: 1, input: STATEMENT })),
  ).toContain(`was merged into ${one.slug}`);
  const [, { id = "", version = 0 } = {}] = (await read(otherEditor, one))?.contributions ?? [];
  const edit = changing(
    "editContribution",
    "$id: ID!, $version: Int!, $input: ContributionInput!",
    "id: $id, version: $version, input: $input",
  );
  const { data }: OutcomeAnswer = await app.askAs(otherEditor)(edit, {
    ...{ id, version, input: { narrative: "In other words", language: "en", role: "MINOR" } },
  });
  expect(data?.changed).toMatchObject({
    slug: one.slug,
    contributions: [{}, { narrative: "In other words" }],
  });
});

test("a partner says how far a change is told of each record in which it has a part, so that it holds when they are parted", async () => {
  const [one, two] = [await of(member), await of(other, { contributors: [partner.id] })];
  await merge(two, one);
  await app.askAs(delegate)(CONSENT, { outcome: one.slug, input: { upTo: "NETWORK" } });
  expect((await read(visitor, one))?.contributions).toHaveLength(1);
  await unmerge(two);
  expect(await read(visitor, two)).toBeNull();
  expect(await read(visitor, one)).not.toBeNull();
});

test("what was merged into a change that is taken away stands for itself again", async () => {
  const [one, two] = [await addOutcome(app, { harvestedBy: member.id }), await of(other)];
  await merge(two, one);
  await app.askAs(staff)(REMOVE, { slug: one.slug });
  expect((await read(visitor, two))?.slug).toBe(two.slug);
});

test("what may be the same is suggested to those who contribute, until somebody says that it is not", async () => {
  await app.sql("delete from outcome");
  const [one, two] = [await of(member), await of(other, { changedOn: "2026-03-14" })];
  await of(other, { arena: "EUROPE" });
  const hiddenOne = await of(hidden);
  const ALIKE = "query ($slug: ID!) { outcome(slug: $slug) { alike { reasons outcome { slug } } } }";
  const PAIRS = "{ possibleDuplicates { totalCount nodes { reasons first { slug } second { slug } } } }";
  const alike = async (viewer: typeof staff) =>
    (
      await app.askAs(viewer)<{ outcome: { alike: { outcome: { slug: string } }[] } }>(ALIKE, {
        slug: one.slug,
      })
    ).data?.outcome.alike.map(({ outcome }) => outcome.slug);
  expect(await alike(visitor)).toEqual([]);
  expect(await alike(editor)).toEqual([two.slug]);
  expect(await alike(staff)).toEqual([hiddenOne.slug, two.slug]);
  expect(await app.askAs(editor)(PAIRS)).toMatchObject({ data: { possibleDuplicates: { totalCount: 0 } } });
  expect(await app.askAs(staff)(PAIRS)).toMatchObject({ data: { possibleDuplicates: { totalCount: 3 } } });
  expect(refusalOf(await app.ask(PAIRS))).toBe("UNAUTHENTICATED");
  const apart = changing(
    "distinguishOutcomes",
    "$first: ID!, $second: ID!",
    "first: $first, second: $second",
  );
  const distinguish = (viewer: typeof staff, second = two.slug) =>
    app.askAs(viewer)(apart, { first: one.slug, second });
  expect(refusalOf(await distinguish(delegate))).toBe("FORBIDDEN");
  expect(sentenceOf(await distinguish(editor, one.slug))).toContain("the same record");
  expect(refusalOf(await distinguish(editor, hiddenOne.slug))).toBe("NOT_FOUND");
  expect((await distinguish(editor)).errors).toBeUndefined();
  expect(await alike(editor)).toEqual([]);
  expect(await app.askAs(staff)(PAIRS)).toMatchObject({ data: { possibleDuplicates: { totalCount: 2 } } });
});
