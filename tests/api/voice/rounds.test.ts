import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeAll, expect, test } from "vitest";
import { refusalOf, startApp } from "../../support/start-app.ts";
import { AUDITOR, STAFF, viewerAs } from "../../support/viewers.ts";
import {
  addFacilitators,
  addQuestionnaire,
  answerAll,
  BALLOT,
  CLOSE,
  closeNow,
  dayFromNow,
  FACILITATOR,
  in4,
  OPEN,
  OTHER_FACILITATOR,
  openRound,
  PREPARE,
  prepareRound,
  QUESTIONS,
  RECORD,
  RESULTS,
  roundInput,
} from "../../support/voice.ts";
import { whileWritten } from "../../support/while-written.ts";

const app = await startApp();
beforeAll(() => addFacilitators(app));

const PARTNER = viewerAs(Role.PARTNER_DELEGATE, "00000000-0000-4000-8000-0000000000aa");
const MEMBER = viewerAs(Role.MEMBER_EDITOR, "00000000-0000-4000-8000-0000000000bb");

test.each([
  ["the secretariat", STAFF, "FORBIDDEN"],
  ["a member", MEMBER, "FORBIDDEN"],
  ["a partner", PARTNER, "FORBIDDEN"],
  ["a visitor", VISITOR, "UNAUTHENTICATED"],
  [
    "a facilitator who works for the secretariat as well",
    { ...FACILITATOR, grants: [...FACILITATOR.grants, ...STAFF.grants] },
    "FORBIDDEN",
  ],
  [
    "a facilitator who works for a member as well",
    { ...FACILITATOR, grants: [...FACILITATOR.grants, ...MEMBER.grants] },
    "FORBIDDEN",
  ],
])("%s runs no round", async (_, viewer, code) => {
  const questionnaire = await addQuestionnaire(app, "run-by");
  const input = roundInput(questionnaire.id, { africa: 9 });
  expect(refusalOf(await app.askAs(viewer)(PREPARE, { input }))).toBe(code);
  const id = await prepareRound(app, { questionnaire, asked: { africa: 9 } });
  expect(refusalOf(await app.askAs(viewer)(OPEN, { id }))).toBe(code);
  expect(refusalOf(await app.askAs(viewer)(CLOSE, { id }))).toBe(code);
});

test("a round is run by whoever prepared it, and by nobody else", async () => {
  const questionnaire = await addQuestionnaire(app, "others");
  const id = await prepareRound(app, { questionnaire, asked: { africa: 9 } });
  expect(refusalOf(await app.askAs(OTHER_FACILITATOR)(OPEN, { id }))).toBe("FORBIDDEN");
});

test.each([
  ["too few", { africa: 4 }, {}, "with fewer than 5 nothing could ever be told"],
  ["too few of a stratum", { africa: 9, asia: 3 }, {}, "The stratum asia has fewer than 5"],
  [
    "cuts by nothing declared",
    { africa: 9 },
    {
      cuts: [
        { key: "sex", name: in4("Sex"), groups: [{ key: "women", name: in4("Women"), strata: ["women"] }] },
      ],
    },
    "which was not declared",
  ],
  ["a day before the first", { africa: 9 }, { closesOn: dayFromNow(-4) }, "closesOn is"],
])("a round that asks %s is not prepared", async (_, asked, given, words) => {
  const { id } = await addQuestionnaire(app, "bad");
  const { errors } = await app.askAs(FACILITATOR)(PREPARE, { input: roundInput(id, asked, given) });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(words),
    extensions: { code: "BAD_INPUT" },
  });
});

test("of two versions of a questionnaire that are recorded at once, the second is refused", async () => {
  await addQuestionnaire(app, "twice");
  const input = { key: "twice", title: in4("Partnership"), questions: QUESTIONS };
  const first = `insert into questionnaire (key, version, titles, introductions, recorded_on)
    select key, 2, titles, introductions, recorded_on from questionnaire where key = 'twice'`;
  const { errors } = await whileWritten(app, first, () => app.askAs(STAFF)(RECORD, { input }));
  expect(errors).toMatchObject([{ extensions: { code: "CONFLICT", reason: "WRITTEN_MEANWHILE" } }]);
  expect(await app.sql("select version from questionnaire where key = 'twice' order by 1")).toEqual([
    { version: 1 },
    { version: 2 },
  ]);
});

test("links are told once, as many as were asked, and the round is not opened again", async () => {
  const questionnaire = await addQuestionnaire(app, "once");
  const round = await openRound(app, { questionnaire, asked: { africa: 9, asia: 6 } });
  expect(Object.values(round.links).map(({ length }) => length)).toEqual([9, 6]);
  expect(new Set(Object.values(round.links).flat()).size).toBe(15);
  expect(refusalOf(await app.askAs(FACILITATOR)(OPEN, { id: round.id }))).toBe("CONFLICT");
});

test("a round whose day is over before it was opened is not opened", async () => {
  const questionnaire = await addQuestionnaire(app, "over");
  const id = await prepareRound(app, {
    questionnaire,
    asked: { africa: 9 },
    given: { closesOn: dayFromNow(-3) },
  });
  expect(refusalOf(await app.askAs(FACILITATOR)(OPEN, { id }))).toBe("CONFLICT");
});

test("nothing is told while a round is open, to nobody, not even how many answered", async () => {
  const questionnaire = await addQuestionnaire(app, "interim");
  const round = await openRound(app, { questionnaire, asked: { africa: 9 } });
  await answerAll(app, round, { africa: 9 });
  for (const viewer of [FACILITATOR, STAFF, PARTNER, AUDITOR]) {
    const { data } = await app.askAs(viewer)(RESULTS, { id: round.id });
    expect(data).toEqual({ round: { state: "OPEN", summary: null, results: null } });
  }
  expect(await app.sql("select * from round_result where round_id = $1", [round.id])).toEqual([]);
});

test("nobody closes a round before its day is over", async () => {
  const questionnaire = await addQuestionnaire(app, "early");
  const { id } = await openRound(app, { questionnaire, asked: { africa: 9 } });
  expect(refusalOf(await app.askAs(FACILITATOR)(CLOSE, { id }))).toBe("CONFLICT");
});

test("a day of a round is a day in Brussels, also when clocks are put forward or back", async () => {
  const questionnaire = await addQuestionnaire(app, "clocks");
  const asked = { africa: 9 };
  const closesAt = async (closesOn: string) => {
    const given = { opensOn: "2027-01-01", closesOn, keepAnswersUntil: "2027-12-31" };
    const id = await prepareRound(app, { questionnaire, asked, given });
    const { data } = await app.askAs(FACILITATOR)<{ round: { closesAt: string } }>(
      "query ($id: ID!) { round(id: $id) { closesAt } }",
      { id },
    );
    return data && new Date(data.round.closesAt).toISOString();
  };
  expect(await closesAt("2027-03-27")).toBe("2027-03-27T23:00:00.000Z");
  expect(await closesAt("2027-03-28")).toBe("2027-03-28T22:00:00.000Z");
  expect(await closesAt("2027-10-31")).toBe("2027-10-31T23:00:00.000Z");
});

test("a round that has not begun answers its links with the day on which it does", async () => {
  const questionnaire = await addQuestionnaire(app, "tomorrow");
  const given = { opensOn: dayFromNow(2), closesOn: dayFromNow(4) };
  const round = await openRound(app, { questionnaire, asked: { africa: 9 }, given });
  const { errors } = await app.ask(BALLOT, { token: round.links.africa?.[0] });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(dayFromNow(2)),
    extensions: { code: "CONFLICT" },
  });
});

test("the public sees a round once it has closed", async () => {
  const questionnaire = await addQuestionnaire(app, "seen");
  const round = await openRound(app, { questionnaire, asked: { africa: 9 } });
  const seen = async () =>
    (await app.ask("query ($id: ID!) { round(id: $id) { id } }", { id: round.id })).data?.round;
  expect(await seen()).toBeNull();
  await closeNow(app, round.id);
  expect(await seen()).toEqual({ id: round.id });
});
