import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeAll, expect, test } from "vitest";
import { startApp } from "../../support/start-app.ts";
import { AUDITOR, STAFF, viewerAs } from "../../support/viewers.ts";
import {
  addFacilitators,
  addQuestionnaire,
  answerAll,
  closeNow,
  FACILITATOR,
  OPEN,
  openRound,
  prepareRound,
  RESULTS,
} from "../../support/voice.ts";

const app = await startApp();
beforeAll(() => addFacilitators(app));

const PARTNER = viewerAs(Role.PARTNER_DELEGATE, "00000000-0000-4000-8000-0000000000aa");
const MEMBER = viewerAs(Role.MEMBER_EDITOR, "00000000-0000-4000-8000-0000000000bb");

interface Told {
  readonly audience: string;
  readonly respondents: object;
  readonly cells: readonly {
    readonly group: string | null;
    readonly answers: number | null;
    readonly question: { readonly position: number };
  }[];
}

async function resultsFor(viewer: Viewer, id: string): Promise<Told | null> {
  const { data, errors } = await app.askAs(viewer)<{ round: { results: Told | null } | null }>(RESULTS, {
    id,
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.round?.results ?? null;
}

const answersOf = (told: Told | null) =>
  told?.cells
    .filter(({ question }) => question.position === 1)
    .map(({ group, answers }) => [group ?? "all", answers]);

test("a round is told to partners as it closes, to the secretariat two weeks later, in public of ten at least", async () => {
  const questionnaire = await addQuestionnaire(app, "told");
  const round = await openRound(app, {
    questionnaire,
    asked: { africa: 12, asia: 11, americas: 6, oceania: 5 },
  });
  await answerAll(app, round, { africa: 11, asia: 10, americas: 5, oceania: 2 });
  await closeNow(app, round.id);
  const inside = [
    ["all", 28],
    ["africa", 11],
    ["asia", 10],
    ["americas", null],
    ["oceania", null],
  ];
  const everybody = [
    ["all", 28],
    ["africa", 11],
    ["asia", null],
    ["americas", null],
    ["oceania", null],
  ];
  expect(answersOf(await resultsFor(PARTNER, round.id))).toEqual(inside);
  expect(answersOf(await resultsFor(FACILITATOR, round.id))).toEqual(inside);
  // 5 + 2 are fewer than ten: the next one is left out with them
  for (const viewer of [VISITOR, STAFF, AUDITOR, MEMBER])
    expect(answersOf(await resultsFor(viewer, round.id))).toEqual(everybody);
  await app.sql("update round set closed_at = now() - interval '14 days' where id = $1", [round.id]);
  for (const viewer of [STAFF, AUDITOR])
    expect(answersOf(await resultsFor(viewer, round.id))).toEqual(inside);
  for (const viewer of [VISITOR, MEMBER])
    expect(answersOf(await resultsFor(viewer, round.id))).toEqual(everybody);
});

test("what is too small and what would give it away are told in the same words", async () => {
  const questionnaire = await addQuestionnaire(app, "alike");
  const round = await openRound(app, {
    questionnaire,
    asked: { africa: 9, asia: 6, americas: 5, oceania: 5 },
  });
  await answerAll(app, round, { africa: 9, asia: 6, americas: 5, oceania: 2 });
  await closeNow(app, round.id);
  const told = await resultsFor(PARTNER, round.id);
  const cellsOf = (name: string) =>
    told?.cells.filter(({ group }) => group === name).map((cell) => ({ ...cell, group: "" }));
  expect(cellsOf("oceania")).toEqual(cellsOf("americas"));
  expect(JSON.stringify(cellsOf("oceania"))).toContain('"unavailable":"SUPPRESSED"');
  const [hidden] = await app.sql(
    "select count(distinct length(r::text))::int as shapes from (select figures, unsafe from round_result where round_id = $1 and figures is null) r",
    [round.id],
  );
  expect(hidden).toEqual({ shapes: 1 });
});

test("of a round that fewer than five answered nothing is told", async () => {
  const questionnaire = await addQuestionnaire(app, "few");
  const round = await openRound(app, { questionnaire, asked: { africa: 9 } });
  await answerAll(app, round, { africa: 4 });
  await closeNow(app, round.id);
  const told = await resultsFor(PARTNER, round.id);
  expect(told?.respondents).toEqual({ unavailable: "SUPPRESSED" });
  expect(told?.cells.map(({ answers }) => answers)).toEqual([null, null, null, null, null, null]);
});

test("a round of the same questions that asks a few more is not opened, and one that asks as many is", async () => {
  const questionnaire = await addQuestionnaire(app, "again");
  await openRound(app, { questionnaire, asked: { africa: 12, asia: 9 } });
  const next = await addQuestionnaire(app, "again"); // the next version of it
  const more = await prepareRound(app, { questionnaire: next, asked: { africa: 12, asia: 11 } });
  const { errors } = await app.askAs(FACILITATOR)(OPEN, { id: more });
  expect(errors?.[0]?.message).toContain(
    "This round asks 23; another round of the same questions asked fewer than 5 more or less",
  );
  const other = await addQuestionnaire(app, "again-else");
  await openRound(app, { questionnaire: other, asked: { africa: 12, asia: 11 } });
});

test("where one group asked a few others than before, the cut is kept apart and the whole is told", async () => {
  const questionnaire = await addQuestionnaire(app, "trend");
  const first = await openRound(app, { questionnaire, asked: { africa: 12, asia: 9 } });
  await answerAll(app, first, { africa: 12, asia: 9 });
  await closeNow(app, first.id);
  const second = await openRound(app, { questionnaire, asked: { africa: 10, asia: 11 } });
  await answerAll(app, second, { africa: 10, asia: 11 });
  await closeNow(app, second.id);
  expect(answersOf(await resultsFor(PARTNER, first.id))).toEqual([
    ["all", 21],
    ["africa", 12],
    ["asia", 9],
  ]);
  expect(answersOf(await resultsFor(PARTNER, second.id))).toEqual([
    ["all", 21],
    ["africa", null],
    ["asia", null],
  ]);
});
