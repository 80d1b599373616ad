import { beforeAll, expect, test } from "vitest";
import { startApp } from "../../support/start-app.ts";
import {
  addFacilitators,
  answerBy,
  askInAfrica,
  closeNow,
  FACILITATOR,
  RESULTS,
} from "../../support/voice.ts";

const app = await startApp();
beforeAll(() => addFacilitators(app));

const newRound = (key: string) => askInAfrica(app, { key, invited: 8 });

test("answers are taken away after their date, with what opens them; what was told stays", async () => {
  const round = await newRound("kept");
  for (const [at, token] of round.tokens.entries())
    await answerBy(app, round, token, [at, at % 5, at % 3, `Words ${at}`]);
  await closeNow(app, round.id);
  const told = await app.ask(RESULTS, { id: round.id });
  await app.sql("update round set keep_answers_until = closes_on where id = $1", [round.id]);
  // the program does it when it starts, whatever was due while it did not run
  const again = await startApp({ databaseUrl: app.databaseUrl });
  expect(await app.sql("select from voice.answer where round_id = $1", [round.id])).toEqual([]);
  expect(await app.sql("select from voice.round_salt where round_id = $1", [round.id])).toEqual([]);
  expect(await again.ask(RESULTS, { id: round.id })).toEqual(told);
  const read = await again.askAs(FACILITATOR)(
    "query ($id: ID!) { writtenAnswers(roundId: $id) { answers { text } } round(id: $id) { answersRemovedAt viewerMay { summarise } } }",
    { id: round.id },
  );
  expect(read.data).toEqual({
    writtenAnswers: [{ answers: [] }],
    round: { answersRemovedAt: expect.any(String), viewerMay: { summarise: false } },
  });
});

test("a round whose day went by while the program did not run is closed when it starts", async () => {
  const round = await newRound("asleep");
  for (const [at, token] of round.tokens.entries()) await answerBy(app, round, token, [at]);
  await app.sql("update round set opens_on = current_date - 9, closes_on = current_date - 2 where id = $1", [
    round.id,
  ]);
  const again = await startApp({ databaseUrl: app.databaseUrl });
  expect((await again.ask(RESULTS, { id: round.id })).data).toMatchObject({
    round: { state: "CLOSED", results: { audience: "PUBLIC" } },
  });
});

test("ballots that cannot be opened close no round, keep no other waiting, and are told in the log without what they hold", async () => {
  const [broken, sound] = [await newRound("broken"), await newRound("sound")];
  for (const { id } of [broken, sound])
    await app.sql(
      "update round set opens_on = current_date - 9, closes_on = current_date - 2 where id = $1",
      [id],
    );
  await app.sql(
    "update voice.ballot set sealed = overlay(sealed placing '\\x00'::bytea from 20) where round_id = $1",
    [broken.id],
  );
  const again = await startApp({ databaseUrl: app.databaseUrl });
  expect(
    await app.sql("select state from round where id = any($1::uuid[]) order by state", [
      [broken.id, sound.id],
    ]),
  ).toEqual([{ state: "CLOSED" }, { state: "OPEN" }]);
  expect(again.logged.filter((line) => line.includes(`anonymous round ${broken.id}`))).toHaveLength(1);
});
