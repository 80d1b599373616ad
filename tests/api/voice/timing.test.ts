import type { Viewer } from "@onze/api";
import { beforeAll, expect, test } from "vitest";
import { countStatements, ofTheQuestion } from "../../support/count-statements.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";
import { AUDITOR, STAFF } from "../../support/viewers.ts";
import {
  addFacilitators,
  answerBy,
  askInAfrica,
  BALLOT,
  FACILITATOR,
  RESULTS,
  WITHDRAW,
} from "../../support/voice.ts";

const app = await startApp();
beforeAll(() => addFacilitators(app));

const newRound = (key: string) => askInAfrica(app, { key, invited: 9 });

/** The statements that something at a ballot takes. */
const takenBy = async (work: () => Promise<unknown>): Promise<string[]> =>
  ofTheQuestion((await countStatements(work)).statements);

test("answering, changing and withdrawing take the same statements, whatever the ballot holds", async () => {
  const round = await newRound("one-way");
  const [token = "", other = ""] = round.tokens;
  let code = "";
  const first = await takenBy(async () => {
    code = await answerBy(app, round, token, [3]);
  });
  const changed = await takenBy(() => answerBy(app, round, token, [9, 4, 1, "Words"], code));
  const withdrawn = await takenBy(() => app.ask(WITHDRAW, { token, code }));
  const untouched = await takenBy(() => app.ask(WITHDRAW, { token: other }));
  for (const taken of [changed, withdrawn, untouched]) expect(taken).toEqual(first);
});

test("looking takes the same statements of a ballot that is blank, answered or withdrawn", async () => {
  const round = await newRound("looks");
  const [token = ""] = round.tokens;
  const look = () => takenBy(() => app.ask(BALLOT, { token }));
  const blank = await look();
  const code = await answerBy(app, round, token, [3]);
  expect(await look()).toEqual(blank);
  await app.ask(WITHDRAW, { token, code });
  expect(await look()).toEqual(blank);
});

test("a ballot that was used is refused after the same reading, whether the code is wrong or none", async () => {
  const round = await newRound("refusals");
  const [token = ""] = round.tokens;
  await answerBy(app, round, token, [3]);
  const without = await takenBy(() => answerBy(app, round, token, [4]));
  const wrong = await takenBy(() => answerBy(app, round, token, [4], "not-the-code"));
  expect(wrong).toEqual(without);
  expect(await answerBy(app, round, token, [4])).toBe("CONFLICT");
});

test("whoever reads a round again and again while people answer sees nothing move", async () => {
  const round = await newRound("moves");
  const everybody: readonly (Viewer | null)[] = [FACILITATOR, STAFF, AUDITOR, null];
  const read = async (viewer: Viewer | null): Promise<string> => {
    const answer = await (viewer ? app.askAs(viewer) : app.ask)(RESULTS, { id: round.id });
    expect(refusalOf(answer)).toBeUndefined();
    return JSON.stringify(answer.data);
  };
  const readAll = () => Promise.all(everybody.map(read));
  const before = await readAll();
  for (const token of round.tokens) {
    await answerBy(app, round, token, [7, 2]);
    expect(await readAll()).toEqual(before);
  }
});
