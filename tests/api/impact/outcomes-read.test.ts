import type { Viewer } from "@onze/api";
import { expect, test } from "vitest";
import { addDemand } from "../../support/add-demand.ts";
import { addOutcome } from "../../support/add-outcome.ts";
import {
  type ChangedOutcome,
  CONSENT,
  ONE,
  type OutcomeAnswer,
  outcomeWorld,
  rateCivicSpace,
  SLUGS,
  sentenceOf,
} from "../../support/outcome-world.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const world = await outcomeWorld(app);
const { member, other, partner, hidden, visitor, editor, otherEditor, delegate, ofHidden, staff } = world;

const read = async (viewer: Viewer, slug: string): Promise<ChangedOutcome | null> => {
  const { data }: OutcomeAnswer = await app.askAs(viewer)(ONE, { slug });
  return data?.changed ?? null;
};
const slugs = async (viewer: Viewer, filter: object = {}): Promise<string[]> => {
  const { data, errors } = await app.askAs(viewer)<{
    outcomes: { totalCount: number; nodes: { slug: string }[] };
  }>(SLUGS, { filter });
  if (!data) throw new Error(JSON.stringify(errors));
  expect(data.outcomes.totalCount).toBe(data.outcomes.nodes.length);
  return data.outcomes.nodes.map(({ slug }) => slug);
};
const readers = async (slug: string): Promise<string[]> => {
  const found = await Promise.all(
    Object.entries({ visitor, otherEditor, editor, delegate, staff }).map(async ([who, viewer]) => {
      const isListed = (await slugs(viewer)).includes(slug);
      expect((await read(viewer, slug)) !== null).toBe(isListed);
      return isListed ? [who] : [];
    }),
  );
  return found.flat();
};

test("a change is read up to its class, and beyond it by those who have a part in it", async () => {
  const of = (visibility: string) =>
    addOutcome(app, { harvestedBy: member.id, contributors: [partner.id], visibility });
  expect(await readers((await of("PUBLIC")).slug)).toEqual([
    "visitor",
    "otherEditor",
    "editor",
    "delegate",
    "staff",
  ]);
  expect(await readers((await of("NETWORK")).slug)).toEqual(["otherEditor", "editor", "delegate", "staff"]);
  expect(await readers((await of("RESTRICTED")).slug)).toEqual(["editor", "delegate", "staff"]);
});

test("a change that somebody wrote down whom one may not know is told to them and the secretariat alone, which is not told from whom it is", async () => {
  const { slug } = await addOutcome(app, { harvestedBy: hidden.id });
  expect(await readers(slug)).toEqual(["staff"]);
  expect(await read(staff, slug)).toMatchObject({ harvestedBy: null, isPartnerCoAuthored: false });
  expect(await read(ofHidden, slug)).toMatchObject({
    harvestedBy: { slug: "hidden" },
    isPartnerCoAuthored: true,
  });
  const authored = await addOutcome(app, { harvestedBy: member.id, authors: [hidden.id] });
  expect(await readers(authored.slug)).toEqual(["staff"]);
});

test("where civic space is closed a change is kept to those concerned until a partner says otherwise", async () => {
  await rateCivicSpace(app, "RW", 1);
  const { slug } = await addOutcome(app, {
    ...{ harvestedBy: member.id, authors: [partner.id], arena: "PARTNER_COUNTRY", country: "RW" },
  });
  expect(await readers(slug)).toEqual(["editor", "delegate", "staff"]);
  expect((await read(staff, slug))?.isGuarded).toBe(true);
  const open = await addOutcome(app, { harvestedBy: member.id, arena: "PARTNER_COUNTRY", country: "KE" });
  expect((await read(visitor, open.slug))?.isGuarded).toBe(false);
  await app.askAs(delegate)(CONSENT, { outcome: slug, input: { upTo: "NETWORK" } });
  expect(await readers(slug)).toEqual(["otherEditor", "editor", "delegate", "staff"]);
  await app.askAs(delegate)(CONSENT, { outcome: slug, input: { upTo: "PUBLIC" } });
  expect(await readers(slug)).toHaveLength(5);
});

test("a partner narrows how far a change is told at any time, and what it said is told to it and the secretariat", async () => {
  const { slug } = await addOutcome(app, { harvestedBy: member.id, contributors: [partner.id] });
  expect(await readers(slug)).toHaveLength(5);
  const narrowed = await app.askAs(delegate)(CONSENT, { outcome: slug, input: { upTo: "RESTRICTED" } });
  expect(narrowed).toMatchObject({ data: { changed: { consents: [{ upTo: "RESTRICTED", note: null }] } } });
  expect(await readers(slug)).toEqual(["editor", "delegate", "staff"]);
  expect((await read(editor, slug))?.consents).toEqual([]);
  expect((await read(staff, slug))?.consents).toHaveLength(1);
});

test("who has no part in a change, and who is no partner, is not asked how far it may be told", async () => {
  const { slug } = await addOutcome(app, { harvestedBy: member.id });
  const said = (viewer: Viewer, input: object) =>
    app.askAs(viewer)(CONSENT, { outcome: slug, input: { upTo: "PUBLIC", ...input } });
  expect(sentenceOf(await said(visitor, {}))).toContain("Sign in");
  expect(sentenceOf(await said(delegate, {}))).toContain("is no partner that");
  expect(sentenceOf(await said(editor, {}))).toContain("is no partner that");
  expect(sentenceOf(await said(editor, { organisation: partner.slug }))).toContain("may not speak");
  expect(sentenceOf(await said(staff, { organisation: hidden.slug }))).toContain("There is no organisation");
  await addOutcome(app, { harvestedBy: partner.id });
  const theirs = await addOutcome(app, { harvestedBy: partner.id });
  const forThem = (note: string | null) =>
    app.askAs(staff)(CONSENT, {
      outcome: theirs.slug,
      input: { organisation: partner.slug, upTo: "NETWORK", note },
    });
  expect(sentenceOf(await forThem(null))).toContain("note is empty");
  expect(await forThem("By phone")).toMatchObject({
    data: { changed: { consents: [{ note: "By phone" }] } },
  });
});

test("a change tells the demands that one sees, and these tell it", async () => {
  const shown = await addDemand(app, { visibility: "PUBLIC" });
  const kept = await addDemand(app, { visibility: "RESTRICTED" });
  const { id, slug } = await addOutcome(app, { harvestedBy: member.id, demands: [shown.id, kept.id] });
  expect((await read(visitor, slug))?.demands).toEqual([{ id: shown.id }]);
  expect((await read(staff, slug))?.demands).toHaveLength(2);
  expect(await slugs(visitor, { demand: shown.slug })).toEqual([slug]);
  expect(await slugs(visitor, { demand: kept.slug })).toEqual([]);
  expect(await slugs(staff, { demand: kept.id })).toEqual([slug]);
  expect(
    await app.ask("query ($slug: ID!) { policyDemand(slug: $slug) { outcomes { id } } }", {
      slug: shown.slug,
    }),
  ).toEqual({ data: { policyDemand: { outcomes: [{ id }] } } });
});

test("changes are chosen by theme, place, arena, kind, direction, words and period", async () => {
  await app.sql("delete from outcome");
  const { slug } = await addOutcome(app, {
    ...{
      harvestedBy: member.id,
      arena: "PARTNER_COUNTRY",
      country: "KE",
      theme: "health",
      direction: "MIXED",
    },
    ...{
      influenceType: "PROCEDURE",
      isIntended: false,
      title: "A council 100% elected",
      changedOn: "2025-06-01",
    },
  });
  await addOutcome(app, { harvestedBy: other.id, theme: "migration" });
  const chosen = [
    ...[{ themes: ["health"] }, { countries: ["KE"] }, { regions: ["002"] }, { arenas: ["PARTNER_COUNTRY"] }],
    ...[{ influenceTypes: ["PROCEDURE"] }, { directions: ["MIXED", "NEGATIVE"] }, { intended: false }],
    ...[{ search: "100%" }, { years: [2025] }, { until: "2025-12-31" }, { holders: ["member"] }],
    { statuses: ["UNSUBSTANTIATED"], years: [2025] },
  ];
  for (const filter of chosen)
    expect({ filter, slugs: await slugs(visitor, filter) }).toEqual({ filter, slugs: [slug] });
  expect(await slugs(visitor, { themes: ["health"], years: [2026] })).toEqual([]);
  expect(await slugs(visitor, { statuses: ["SUBSTANTIATED"] })).toEqual([]);
  expect(await slugs(visitor, { from: "2025-06-02" })).not.toContain(slug);
  expect(sentenceOf(await app.ask(SLUGS, { filter: { from: "2026-01-02", until: "2026-01-01" } }))).toContain(
    "nothing can lie between",
  );
});

test("a partner chooses what it wrote down or contributed to, as far as one may know that", async () => {
  await app.sql("delete from outcome");
  const wrote = await addOutcome(app, {
    harvestedBy: member.id,
    authors: [partner.id],
    changedOn: "2026-01-02",
  });
  const gave = await addOutcome(app, {
    harvestedBy: member.id,
    contributors: [partner.id, hidden.id],
    changedOn: "2026-01-01",
  });
  await addOutcome(app, { harvestedBy: member.id });
  expect(await slugs(visitor, { partner: "partner" })).toEqual([wrote.slug, gave.slug]);
  expect(await slugs(staff, { partner: "hidden" })).toEqual([]);
  expect(await slugs(ofHidden, { partner: "hidden" })).toEqual([gave.slug]);
  const OUTCOMES =
    "query ($slug: ID!) { organisation(slug: $slug) { outcomes { totalCount nodes { slug } } } }";
  expect(await app.ask(OUTCOMES, { slug: "partner" })).toMatchObject({
    data: { organisation: { outcomes: { totalCount: 2 } } },
  });
  await app.sql("update contribution set visibility = 'NETWORK' where organisation_id = $1", [partner.id]);
  expect(await slugs(visitor, { partner: "partner" })).toEqual([wrote.slug]);
  expect(await slugs(otherEditor, { partner: "partner" })).toHaveLength(2);
});

test("whoever hides where it works or on what is known to have a part in nothing", async () => {
  const quiet = await app.add.organisation("Quiet", { fields: { PLACE: "CONFIDENTIAL" } });
  const { slug } = await addOutcome(app, { harvestedBy: member.id, contributors: [quiet.id] });
  expect((await read(staff, slug))?.contributions).toEqual([]);
  expect(await slugs(staff, { holders: ["quiet"] })).toEqual([]);
});

test("a statement is checked in the language of whoever writes it, and nothing of it is kept", async () => {
  const demand = await addDemand(app, { visibility: "PUBLIC", raisedOn: "2026-02-01" });
  const check = (input: object, language: string) =>
    app.ask(
      "query ($input: OutcomeDraftInput!) { checkStatement(input: $input) { gap text } }",
      { input },
      {
        "accept-language": language,
      },
    );
  expect(
    await check(
      {
        actor: "A council",
        change: "It voted",
        changedOn: "2026-01-01",
        changedFrom: "x",
        changedTo: "y",
        significance: "z",
        demands: [demand.slug, "none"],
      },
      "fr",
    ),
  ).toEqual({
    data: {
      checkStatement: [
        {
          gap: "BEFORE_DEMAND",
          text: "Cela a changé avant d’être demandé. Vérifiez le jour, ou la revendication concernée.",
        },
      ],
    },
  });
  expect(await check({}, "nl")).toMatchObject({ data: { checkStatement: { length: 6 } } });
});
