import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { download } from "./download.ts";
import { eventually, searchOf, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const staff = await app.signIn("UMBRELLA_STAFF");
const [demonstrated] = await app.sql<{ id: string }>("select id from round");
const ROUND = `/voice/${demonstrated?.id}`;

const questionAt = (page: Page, number: number) =>
  page.getByRole("region", { name: new RegExp(`^${number}\\. `) });

test("everybody reads what ten stand behind, and of smaller groups one sentence", async () => {
  const page = await visit(ROUND);
  await eventually(() => titleOf(page)).toBe(
    say("voice.title.signals", { answered: 31, invited: 42, clear: 1, count: 2 }),
  );
  const first = questionAt(page, 1);
  await first.getByText("nettoscore +26 (−1 tot +53): geen duidelijk signaal").waitFor();
  expect(await first.getByText(say("voice.notShown.why", { least: 10 })).count()).toBe(3);
  expect(await page.getByRole("button", { name: say("voice.back.add"), exact: true }).count()).toBe(0);
});

test("whoever reads inside is told of a group of nine as well, and of no more groups", async () => {
  const page = await visit(ROUND, { as: staff });
  const first = questionAt(page, 1);
  await first.getByText(say("voice.answers", { count: 9 })).waitFor();
  expect(await first.getByText(say("voice.notShown.why", { least: 5 })).count()).toBe(2);
});

test("t turns results into tables, and the file says from how many answers on, of which day and whence", async () => {
  const page = await visit(ROUND);
  await questionAt(page, 1).waitFor();
  await page.keyboard.press("t");
  await page
    .getByRole("columnheader", { name: say("voice.column.net"), exact: true })
    .first()
    .waitFor();
  expect(searchOf(page)).toBe("view=table");
  const button = page.getByRole("button", { name: say("voice.download"), exact: true });
  const { name, rows } = await download(page, button);
  expect(name).toBe("onze-inbreng-2026-09-30.csv");
  const asia = rows.filter(({ group, question_number }) => group === "Azië" && question_number === "1");
  expect(asia).toMatchObject([
    { shown: "no", answers: "", mean: "", share: "", audience: "PUBLIC", fewest_answers: "10" },
  ]);
  expect(rows[0]).toMatchObject({
    ...{ shown: "yes", answers: "31", mean: "7.9", net_score: "26", has_signal: "no", answer: "0–6" },
    ...{ share: "0.19", respondents: "31", closed_on: "2026-09-30", source: "DEMONSTRATION" },
    rule: say("voice.rule", { least: 10 }),
  });
});

test("a questionnaire is written in four languages, and its next version starts from its words", async () => {
  const page = await visit("/voice/questionnaires", { as: staff });
  await page.getByRole("button", { name: say("voice.questionnaires.write"), exact: true }).press("Enter");
  const save = page.getByRole("button", { name: say("voice.questionnaires.save"), exact: true });
  const fill = async (legend: string, text: string) => {
    const group = page.getByRole("group", { name: legend, exact: true });
    for (const language of ["Nederlands", "Français", "English", "Español"])
      await group.getByLabel(language, { exact: true }).fill(`${text} ${language}`);
  };
  await fill(say("voice.form.title"), "Macht en middelen");
  await save.press("Enter");
  await page.getByText(say("voice.problem.text")).first().waitFor();
  await fill(say("voice.form.text"), "Wie beslist?");
  await save.press("Enter");
  const written = say("voice.form.version", { title: "Macht en middelen Nederlands", version: 1 });
  await page.getByRole("heading", { name: written, exact: true }).waitFor();
  const next = say("action.of", { action: say("voice.questionnaires.next"), what: written });
  await page.getByRole("button", { name: next, exact: true }).press("Enter");
  const question = page.getByRole("group", { name: say("voice.form.text"), exact: true });
  await eventually(() => question.getByLabel("Español", { exact: true }).inputValue()).toBe(
    "Wie beslist? Español",
  );
  await save.press("Enter");
  const second = say("voice.form.version", { title: "Macht en middelen Nederlands", version: 2 });
  await page.getByRole("heading", { name: second, exact: true }).waitFor();
});

test("what came of a round is said to be done, and taken back, by the secretariat alone", async () => {
  const page = await visit(ROUND, { as: staff });
  const text = "Partners beslissen mee over de verdeling van middelen voor ze vastligt (illustratief)";
  const done = say("action.of", { action: say("voice.back.done"), what: text });
  await page.getByRole("button", { name: done, exact: true }).press("Enter");
  const undo = say("action.of", { action: say("voice.back.undo"), what: text });
  await page.getByRole("button", { name: undo, exact: true }).press("Enter");
  await page.getByRole("button", { name: done, exact: true }).waitFor();
});
