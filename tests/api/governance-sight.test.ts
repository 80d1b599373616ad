import type { Viewer } from "@onze/api";
import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addBody, addCount, addPoint } from "../support/add-body.ts";
import { startApp } from "../support/start-app.ts";
import { AUDITOR, STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();
beforeEach(() => app.clear());

const SEAT = "number represents organisation { slug name } continent { code }";
const FIGURE = "{ ... on MetricValue { value } ... on MetricUnavailable { unavailable } }";
const SEATING = `held voting constituencies { constituency seats held vacant share ${FIGURE} difference ${FIGURE} reference { decidedBy share } }
  continents { continent { code } held share ${FIGURE} } seats { ${SEAT} } assembly { memberships seats } gallagher ${FIGURE} loosemoreHanby ${FIGURE}`;

interface Told {
  readonly seating: {
    readonly seats: readonly { readonly organisation: { readonly slug: string } | null }[];
    readonly constituencies: readonly { readonly vacant: number }[];
  };
  readonly seatHistory: unknown;
}

async function told(viewer: Viewer, asOf?: string) {
  const { data, errors } = await app.askAs(viewer)<{ body: Told }>(
    `query ($asOf: LocalDate) { body(slug: "board") { seating(asOf: $asOf) { ${SEATING} } seatHistory { totalCount nodes { ${SEAT} } } } }`,
    { asOf },
  );
  expect(errors).toBeUndefined();
  if (!data?.body) throw new Error("the body was not told");
  return data.body;
}

test("who sits on a seat is hidden as if nobody were recorded, and the seat counts", async () => {
  const partner = await app.add.organisation("Partner");
  await addBody(app.sql, {
    rules: { PARTNER: 2 },
    seats: [{ organisation: "partner", represents: "Miners", continent: "002" }],
  });
  const shown = await told(AUDITOR);
  expect(shown.seating.seats).toEqual([
    {
      number: 1,
      represents: "Miners",
      organisation: { slug: "partner", name: "Partner" },
      continent: { code: "002" },
    },
  ]);
  await app.sql("update organisation set visibility = 'CONFIDENTIAL' where id = $1", [partner.id]);
  const hidden = await told(AUDITOR);
  await app.sql("update seat set organisation_id = null, represents = null, continent_code = null");
  expect(hidden).toEqual(await told(AUDITOR));
  expect(hidden.seating).toMatchObject({
    held: 1,
    constituencies: [{ constituency: "PARTNER", seats: 2, held: 1, vacant: 1 }],
    continents: [{ continent: null, held: 1 }],
    seats: [{ number: 1, represents: null, organisation: null, continent: null }],
  });
  expect(JSON.stringify(hidden)).not.toMatch(/Partner"|Miners|002/);
});

test("an organisation that hides its place is named, and its continent is told neither of its seat nor in a count", async () => {
  await app.add.organisation("Partner");
  await app.sql(
    `update organisation set field_visibility = '{"PLACE": "CONFIDENTIAL"}' where slug = 'partner'`,
  );
  await addBody(app.sql, { seats: [{ organisation: "partner", continent: "002" }] });
  expect((await told(STAFF)).seating).toMatchObject({
    continents: [{ continent: null, held: 1 }],
    seats: [{ organisation: { slug: "partner" }, continent: null }],
  });
});

test("a visitor reads how many sit where, and no organisation; a delegate reads of its own", async () => {
  const own = await app.add.organisation("Own");
  await app.add.organisation("Other");
  await addBody(app.sql, {
    seats: [{ organisation: "own" }, { number: 2, organisation: "other", represents: "Others" }],
  });
  const organisations = async (viewer: Viewer) =>
    (await told(viewer)).seating.seats.map(({ organisation }) => organisation?.slug);
  expect(await organisations(VISITOR)).toEqual([undefined, undefined]);
  expect(await organisations(viewerAs(Role.PARTNER_DELEGATE, own.id))).toContain("own");
  expect(await organisations(AUDITOR)).toEqual(["own", "other"]);
  expect((await told(VISITOR)).seating).toMatchObject({ held: 2 });
});

test("what is vacant is told as of a day, with those who held it then", async () => {
  await addBody(app.sql, {
    rules: { PARTNER: 1 },
    seats: [{ startsOn: "2024-01-01", endsOn: "2025-06-30" }, { startsOn: "2026-02-01" }],
  });
  const vacant = async (asOf: string) => (await told(STAFF, asOf)).seating.constituencies[0]?.vacant;
  expect([await vacant("2025-06-30"), await vacant("2025-07-01"), await vacant("2026-02-01")]).toEqual([
    0, 1, 0,
  ]);
});

test("a share is compared only with one that somebody chose, and all together only where all are", async () => {
  const { id } = await addBody(app.sql, {
    seats: [
      { number: 1 },
      { constituency: "MEMBER", number: 1 },
      { constituency: "MEMBER", number: 2 },
      { constituency: "MEMBER", number: 3 },
    ],
  });
  const refer = (constituency: string, share: number) =>
    app.sql(
      `insert into seat_reference (source_id, body_id, constituency, share, decided_by, decided_on, reason, starts_on)
        select id, $1, $2, $3, 'Assembly', '2026-01-01', 'A choice', '2026-01-01' from source order by taken_on, id limit 1`,
      [id, constituency, share],
    );
  expect((await told(VISITOR)).seating).toMatchObject({
    constituencies: [
      {
        constituency: "MEMBER",
        share: { value: 0.75 },
        difference: { unavailable: "NOT_APPLICABLE" },
        reference: null,
      },
      {
        constituency: "PARTNER",
        share: { value: 0.25 },
        difference: { unavailable: "NOT_APPLICABLE" },
        reference: null,
      },
    ],
    gallagher: { unavailable: "NOT_APPLICABLE" },
  });
  await refer("PARTNER", 0.5);
  expect((await told(VISITOR)).seating).toMatchObject({
    constituencies: [
      { reference: null },
      { difference: { value: -0.25 }, reference: { decidedBy: "Assembly", share: 0.5 } },
    ],
    gallagher: { unavailable: "NOT_APPLICABLE" },
  });
  await refer("MEMBER", 0.5);
  expect((await told(VISITOR)).seating).toMatchObject({
    gallagher: { value: 0.25 },
    loosemoreHanby: { value: 0.25 },
  });
  expect((await told(VISITOR, "2025-12-31")).seating).toMatchObject({
    gallagher: { unavailable: "NOT_APPLICABLE" },
  });
});

test("members have their seats in the General Assembly by membership, as far as they are seen", async () => {
  for (const name of ["Alpha", "Beta"]) {
    const { id } = await app.add.member(name);
    await app.sql(
      `insert into membership (source_id, organisation_id, charter_signed_on, admitted_on, admission_decision, starts_on)
        select id, $1, '2001-01-01', '2001-01-01', 'Minutes', '2001-01-01' from source order by taken_on, id limit 1`,
      [id],
    );
  }
  await addBody(app.sql, { kind: "GENERAL_ASSEMBLY" });
  expect((await told(VISITOR)).seating).toMatchObject({
    held: 2,
    assembly: { memberships: 2, seats: 2 },
    seats: [],
  });
  await app.sql("update organisation set visibility = 'CONFIDENTIAL' where slug = 'beta'");
  expect((await told(VISITOR)).seating).toMatchObject({ held: 1, assembly: { memberships: 1, seats: 1 } });
});

test("how often a body speaks is for members and the secretariat, and of no seat by itself or beside another", async () => {
  const { id, seats } = await addBody(app.sql, {
    seats: [
      { constituency: "MEMBER", number: 1 },
      { constituency: "MEMBER", number: 2 },
      { constituency: "MEMBER", number: 3 },
      { number: 1 },
      { constituency: "VOLUNTEER", number: 1 },
      { constituency: "VOLUNTEER", number: 2 },
    ],
  });
  await addCount(app.sql, id, "2026-03-01", Object.fromEntries(seats.map((seat, at) => [seat, at + 1])));
  const ask = (viewer: Viewer) =>
    app.askAs(viewer)(
      `{ body(slug: "board") { voice { meetings interventions constituencies { constituency voiceToSeat ${FIGURE} } gini ${FIGURE} } } }`,
    );
  expect((await ask(VISITOR)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  const partner = await app.add.organisation("Partner");
  expect((await ask(viewerAs(Role.PARTNER_DELEGATE, partner.id))).errors?.[0]?.extensions.code).toBe(
    "FORBIDDEN",
  );
  const { data } = await ask(AUDITOR);
  expect(data).toEqual({
    body: {
      voice: {
        meetings: 1,
        interventions: 21,
        constituencies: [
          { constituency: "MEMBER", voiceToSeat: { value: expect.closeTo(4 / 7) } },
          { constituency: "VOLUNTEER", voiceToSeat: { unavailable: "SUPPRESSED" } },
          { constituency: "PARTNER", voiceToSeat: { unavailable: "SUPPRESSED" } },
        ],
        gini: { value: expect.closeTo(5 / 18) },
      },
    },
  });
});

test("the list says which bodies meet, and reads all of them with one statement", async () => {
  await addBody(app.sql, { slug: "board" });
  await addBody(app.sql, { slug: "assembly", kind: "GENERAL_ASSEMBLY" });
  await addBody(app.sql, { slug: "old" });
  await app.sql("update body set ended_on = '2026-11-22' where slug = 'old'");
  const list = async (filter: object) => {
    const { data } = await app.ask<{ bodies: { nodes: { slug: string }[] } }>(
      "query ($filter: BodyFilter) { bodies(filter: $filter) { totalCount nodes { slug seating { held } } } }",
      { filter },
    );
    return data?.bodies.nodes.map(({ slug }) => slug);
  };
  expect(await list({})).toEqual(["assembly", "board", "old"]);
  expect(await list({ ended: false })).toEqual(["assembly", "board"]);
  expect(await list({ ended: true })).toEqual(["old"]);
  expect((await app.ask('{ body(slug: "nowhere") { slug } }')).data).toEqual({ body: null });
});

test("what somebody put on the agenda of a meeting is told with its name, or not at all", async () => {
  const partner = await app.add.organisation("Partner");
  await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
  const meeting = await addCount(app.sql, (await addBody(app.sql, {})).id, "2026-05-01", {});
  await addPoint(app.sql, meeting, { title: "Of nobody in particular" });
  await addPoint(app.sql, meeting, { title: "Of Partner", initiator: "partner" });
  await addPoint(app.sql, meeting, { title: "Of Hidden", initiator: "hidden" });
  const agenda = async (viewer: Viewer) => {
    const { data } = await app.askAs(viewer)<{
      body: { meetings: { nodes: { agenda: { title: string; initiator: { slug: string } | null }[] }[] } };
    }>('{ body(slug: "board") { meetings { nodes { agenda { title initiator { slug } } } } } }');
    return data?.body.meetings.nodes[0]?.agenda
      .map(({ title, initiator }) => [title, initiator?.slug ?? null])
      .toSorted();
  };
  const [ofNobody, ofPartner] = [
    ["Of nobody in particular", null],
    ["Of Partner", "partner"],
  ];
  expect(await agenda(VISITOR)).toEqual([ofNobody]);
  expect(await agenda(AUDITOR)).toEqual([ofPartner, ofNobody]);
  expect(await agenda(STAFF)).toEqual([ofPartner, ofNobody]);
  expect(await agenda(viewerAs(Role.PARTNER_DELEGATE, partner.id))).toEqual([ofPartner, ofNobody]);
  const rate = async (filter: object) => {
    const { data } = await app.askAs(STAFF)<{ participationLedger: { acts: object } }>(
      `query ($filter: LedgerFilter) { participationLedger(filter: $filter) { acts { agendaInitiation ${FIGURE} cases { agendaInitiation } } } }`,
      { filter },
    );
    return data?.participationLedger.acts;
  };
  expect(await rate({})).toEqual({ agendaInitiation: { value: 1 }, cases: { agendaInitiation: 2 } });
  expect(await rate({ years: [2026] })).toMatchObject({ cases: { agendaInitiation: 0 } });
});
