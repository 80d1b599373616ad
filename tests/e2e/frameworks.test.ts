import { beforeAll, expect, test } from "vitest";
import { addFramework } from "../support/add-framework.ts";
import { startApp } from "../support/start-app.ts";
import { startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const staff = await app.signIn("UMBRELLA_STAFF");

beforeAll(async () => {
  const own = await app.add.member("Lid Een");
  await app.add.organisation("Mesa");
  await app.add.activity({
    holder: "lid-een",
    framework: "JSF-PE-2022-2026",
    partners: ["mesa"],
    places: ["PE"],
    themes: ["health"],
  });
  await app.add.activity({ framework: "JSF-NOWHERE", places: ["PE"] });
  await addFramework(app.sql, {
    code: "JSF-PE-2022-2026",
    country: "PE",
    actors: [own.id],
    goals: { Health: ["health"] },
  });
});

test("a visitor reads goals and the table of a framework, and neither commitments nor overlaps", async () => {
  const page = await visit("/frameworks/JSF-PE-2022-2026");
  await page.getByRole("cell", { name: "Mesa" }).waitFor();
  await page.getByText("Lid Een (1)").waitFor();
  const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(headings.map((heading) => heading.replace(/\s*\d*$/, ""))).toEqual([
    say("frameworks.goals"),
    say("frameworks.actors"),
    say("frameworks.table"),
    say("profile.title"),
  ]);
});

test("a code that only activities name says that no framework of it is recorded, and shows what there is", async () => {
  const page = await visit("/frameworks/JSF-NOWHERE");
  await page.getByText(say("frameworks.unrecorded", { code: "JSF-NOWHERE" })).waitFor();
  await page.getByRole("rowheader", { name: "11.11.11" }).waitFor();
});

test("a code under which nothing is recorded is not supposed to end: nothing would change", async () => {
  const page = await visit("/frameworks/JSF-NOWHERE", { as: staff });
  const whatIf = page.getByRole("link", { name: say("frameworks.whatIf") });
  await whatIf.waitFor();
  await page.goto(`${app.url}/frameworks/JSF-NOBODY`);
  await page.getByText(say("frameworks.unrecorded", { code: "JSF-NOBODY" })).waitFor();
  await page.getByRole("button", { name: say("frameworks.download") }).waitFor();
  expect(await whatIf.count()).toBe(0);
});

test("staff add a goal and a commitment, which then stand on the page", async () => {
  const page = await visit("/frameworks/JSF-PE-2022-2026", { as: staff });
  await page.getByRole("button", { name: say("frameworks.goal.add") }).click();
  await page.getByLabel("Nederlands").fill("Water voor iedereen");
  await page.getByRole("button", { name: say("frameworks.save"), exact: true }).click();
  await page.getByRole("listitem").filter({ hasText: "Water voor iedereen" }).first().waitFor();
  await page.getByRole("button", { name: say("frameworks.commitment.add") }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel(say("frameworks.commitment.text")).fill("Samen plannen");
  await form.getByLabel(say("frameworks.commitment.owner")).selectOption({ label: "Lid Een" });
  await form.getByLabel(say("frameworks.commitment.due")).fill("2020-01-31");
  await form.getByRole("button", { name: say("frameworks.save"), exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: "Samen plannen" });
  await row.getByText(say("frameworks.commitment.late")).waitFor();
});
