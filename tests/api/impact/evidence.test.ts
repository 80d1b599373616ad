import { expect, test } from "vitest";
import { addEvidence } from "../../support/add-evidence.ts";
import { addOutcome } from "../../support/add-outcome.ts";
import {
  ADD,
  ASSESS,
  type Changed,
  EDIT,
  evidenceWorld,
  ITEM,
  REMOVE,
} from "../../support/evidence-world.ts";
import { refusalOf, startApp, TODAY } from "../../support/start-app.ts";

const app = await startApp();
const world = await evidenceWorld(app);
const { outcome, member, partner, contributor, stranger, editor, delegate, contributing, other, staff } =
  world;

const add = (viewer: typeof staff, input: object, named = outcome.slug): Promise<Changed> =>
  app.askAs(viewer)(ADD, { outcome: named, input: { ...ITEM, ...input } });
const edit = (viewer: typeof staff, id: string, input: object): Promise<Changed> =>
  app.askAs(viewer)(EDIT, { id, input: { ...ITEM, ...input } });
const assess = (viewer: typeof staff, scores: readonly number[], organisation = member.slug) =>
  app.askAs(viewer)(ASSESS, { outcome: outcome.slug, organisation, scores, note: "Two interviews" });
const THREES = Array<number>(20).fill(3);

test("evidence is brought by those who wrote the change down or contributed, in their own name", async () => {
  expect(refusalOf(await add(other, { addedBy: stranger.slug }))).toBe("CONFLICT");
  expect(refusalOf(await add(other, { addedBy: member.slug }))).toBe("FORBIDDEN");
  expect(refusalOf(await add(editor, { addedBy: partner.slug }))).toBe("FORBIDDEN");
  expect(
    refusalOf(await app.ask(ADD, { outcome: outcome.slug, input: { ...ITEM, addedBy: member.slug } })),
  ).toBe("UNAUTHENTICATED");
  for (const [viewer, { slug }] of [
    [editor, member],
    [delegate, partner],
    [contributing, contributor],
    [staff, partner],
  ] as const) {
    const { data } = await add(viewer, { addedBy: slug, title: `Of ${slug}` });
    expect(data?.changed.evidence).toContainEqual(
      expect.objectContaining({ title: `Of ${slug}`, addedBy: { slug }, viewerMay: { edit: true } }),
    );
  }
});

test("whoever has no part in a change is told so, and no more where a contribution is kept from them", async () => {
  const hidden = await app.add.member("Kept apart", { visibility: "CONFIDENTIAL" });
  const kept = await addOutcome(app, { harvestedBy: member.id, contributors: [hidden.id] });
  const asked = { addedBy: hidden.slug };
  const absent = { addedBy: "kept-elsewhere" };
  expect(await add(staff, asked, kept.slug)).toMatchObject({
    errors: [{ extensions: { code: "NOT_FOUND" } }],
  });
  expect(refusalOf(await add(staff, absent, kept.slug))).toBe("NOT_FOUND");
  await app.sql("update organisation set visibility = 'PUBLIC' where id = $1", [hidden.id]);
  await app.sql("update contribution set visibility = 'CONFIDENTIAL' where organisation_id = $1", [
    hidden.id,
  ]);
  expect(await add(staff, asked, kept.slug)).toMatchObject({
    errors: [{ extensions: { code: "CONFLICT", reason: "EVIDENCE_OF_OTHERS" } }],
  });
});

test.each([
  [{ datedOn: "2026-11-24" }, "DAY_TO_COME"],
  [{ ifTrue: 0.9 }, "EVIDENCE_JUDGED_BY_HALF"],
  [{ ifFalse: 0.1 }, "EVIDENCE_JUDGED_BY_HALF"],
  [{ ifTrue: 1.2, ifFalse: 0.1 }, "EVIDENCE_LIKELIHOOD_RANGE"],
  [{ ifTrue: 0.5, ifFalse: -0.1 }, "EVIDENCE_LIKELIHOOD_RANGE"],
  [{ url: "javascript:alert(1)" }, "WEBSITE_WRONG"],
  [{ title: " " }, "TEXT_EMPTY"],
  [{ source: "x".repeat(301) }, "TEXT_TOO_LONG"],
])("evidence with %j is refused: %s", async (input, reason) => {
  expect(await add(editor, { addedBy: member.slug, ...input })).toMatchObject({
    errors: [{ extensions: { code: "BAD_INPUT", reason } }],
  });
});

test("nobody writes anew or takes away what others brought; the secretariat may", async () => {
  const id = await addEvidence(app, { addedBy: member.id, outcome: outcome.id, title: "A letter" });
  for (const viewer of [delegate, contributing, other])
    expect(refusalOf(await edit(viewer, id, { title: "Mine" }))).toBe("FORBIDDEN");
  expect(refusalOf(await app.askAs(delegate)(REMOVE, { id }))).toBe("FORBIDDEN");
  const { data } = await edit(staff, id, { title: "A letter of 2026", ifTrue: 0.95, ifFalse: 0.5 });
  expect(data?.changed.evidence).toContainEqual(
    expect.objectContaining({ id, title: "A letter of 2026", test: "HOOP" }),
  );
  const gone: Changed = await app.askAs(editor)(REMOVE, { id });
  expect(gone.data?.changed.evidence.map((each) => each.id)).not.toContain(id);
  expect(refusalOf(await app.askAs(editor)(REMOVE, { id }))).toBe("NOT_FOUND");
});

test("of another address nobody knows yet whether it answers", async () => {
  const url = "https://example.org/law";
  const id = await addEvidence(app, { addedBy: member.id, outcome: outcome.id, url });
  await app.sql("update evidence_item set link_state = 'GONE', link_checked_on = $2 where id = $1", [
    id,
    TODAY,
  ]);
  const stateAfter = async (input: object) =>
    (await edit(editor, id, input)).data?.changed.evidence.find((each) => each.id === id)?.linkState;
  expect(await stateAfter({ url })).toBe("GONE");
  expect(await stateAfter({ url: "https://example.org/other" })).toBeNull();
});

test("evidence is read up to its class, where the change is read and who brought it may be known", async () => {
  const read = async (viewer: typeof staff | null) => {
    const ask = viewer ? app.askAs(viewer) : app.ask;
    const { data } = await ask<{ outcome: { evidence: readonly { title: string }[] } | null }>(
      `query ($slug: ID!) { outcome(slug: $slug) { evidence { title } } }`,
      { slug: told.slug },
    );
    return data?.outcome?.evidence.map(({ title }) => title).toSorted() ?? null;
  };
  const told = await addOutcome(app, { harvestedBy: member.id, contributors: [contributor.id] });
  const item = (title: string, visibility: string, by = member) =>
    addEvidence(app, { addedBy: by.id, outcome: told.id, title, visibility });
  const hidden = await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
  await item("all", "PUBLIC");
  await item("members", "NETWORK");
  await item("own", "RESTRICTED");
  await item("secret", "CONFIDENTIAL", contributor);
  await item("hidden", "PUBLIC", hidden);
  expect(await read(null)).toEqual(["all"]);
  expect(await read(other)).toEqual(["all", "members"]);
  expect(await read(editor)).toEqual(["all", "members", "own"]);
  expect(await read(staff)).toEqual(["all", "members", "own"]);
});

test("what belongs to a change that was merged is read with the other", async () => {
  const main = await addOutcome(app, { harvestedBy: member.id });
  const merged = await addOutcome(app, { harvestedBy: contributor.id, mergedInto: main.id });
  await addEvidence(app, { addedBy: contributor.id, outcome: merged.id, title: "Brought before" });
  const { data } = await add(
    contributing,
    { addedBy: contributor.slug, title: "Brought after" },
    merged.slug,
  );
  expect(data?.changed.evidence.map(({ title }) => title).toSorted()).toEqual([
    "Brought after",
    "Brought before",
  ]);
});

test("an organisation judges its own evidence, and judges it anew", async () => {
  expect(refusalOf(await assess(other, THREES, stranger.slug))).toBe("CONFLICT");
  expect(refusalOf(await assess(delegate, THREES))).toBe("FORBIDDEN");
  expect(await assess(editor, THREES.slice(1))).toMatchObject({
    errors: [{ extensions: { reason: "BOND_QUESTIONS", values: { answers: 19 } } }],
  });
  expect(await assess(editor, [...THREES.slice(1), 5])).toMatchObject({
    errors: [{ extensions: { reason: "BOND_SCORE_RANGE", values: { value: 5 } } }],
  });
  await assess(editor, THREES);
  expect((await assess(editor, [4, 4, 4, 4, ...THREES.slice(4)])).data?.changed).toEqual({
    bondAssessments: [
      {
        organisation: { slug: member.slug },
        scores: [4, 4, 4, 4, ...THREES.slice(4)],
        note: "Two interviews",
        assessedOn: TODAY,
        principles: [
          { principle: "VOICE_AND_INCLUSION", score: 16 },
          ...["APPROPRIATENESS", "TRIANGULATION", "CONTRIBUTION", "TRANSPARENCY"].map((principle) => ({
            principle,
            score: 12,
          })),
        ],
      },
    ],
  });
});
