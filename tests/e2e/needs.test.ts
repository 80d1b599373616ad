import { expect, test } from "vitest";
import { addCycle } from "../support/needs.ts";
import { startApp } from "../support/start-app.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");
await addCycle(app, 0.5);
await app.add.member("Lid Een");
await app.add.activity({
  holder: "lid-een",
  places: ["BI"],
  themes: ["education"],
  years: [2026, 2026],
  confirmedOn: "2026-06-01",
});

test("needs are no page for a visitor, and no way leads there", async () => {
  const page = await visit("/gaps");
  await eventually(() => titleOf(page)).toBe(say("notFound.title"));
  expect(await page.getByRole("link", { name: say("nav.gaps"), exact: true }).count()).toBe(0);
});

test("a need is stated, its place found empty, and it is closed again", async () => {
  const page = await visit("/gaps", { as: await app.signIn("UMBRELLA_STAFF") });
  await page.getByText(say("needs.none"), { exact: true }).waitFor();
  await page.getByRole("button", { name: say("needs.add") }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("button", { name: say("needs.save"), exact: true }).click();
  await form.getByText(say("needs.problem.title")).waitFor();
  await form.getByLabel(say("needs.field.title")).fill("Zorg dichtbij");
  await form.getByLabel(say("needs.field.place"), { exact: true }).selectOption("BI");
  await form.getByLabel(say("needs.field.theme")).selectOption("health");
  await form.getByLabel(say("needs.field.reference")).fill("Verslag");
  await form.getByRole("searchbox", { name: say("needs.field.statedBy.priority") }).fill("Lid");
  await form.getByRole("option", { name: "Lid Een" }).click();
  await form.getByRole("button", { name: say("needs.save"), exact: true }).click();
  await eventually(() => titleOf(page)).toBe(say("needs.title", { count: 1, nothing: 1 }));
  const group = page.getByRole("region", { name: say("needs.state.NOTHING_RECORDED") });
  await group.getByText(say("needs.confirmed", { part: 1, count: 1 })).waitFor();

  await group.getByRole("button", { name: `${say("needs.close")}: Zorg dichtbij` }).click();
  await page.getByRole("button", { name: say("needs.close.sure") }).click();
  await page.getByText(say("needs.close.done", { title: "Zorg dichtbij" })).waitFor();
  await eventually(() => titleOf(page)).toBe(say("needs.title.none"));
  await page
    .getByRole("region", { name: say("needs.closed") })
    .getByText("Zorg dichtbij")
    .waitFor();
});

test("a file of an indicator is taken in, and the rows that are not come back with their reason", async () => {
  const page = await visit("/gaps/indicators", { as: await app.signIn("UMBRELLA_STAFF") });
  await page.locator('input[type="file"]').setInputFiles({
    name: "index.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("country;value\nBI;0,42\nXX;1"),
  });
  for (const [field, value] of Object.entries({
    name: "Index",
    code: "index",
    year: "2024",
    publisher: "Iemand",
    licence: "CC0",
  }))
    await page.getByLabel(say(`needs.field.${field}`), { exact: true }).fill(value);
  await page.getByRole("radio", { name: say("needs.direction.LOWER_IS_NEED") }).check();
  await page.getByRole("button", { name: say("needs.indicator.take") }).click();
  await page.getByText(say("needs.indicator.taken", { count: 1, refused: 1 })).waitFor();
  await page.getByText(say("needs.rowProblem.COUNTRY_UNKNOWN")).waitFor();
  await eventually(() => titleOf(page)).toBe(say("needs.indicators.title", { count: 1 }));
});

test("weights that do not sum to 1 are not sent, and say what they sum to", async () => {
  const page = await visit("/gaps/weights", { as: await app.signIn("UMBRELLA_STAFF") });
  const value = (number: number) =>
    page.getByLabel(say("needs.weights.rowOf", { what: say("needs.weights.value"), number }));
  const theme = (number: number) =>
    page.getByLabel(say("needs.weights.rowOf", { what: say("needs.field.theme"), number }));
  await page.getByLabel(say("needs.field.setTitle")).fill("Keuze");
  await page.getByRole("radio", { name: say("needs.weightSource.MEMBER_CHOICE") }).check();
  await page.getByRole("textbox", { name: say("needs.field.decidedBy") }).fill("Vergadering");
  await page.getByLabel(say("needs.field.reference")).fill("Verslag");
  await theme(1).selectOption("health");
  await value(1).fill("0,5");
  await theme(2).selectOption("education");
  await value(2).fill("0,4");
  await page.getByRole("button", { name: say("needs.weights.save") }).click();
  await page.getByText(say("refusal.WEIGHTS_SUM", { sum: "0,9" })).waitFor();
  await value(2).fill("0,5");
  await page.getByRole("button", { name: say("needs.weights.save") }).click();
  await page.getByText(say("needs.weights.saved", { title: "Keuze" })).waitFor();
  await eventually(() => titleOf(page)).toBe(say("needs.weights.title", { count: 1 }));
});
