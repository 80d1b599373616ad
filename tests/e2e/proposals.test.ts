import { expect, test } from "vitest";
import { addDecision } from "../support/add-decision.ts";
import { startApp } from "../support/start-app.ts";
import { startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const fr = wordsOf("fr");
const nl = wordsOf("nl");
await app.add.organisation("Mesa");
const decision = await addDecision(app, {
  title: "Eisen over schuld",
  isPublic: true,
  answerWithinDays: 60,
  contestWithinDays: 30,
  parties: ["mesa"],
});
const delegate = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa" });
const staff = await app.signIn("UMBRELLA_STAFF");
const address = `/decisions/${decision.slug}/proposals`;
const TITLE = "Annuler la dette";

test("a partner follows its proposal on a phone, from submission through the answer to its contest", async () => {
  const page = await visit(address, { as: delegate, language: "fr", width: 360 });
  const press = (key: string) => page.getByRole("button", { name: fr(key), exact: true }).click();
  await page.getByRole("heading", { name: fr("proposals.title.none"), level: 1 }).waitFor();
  await press("proposals.submit");
  await press("proposals.submit.send");
  await page.getByText(fr("proposals.problem.title")).waitFor();
  await page.getByLabel(fr("proposals.field.title"), { exact: true }).fill(TITLE);
  await page.getByLabel(fr("proposals.field.text"), { exact: true }).fill("Toute la dette, tout de suite");
  await press("proposals.submit.send");
  await page.getByText(fr("proposals.submit.done", { title: TITLE })).waitFor();
  await page.getByText(fr("proposals.clock.left", { count: 60 })).waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);

  const office = await visit(address, { as: staff });
  await office.getByRole("button", { name: `${nl("proposals.answer")}: ${TITLE}`, exact: true }).click();
  const dialog = office.getByRole("dialog");
  await dialog.getByRole("button", { name: nl("proposals.answer.send"), exact: true }).click();
  await dialog.getByText(nl("proposals.problem.outcome")).waitFor();
  await dialog.getByRole("radio", { name: nl("proposals.status.REJECTED"), exact: true }).check();
  await dialog.getByLabel(nl("proposals.answer.reasons"), { exact: true }).fill("Eerst de rente");
  await dialog.getByRole("button", { name: nl("proposals.answer.send"), exact: true }).click();
  await office.getByText(nl("proposals.answer.done", { title: TITLE })).waitFor();
  await office.getByText("Eerst de rente").waitFor();

  await page.goto("/proposals/ours");
  await page.getByText("Eerst de rente").waitFor();
  await page.getByRole("button", { name: `${fr("proposals.contest")}: ${TITLE}`, exact: true }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel(fr("proposals.contest.because"), { exact: true }).fill("La rente n’est pas la dette");
  await form.getByRole("button", { name: fr("proposals.contest.send"), exact: true }).click();
  await page.getByText(fr("proposals.contest.done", { title: TITLE })).waitFor();
  await page.getByText("La rente n’est pas la dette").waitFor();
  await page.getByText(fr("proposals.contested")).waitFor();
  await page.getByRole("heading", { name: fr("proposals.ours.waiting.only"), level: 1 }).waitFor();
});

test("a link to a proposal leads to it, also by keyboard; a visitor is told why nothing is counted", async () => {
  const [proposal] = await app.sql<{ id: string }>("select id from proposal");
  const page = await visit(`${address}#${proposal?.id}`, { as: delegate, language: "fr" });
  await page.getByRole("link", { name: TITLE, exact: true }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(proposal?.id);
  const visitor = await visit(address);
  await visitor.getByText("Niet getoond: minder dan 5 voorstellen.").waitFor();
  expect(await visitor.getByText(TITLE).count()).toBe(0);
});

test("the secretariat writes down what a partner proposed elsewhere, and is asked who it was", async () => {
  const page = await visit(address, { as: staff });
  const press = (key: string) => page.getByRole("button", { name: nl(key), exact: true }).click();
  await press("proposals.submit");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(nl("proposals.field.title"), { exact: true }).fill("Een register van leningen");
  await dialog
    .getByLabel(nl("proposals.field.text"), { exact: true })
    .fill("Gezegd op de vergadering in Lima");
  await dialog.getByRole("button", { name: nl("proposals.submit.send"), exact: true }).click();
  await dialog.getByText(nl("proposals.problem.author")).waitFor();
  await dialog.getByRole("searchbox").fill("Mesa");
  await page.getByRole("option", { name: /Mesa/ }).click();
  await dialog.getByRole("button", { name: nl("proposals.submit.send"), exact: true }).click();
  const written = page.getByRole("listitem").filter({ hasText: "Een register van leningen" });
  await written.getByRole("link", { name: "Mesa", exact: true }).waitFor();
});

test("whoever speaks for a partner comes from the menu of its account to what is recorded about it", async () => {
  const page = await visit("/decisions", { as: delegate });
  await page.getByRole("button", { name: /PARTNER_DELEGATE/ }).click();
  await page.getByRole("link", { name: nl("nav.ourRecord"), exact: true }).click();
  await page.getByRole("heading", { name: nl("us.heading"), level: 1 }).waitFor();
  const office = await visit("/decisions", { as: staff });
  await office.getByRole("button", { name: /UMBRELLA_STAFF/ }).click();
  await office.getByRole("link", { name: nl("nav.account"), exact: true }).waitFor();
  expect(await office.getByRole("link", { name: nl("nav.ourRecord"), exact: true }).count()).toBe(0);
});
