import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addBody, addCount } from "../support/add-body.ts";
import { startApp } from "../support/start-app.ts";
import { AUDITOR, STAFF, viewerAs } from "../support/viewers.ts";
import { whileWritten } from "../support/while-written.ts";

const app = await startApp();
beforeEach(() => app.clear());

async function say(mutation: string, input: object, viewer: Viewer = STAFF) {
  const { data, errors } = await app.askAs(viewer)<Record<string, unknown>>(mutation, { input });
  return errors?.[0] ? `${errors[0].extensions.code}: ${errors[0].message}` : Object.values(data ?? {})[0];
}

const SEATED = "seating { held vacancies { number } } rules { constituency seats startsOn endsOn }";
const setRule = (input: object, viewer?: Viewer) =>
  say(
    `mutation ($input: SeatRuleInput!) { setSeatRule(input: $input) { ${SEATED} } }`,
    {
      ...{ body: "board", constituency: "PARTNER", seats: 2, document: "Statutes, art. 12" },
      startsOn: "2026-01-01",
      ...input,
    },
    viewer,
  );
const fill = (input: object, viewer?: Viewer) =>
  say(
    `mutation ($input: SeatInput!) { seatHolder(input: $input) { seating { held seats { number organisation { slug } } } } }`,
    {
      ...{ body: "board", constituency: "PARTNER", number: 1, isVoting: true, mandateBasis: "ELECTED" },
      startsOn: "2026-01-01",
      ...input,
    },
    viewer,
  );
const choose = (input: object) =>
  say(
    `mutation ($input: ReferenceInput!) { chooseReference(input: $input) { references { constituency share startsOn endsOn } } }`,
    {
      ...{ body: "board", shares: [{ constituency: "PARTNER", share: 0.5 }], decidedBy: "Assembly" },
      ...{ decidedOn: "2026-01-01", reason: "A choice", startsOn: "2026-01-01" },
      ...input,
    },
  );
const meet = (input: object) =>
  say(
    `mutation ($input: MeetingInput!) { addMeeting(input: $input) { meetings { nodes { heldOn countingAgreed } } voice(year: 2026) { interventions } } }`,
    { body: "board", heldOn: "2026-05-01", ...input },
  );

test.each([AUDITOR, viewerAs(Role.MEMBER_EDITOR, "00000000-0000-4000-8000-000000000011")])(
  "nobody but the secretariat keeps bodies",
  async (viewer) => {
    await addBody(app.sql, { rules: { PARTNER: 2 } });
    expect(await setRule({}, viewer)).toBe("FORBIDDEN: Your role may not keep bodies and their seats.");
    expect(await fill({}, viewer)).toMatch(/^FORBIDDEN/);
  },
);

test("donors have no seat as donors: neither by a rule, nor by a choice, nor a holder", async () => {
  await addBody(app.sql, {});
  const refused =
    "BAD_INPUT: constituency is DONOR; donors are part of the umbrella and hold no seat as donors: name the capacity in which somebody sits, such as MEMBER or VOLUNTEER.";
  expect(await setRule({ constituency: "DONOR" })).toBe(refused);
  expect(await fill({ constituency: "DONOR" })).toBe(refused);
  expect(await choose({ shares: [{ constituency: "DONOR", share: 0.1 }] })).toBe(refused);
});

test("of two who fill a seat at once, one is told that it is held", async () => {
  await app.add.organisation("Partner");
  await addBody(app.sql, { rules: { PARTNER: 2 } });
  const [one, other] = await Promise.all([
    fill({ organisation: "partner" }),
    fill({ organisation: "partner", startsOn: "2026-06-01" }),
  ]);
  const answers = [one, other].map((answer) => (typeof answer === "string" ? "REFUSED" : "SEATED"));
  expect(answers.toSorted()).toEqual(["REFUSED", "SEATED"]);
  expect([one, other].find((answer) => typeof answer === "string")).toMatch(
    /^CONFLICT: Seat 1 of PARTNER is held by Partner from 2026-0[16]-01 on; end that first, or choose days on which nobody holds it\.$/,
  );
  expect(await app.sql("select from seat")).toHaveLength(1);
});

test("who holds a seat is not named to whom it is hidden from", async () => {
  await app.add.organisation("Secret", { visibility: "CONFIDENTIAL" });
  await addBody(app.sql, {
    rules: { PARTNER: 2 },
    seats: [{ organisation: "secret", endsOn: "2026-12-31" }],
  });
  expect(await fill({})).toBe(
    "CONFLICT: Seat 1 of PARTNER is held from 2024-01-01 to 2026-12-31; end that first, or choose days on which nobody holds it.",
  );
  const unseen = await fill({ number: 2, organisation: "secret" });
  expect(unseen).toBe("NOT_FOUND: There is no organisation “secret”.");
});

test.each([
  [{ number: 3 }, "BAD_INPUT: number is 3; the rule gives PARTNER seats 1 to 2 on 2026-01-01."],
  [{ number: 0 }, "BAD_INPUT: number is 0; the rule gives PARTNER seats 1 to 2 on 2026-01-01."],
  [
    { startsOn: "2019-12-31" },
    "BAD_INPUT: constituency is PARTNER; no rule gives it a seat in this body on 2019-12-31: record the rule first.",
  ],
  [
    { endsOn: "2025-12-31" },
    "BAD_INPUT: endsOn is 2025-12-31, before the start on 2026-01-01; it must be that day or a later one.",
  ],
  [{ organisation: "nobody" }, "NOT_FOUND: There is no organisation “nobody”."],
  [
    { continent: "017" },
    'BAD_INPUT: continent is "017"; it must be the UN M49 code of a continent, such as 002 for Africa.',
  ],
  [{ body: "nowhere" }, "NOT_FOUND: There is no body “nowhere”."],
])("a holder with %j is refused with what would be right", async (input, sentence) => {
  await addBody(app.sql, { rules: { PARTNER: 2 } });
  expect(await fill(input)).toBe(sentence);
  expect(await app.sql("select from seat")).toEqual([]);
});

async function endSeat(id: string | undefined, endsOn: string) {
  const { data, errors } = await app.askAs(STAFF)(
    "mutation ($id: ID!, $endsOn: LocalDate!) { endSeat(id: $id, endsOn: $endsOn) { seatHistory { nodes { endsOn } } } }",
    { id, endsOn },
  );
  return errors?.[0]?.message ?? data?.endSeat;
}

async function remove(
  mutation: "removeSeat" | "removeMeeting" | "removeFromMeetingAgenda",
  id: string | undefined,
  viewer: Viewer = STAFF,
) {
  const document = `mutation ($id: ID!) { ${mutation}(id: $id) { slug } }`;
  const { data, errors } = await app.askAs(viewer)<Record<string, unknown>>(document, { id });
  return errors?.[0]?.message ?? data?.[mutation];
}

test("a seat is held no longer than each rule of its time gives it, also when it is ended later", async () => {
  const { seats } = await addBody(app.sql, {
    rules: { PARTNER: 3 },
    seats: [{ number: 3, endsOn: "2025-12-31" }],
  });
  await setRule({ startsOn: "2026-06-01", seats: 2 });
  await setRule({ startsOn: "2026-09-01", seats: 4 });
  const beyond = "number is 3; the rule gives PARTNER seats 1 to 2 on 2026-06-01.";
  expect(await fill({ number: 3 })).toBe(`BAD_INPUT: ${beyond}`);
  expect(await fill({ number: 3, endsOn: "2026-06-01" })).toBe(`BAD_INPUT: ${beyond}`);
  expect(await endSeat(seats[0], "2026-06-01")).toBe(beyond);
  expect(await fill({ number: 3, startsOn: "2026-03-01", endsOn: "2026-05-31" })).not.toBeTypeOf("string");
  expect(await endSeat(seats[0], "2026-02-28")).not.toBeTypeOf("string");
});

test("a seat that was counted in a meeting is neither ended before that nor taken away; one of a mistake is", async () => {
  const { id, slug, seats } = await addBody(app.sql, {
    rules: { PARTNER: 2 },
    seats: [{ number: 1 }, { number: 2 }],
  });
  await addCount(app.sql, id, "2026-05-01", { [seats[0] ?? ""]: 0 });
  expect(await endSeat(seats[0], "2026-04-30")).toBe(
    "This seat is counted in the meeting of 2026-05-01: choose that day or a later one.",
  );
  expect(await endSeat(seats[0], "2026-05-01")).not.toBeTypeOf("string");
  expect(await remove("removeSeat", seats[0])).toBe(
    "This seat is counted in the meeting of 2026-05-01: say its last day instead.",
  );
  expect(await remove("removeSeat", seats[1], AUDITOR)).toBe(
    "Your role may not keep bodies and their seats.",
  );
  expect(await remove("removeSeat", seats[1])).toEqual({ slug });
  expect(await remove("removeSeat", seats[1])).toBe("There is no such seat.");
  expect(await app.sql("select id from seat")).toEqual([{ id: seats[0] }]);
});

test("a meeting that was a mistake is taken away with what was counted in it, unless points stand on its agenda", async () => {
  const { id, slug, seats } = await addBody(app.sql, { rules: { PARTNER: 1 }, seats: [{}] });
  const meeting = await addCount(app.sql, id, "2026-05-01", { [seats[0] ?? ""]: 3 });
  await app.sql(
    "insert into agenda_item (meeting_id, title, constituency, put_on) values ($1, 'Debt', 'PARTNER', '2026-04-01')",
    [meeting],
  );
  expect(await remove("removeMeeting", meeting, AUDITOR)).toBe(
    "Your role may not keep bodies and their seats.",
  );
  expect(await remove("removeMeeting", meeting)).toMatch(/^Points stand on the agenda of this meeting/);
  await app.add.organisation("Secret", { visibility: "CONFIDENTIAL" });
  await app.sql("update agenda_item set initiator_id = (select id from organisation where slug = 'secret')");
  expect(await remove("removeMeeting", meeting)).toEqual({ slug });
  expect(await app.sql("select from body_meeting union all select from intervention")).toEqual([]);
  expect(await remove("removeMeeting", "nothing")).toBe("There is no such meeting.");
});

test("a seat ends after its start, and not on days on which the next one holds it", async () => {
  const { seats } = await addBody(app.sql, {
    rules: { PARTNER: 1 },
    seats: [{ endsOn: "2024-12-31" }, { startsOn: "2025-01-01" }],
  });
  const end = (endsOn: string) => endSeat(seats[0], endsOn);
  expect(await end("2023-12-31")).toMatch(/^endsOn is 2023-12-31, before the start on 2024-01-01/);
  expect(await end("2025-02-01")).toMatch(/^Seat 1 of PARTNER is held from 2025-01-01 on/);
  expect(await end("2024-06-30")).toEqual({
    seatHistory: { nodes: [{ endsOn: "2024-06-30" }, { endsOn: null }] },
  });
});

test("a rule ends the one before it the day before, and gives no fewer seats than are held", async () => {
  await addBody(app.sql, { rules: { PARTNER: 3 }, seats: [{ number: 3 }] });
  expect(await setRule({ seats: 2 })).toBe(
    "CONFLICT: seats is 2; seat 3 of PARTNER is held on 2026-01-01 or later: end that first.",
  );
  expect(await setRule({ seats: 4 })).toEqual({
    seating: { held: 1, vacancies: [{ number: 1 }, { number: 2 }, { number: 4 }] },
    rules: [
      { constituency: "PARTNER", seats: 3, startsOn: "2020-01-01", endsOn: "2025-12-31" },
      { constituency: "PARTNER", seats: 4, startsOn: "2026-01-01", endsOn: null },
    ],
  });
  expect(await setRule({ startsOn: "2025-01-01", seats: 3 })).toMatch(
    /^CONFLICT: startsOn is 2025-01-01; a rule for PARTNER starts on 2026-01-01 already/,
  );
  expect(await setRule({ seats: 5 })).toMatchObject({ rules: [{ seats: 3 }, { seats: 5 }] });
});

test.each([
  [{ seats: 0 }, /^BAD_INPUT: seats is 0; it must be a whole number from 1 to 500/],
  [{ document: " " }, /^BAD_INPUT: document is empty/],
  [{ url: "ftp://x" }, /^BAD_INPUT: url is "ftp/],
])("a rule with %j is refused", async (input, sentence) => {
  await addBody(app.sql, {});
  expect(await setRule(input)).toMatch(sentence);
});

test("of members in the General Assembly a rule says their votes, and never how many seats they have", async () => {
  await addBody(app.sql, { kind: "GENERAL_ASSEMBLY" });
  const sentence =
    "BAD_INPUT: constituency is MEMBER; in the General Assembly each member has its seats by its membership: record them there.";
  expect(await setRule({ constituency: "MEMBER" })).toBe(
    "BAD_INPUT: seats is 2; in the General Assembly each member has its seats by its membership: leave it out, and record them there.",
  );
  expect(await setRule({ seats: null })).toBe(
    "BAD_INPUT: seats is left out; it must be a whole number from 1 to 500.",
  );
  const { data, errors } = await app.askAs(STAFF)(
    `mutation ($input: SeatRuleInput!) { setSeatRule(input: $input) { rules { constituency seats votesPerSeat document }
      seating { constituencies { constituency } vacancies { number } } } }`,
    {
      input: {
        ...{ body: "board", constituency: "MEMBER", votesPerSeat: 3, document: "Statutes, art. 9" },
        startsOn: "2026-01-01",
      },
    },
  );
  expect(errors ?? data).toEqual({
    setSeatRule: {
      rules: [{ constituency: "MEMBER", seats: null, votesPerSeat: 3, document: "Statutes, art. 9" }],
      seating: { constituencies: [], vacancies: [] },
    },
  });
  expect(await fill({ constituency: "MEMBER" })).toBe(sentence);
  expect(await meet({ countingAgreed: "Minutes" })).toMatch(/^BAD_INPUT: countingAgreed is given/);
});

test.each([
  [[0.6, 0.5], "BAD_INPUT: shares adds up to 1.1; it must be at most 1."],
  [[1.2, 0], "BAD_INPUT: share is 1.2; it must be a share from 0 to 1, such as 0.75."],
  [[-0.1, 0], "BAD_INPUT: share is -0.1; it must be a share from 0 to 1, such as 0.75."],
])("shares of %j are no choice", async ([partner, member], sentence) => {
  await addBody(app.sql, {});
  const shares = [
    { constituency: "PARTNER", share: partner },
    { constituency: "MEMBER", share: member },
  ];
  expect(await choose({ shares })).toBe(sentence);
  expect(await app.sql("select from seat_reference")).toEqual([]);
});

test("a choice takes the place of the one before, as a whole, and none is chosen before a later one", async () => {
  await addBody(app.sql, {});
  await choose({
    shares: [
      { constituency: "PARTNER", share: 0.5 },
      { constituency: "MEMBER", share: 0.5 },
    ],
  });
  expect(await choose({ startsOn: "2026-03-01" })).toEqual({
    references: [
      { constituency: "MEMBER", share: 0.5, startsOn: "2026-01-01", endsOn: "2026-02-28" },
      { constituency: "PARTNER", share: 0.5, startsOn: "2026-01-01", endsOn: "2026-02-28" },
      { constituency: "PARTNER", share: 0.5, startsOn: "2026-03-01", endsOn: null },
    ],
  });
  expect(await choose({ startsOn: "2026-02-01" })).toMatch(
    /^CONFLICT: startsOn is 2026-02-01; shares are chosen from 2026-03-01 on already/,
  );
  expect(await choose({ decidedOn: "2027-01-01" })).toMatch(/^BAD_INPUT: decidedOn is 2027-01-01/);
});

test("interventions are counted where the body agreed, for seats held on the day; who is left out spoke 0 times", async () => {
  const { seats } = await addBody(app.sql, {
    rules: { PARTNER: 3 },
    seats: [{ number: 1 }, { number: 2 }, { number: 3, endsOn: "2024-12-31" }, { number: 4 }],
  });
  const counts = [{ seat: seats[0], count: 4 }];
  expect(await meet({ counts })).toMatch(
    /^BAD_INPUT: countingAgreed is left out; interventions are counted only where the body agreed/,
  );
  const agreed = { countingAgreed: "Minutes of January" };
  expect(await meet({ ...agreed, counts: [{ seat: seats[0], count: -1 }] })).toMatch(
    /^BAD_INPUT: count is -1/,
  );
  expect(await meet({ ...agreed, counts: [...counts, ...counts] })).toMatch(
    /^BAD_INPUT: counts has the seat .* twice/,
  );
  expect(await meet({ ...agreed, counts: [{ seat: seats[2], count: 1 }] })).toMatch(
    /^BAD_INPUT: seat is .*; nobody held a seat/,
  );
  expect(await meet({ heldOn: "2026-12-01" })).toMatch(/^BAD_INPUT: heldOn is 2026-12-01/);
  expect(await meet({ ...agreed, counts })).toMatchObject({ voice: { interventions: 4 } });
  expect(await app.sql("select count from intervention order by count")).toEqual([
    { count: 0 },
    { count: 0 },
    { count: 4 },
  ]);
  expect(await meet({})).toBe("CONFLICT: heldOn is 2026-05-01; a meeting of that day is recorded already.");
});

const ENDED =
  "mutation ($slug: ID!, $day: LocalDate) { endBody(slug: $slug, endedOn: $day) { endedOn version } }";
test("a body ends after all that is recorded of it, takes no seats afterwards, and may meet again", async () => {
  await addBody(app.sql, { rules: { PARTNER: 1 }, seats: [{}] });
  const end = async (day: string | null) => {
    const { data, errors } = await app.askAs(STAFF)(ENDED, { slug: "board", day });
    return errors?.[0]?.message ?? data?.endBody;
  };
  expect(await end("2023-12-31")).toBe(
    "endedOn is 2023-12-31; a seat, a rule or a meeting of this body is of 2024-01-01, after that.",
  );
  expect(await end("2026-06-30")).toEqual({ endedOn: "2026-06-30", version: 2 });
  expect(await setRule({ startsOn: "2026-07-01" })).toBe(
    "BAD_INPUT: startsOn is 2026-07-01; this body ended on 2026-06-30, before that.",
  );
  expect(await meet({ heldOn: "2026-07-01" })).toMatch(/^BAD_INPUT: heldOn is 2026-07-01; this body ended/);
  expect(await end(null)).toEqual({ endedOn: null, version: 3 });
});

test("a body is opened under an address of its own, and an edit of an older version saves nothing", async () => {
  const open = () =>
    say("mutation ($input: BodyInput!) { openBody(input: $input) { slug name kind version } }", {
      names: [{ language: "nl", text: "Raad voor Énergie" }],
      kind: "COMMITTEE",
    });
  expect(await open()).toEqual({
    slug: "raad-voor-energie",
    name: "Raad voor Énergie",
    kind: "COMMITTEE",
    version: 1,
  });
  expect(await open()).toMatchObject({ slug: "raad-voor-energie-2" });
  const edit = async (version: number) => {
    const { data, errors } = await app.askAs(STAFF)(
      'mutation ($version: Int!, $input: BodyInput!) { editBody(slug: "raad-voor-energie", version: $version, input: $input) { name version } }',
      { version, input: { names: [{ language: "en", text: "Energy" }], kind: "COMMITTEE" } },
    );
    return errors?.[0]?.message ?? data?.editBody;
  };
  expect(await edit(1)).toEqual({ name: "Energy", version: 2 });
  expect(await edit(1)).toMatch(/^Somebody else has changed this body meanwhile/);
});

test("of two who open a body of one name at once, the second is told, and writes nothing", async () => {
  const open = () =>
    say("mutation ($input: BodyInput!) { openBody(input: $input) { slug } }", {
      names: [{ language: "en", text: "Board" }],
      kind: "BOARD",
    });
  const first = `insert into body (source_id, slug, names, kind) select id, 'board', '{"en": "Board"}', 'BOARD' from source limit 1`;
  expect(await whileWritten(app, first, open)).toBe(
    "CONFLICT: Somebody else has just written down a body of this name; look at it before you write another.",
  );
  expect(await app.sql("select slug from body")).toEqual([{ slug: "board" }]);
});

test("what is written of seats is kept, with who wrote it", async () => {
  await app.add.organisation("Partner");
  await addBody(app.sql, { rules: { PARTNER: 2 } });
  await fill({ organisation: "partner" });
  const [seat] = await app.sql<{ id: string }>("select id from seat");
  const { data } = await app.askAs(AUDITOR)(
    "query ($id: ID!) { changes(filter: { entity: SEAT, recordId: $id }) { nodes { kind label } } }",
    { id: seat?.id },
  );
  expect(data).toEqual({ changes: { nodes: [{ kind: "CREATED", label: "board" }] } });
});

test("points are put on the agenda of a meeting until its day, and taken off it", async () => {
  const { id } = await addBody(app.sql, {});
  const meeting = await addCount(app.sql, id, "2026-05-01", {});
  const put = (input: object, viewer = STAFF) =>
    say(
      "mutation ($input: MeetingPointInput!) { putOnMeetingAgenda(input: $input) { meetings { nodes { agenda { id title constituency putOn } } } } }",
      { meeting, title: "Debt", constituency: "PARTNER", putOn: "2026-04-01", ...input },
      viewer,
    );
  expect(await put({}, AUDITOR)).toMatch(/^FORBIDDEN/);
  expect(await put({ meeting: "none" })).toBe("NOT_FOUND: There is no such meeting.");
  expect(await put({ title: " " })).toMatch(/^BAD_INPUT: title is empty/);
  expect(await put({ putOn: "2026-05-02" })).toBe(
    "BAD_INPUT: putOn is 2026-05-02; the meeting was held before that, on 2026-05-01.",
  );
  expect(await put({})).toMatchObject({
    meetings: { nodes: [{ agenda: [{ title: "Debt", constituency: "PARTNER", putOn: "2026-04-01" }] }] },
  });
  const [point] = await app.sql<{ id: string }>("select id from agenda_item");
  expect(await remove("removeFromMeetingAgenda", meeting)).toBe("There is no such point on an agenda.");
  expect(await remove("removeFromMeetingAgenda", point?.id, AUDITOR)).toBe(
    "Your role may not keep bodies and their seats.",
  );
  expect(await remove("removeFromMeetingAgenda", point?.id)).toEqual({ slug: "board" });
  expect(await app.sql("select id from agenda_item")).toEqual([]);
});
