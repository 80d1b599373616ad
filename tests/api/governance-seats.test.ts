import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addBody, addCount } from "../support/add-body.ts";
import { governing } from "../support/govern.ts";
import { startApp } from "../support/start-app.ts";
import { AUDITOR, STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();
beforeEach(() => app.clear());

const { setRule, fill, choose, meet, endSeat, remove } = governing(app);

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
