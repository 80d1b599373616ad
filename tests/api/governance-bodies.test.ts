import { beforeEach, expect, test } from "vitest";
import { addBody, addCount } from "../support/add-body.ts";
import { governing } from "../support/govern.ts";
import { startApp } from "../support/start-app.ts";
import { AUDITOR, STAFF } from "../support/viewers.ts";
import { whileWritten } from "../support/while-written.ts";

const app = await startApp();
beforeEach(() => app.clear());
const { say, setRule, meet, remove } = governing(app);

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
