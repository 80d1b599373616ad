import { expect, test } from "vitest";
import { addDecision } from "../support/add-decision.ts";
import { startApp } from "../support/start-app.ts";
import { startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("fr");

await app.add.organisation("FDC");
const decision = await addDecision(app, {
  title: "Choix des pays",
  decidedOn: "2026-06-01",
  parties: ["fdc"],
});
const partner = await app.signIn("PARTNER_DELEGATE", { organisation: "fdc" });

const LONGEST = 60_000;

test("on a phone, a partner says in under a minute how far it took part, and finds it again to take back", async () => {
  const page = await visit("/participation", { language: "fr", width: 360, as: partner });
  const begun = Date.now();
  await page.getByRole("button", { name: new RegExp(say("participation.say")) }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("button", { name: say("participation.form.save") }).click();
  await form.getByText(say("participation.problem.level")).waitFor();
  await form
    .getByRole("radio", { name: /informé/ })
    .nth(1)
    .check();
  await form.getByRole("radio", { name: say("participation.form.agrees.no"), exact: true }).check();
  const wished = form.getByRole("group", { name: say("participation.form.desired") });
  await wished.getByRole("radio", { name: say("participation.level.3") }).check();
  await form.getByRole("textbox").fill("Un courriel après coup");
  await form.getByRole("button", { name: say("participation.form.save") }).click();
  await form.waitFor({ state: "detached" });
  expect(Date.now() - begun).toBeLessThan(LONGEST);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await page.getByText("Un courriel après coup").waitFor();
  expect(await app.sql("select actual, agrees, desired, is_shared from participation_score")).toEqual([
    { actual: 1, agrees: false, desired: 3, is_shared: false },
  ]);
  await page.getByRole("button", { name: new RegExp(say("participation.takeBack")) }).click();
  await page.getByRole("button", { name: say("participation.takeBack.yes") }).click();
  await page.getByText(say("participation.lines.none")).waitFor();
  expect(await app.sql("select from participation_score")).toEqual([]);
});

test("a decision says how many answered, and lets a partner answer there as well", async () => {
  const page = await visit(`/decisions/${decision.slug}`, { language: "fr", width: 360, as: partner });
  await page.getByText(say("participation.turnout", { scored: "0", count: 1 })).waitFor();
  await page.getByRole("button", { name: `${say("participation.say")}: FDC`, exact: true }).waitFor();
});
