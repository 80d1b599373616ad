import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const editor = await app.signIn("MEMBER_EDITOR");
const staff = await app.signIn("UMBRELLA_STAFF");

test("everybody reads which words are avoided, why, and that nobody decided on them yet", async () => {
  const page = await visit("/terms");
  const avoided = page.getByRole("region", { name: say("terms.heading.DISCOURAGED") });
  await avoided.getByRole("link", { name: "begunstigde", exact: true }).click();
  const instead = "partner, deelnemer of rechthebbende";
  await eventually(() => titleOf(page)).toBe(
    say("terms.finding.DISCOURAGED.instead", { word: "begunstigde", instead }),
  );
  await page.getByText(say("terms.undecided", { source: "" }), { exact: false }).waitFor();
  expect(await page.getByRole("button", { name: say("terms.remark") }).count()).toBe(0);
});

test("a member proposes a word and the secretariat writes down what was decided", async () => {
  const page = await visit("/terms", { as: editor });
  await page.getByRole("button", { name: say("terms.propose"), exact: true }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel(say("terms.form.word"), { exact: true }).fill("doelgroep");
  await form.getByLabel(say("terms.fact.instead"), { exact: true }).fill("mensen");
  await form.getByLabel(say("terms.fact.reasons"), { exact: true }).fill("Mensen zijn geen doel.");
  await form.getByRole("button", { name: say("terms.propose"), exact: true }).click();
  await page.getByRole("button", { name: say("terms.remark"), exact: true }).click();
  await form.getByRole("radio", { name: say("terms.remark.agrees"), exact: true }).check();
  await form.getByLabel(say("terms.remark.reason"), { exact: true }).fill("Vandaar.");
  await form.getByRole("button", { name: say("terms.save"), exact: true }).click();
  await page.getByText("Vandaar.", { exact: true }).waitFor();

  const office = await visit(new URL(page.url()).pathname, { as: staff });
  await office.getByRole("button", { name: say("terms.decide"), exact: true }).click();
  const decision = office.getByRole("dialog");
  await decision.getByRole("radio", { name: new RegExp(`^${say("terms.status.DISCOURAGED")}`) }).check();
  await decision.getByLabel(say("terms.fact.why"), { exact: true }).fill("Zo besloten.");
  await decision.getByRole("button", { name: say("terms.save"), exact: true }).click();
  await eventually(() => titleOf(office)).toBe(
    say("terms.finding.DISCOURAGED.instead", { word: "doelgroep", instead: "mensen" }),
  );
});

test("who writes a discouraged word is told so under the field, and may send it all the same", async () => {
  const page = await visit("/decisions", { as: staff });
  await page.getByRole("button", { name: say("decisions.open"), exact: true }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel(say("decisions.form.title"), { exact: true }).fill("Wat Begunstigden krijgen");
  const warned = form.getByRole("status").filter({ hasText: "Begunstigden" });
  await warned.waitFor();
  const why = warned.getByRole("link", { name: say("terms.warning.whyOf", { found: "Begunstigden" }) });
  expect(await why.getAttribute("href")).toBe("/terms/begunstigde-nl");
  await form.getByLabel(say("decisions.form.objective"), { exact: true }).fill("Niemand krijgt; we delen.");
  await form.getByLabel(say("decisions.fact.agreement"), { exact: true }).fill("Afspraak van 2020");
  await form.getByRole("button", { name: say("decisions.save"), exact: true }).click();
  await eventually(() => titleOf(page)).toBe("Wat Begunstigden krijgen");
});
