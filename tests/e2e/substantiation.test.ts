import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { ASK, addClaim, person, READ, type ReadOutcome, read, tokenOf } from "../support/substantiate.ts";
import { findBarriers } from "./barriers.ts";
import { startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
await app.add.member("Alpha");
await app.add.member("Beta");
const visit = await startVisits(app.url);
const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
const say = wordsOf("nl");
const PHONE = { width: 360 } as const;
beforeEach(() => app.sql("delete from rate_limit"));

let count = 0;

/** A change about which somebody is asked by mail. @returns it, and the address of the link in that mail. */
async function asked(given: Readonly<Record<string, unknown>> = {}) {
  count += 1;
  const email = `reader-${count}@paper.example`;
  const outcome = await addClaim(app);
  const input = person({ email, language: "nl", ...given });
  const { errors } = await app.ask(ASK, { outcome: outcome.slug, input }, headers);
  expect(errors).toBeUndefined();
  return { outcome, address: `/substantiate#${await tokenOf(app, email)}` };
}
const readAs = ({ slug }: { slug: string }, who: Readonly<Record<string, string>> = headers) =>
  read(app.ask<ReadOutcome>(READ, { slug }, who));
const choose = (page: Page, question: "fact" | "contribution", answer: string) =>
  page
    .getByRole("group", { name: say(`substantiate.question.${question}`) })
    .getByRole("radio", { name: say(`substantiate.${question}.${answer}`), exact: true })
    .press("Space");
const press = (page: Page, key: string) =>
  page.getByRole("button", { name: say(`substantiate.${key}`), exact: true }).press("Enter");

test("from a mail to an answer that counts, changed, named and no longer named, on a phone and by keyboard", async () => {
  const { outcome, address } = await asked();
  const page = await visit(address, PHONE);
  await page.getByText(say("substantiate.told.opening")).waitFor();
  expect((await readAs(outcome)).status).toMatchObject({ status: "UNSUBSTANTIATED", asked: 1 });
  await choose(page, "fact", "FULL");
  await choose(page, "contribution", "FULL");
  await page.getByLabel(say("substantiate.comment")).fill("Ik zat in de commissie.");
  await page.getByRole("radio", { name: /Lena Vos/ }).press("Space");
  await press(page, "send");
  await page.getByRole("heading", { name: say("substantiate.sent") }).waitFor();
  const told = await readAs(outcome);
  expect(told.status).toMatchObject({ status: "PARTIAL", full: 1 });
  expect(told.substantiations).toMatchObject([{ comment: "Ik zat in de commissie.", consentsToName: true }]);

  await page.reload();
  await page.getByRole("heading", { name: say("substantiate.answered") }).waitFor();
  await press(page, "change");
  await choose(page, "contribution", "DISAGREE");
  await press(page, "sendAgain");
  await page.getByRole("heading", { name: say("substantiate.sent") }).waitFor();
  expect((await readAs(outcome)).status).toMatchObject({ status: "CONTESTED", independentAnswers: 1 });

  await press(page, "unname");
  await page.getByText(say("substantiate.unnamed")).waitFor();
  expect((await readAs(outcome)).substantiations).toMatchObject([{ consentsToName: false }]);
});

test("who comes without a link, or with one that opens nothing, is told so and asked nothing", async () => {
  const without = await visit("/substantiate", PHONE);
  await without.getByText(say("substantiate.noLink")).waitFor();
  const unknown = await visit("/substantiate#nl_none", PHONE);
  await unknown.getByText(say("refusal.SUBSTANTIATION_LINK_CLOSED")).waitFor();
  for (const page of [without, unknown]) expect(await page.getByRole("group").count()).toBe(0);
});

test("a time that is over, and a change that is kept since, are told in a sentence", async () => {
  const over = await asked();
  await app.sql("update substantiation set expires_at = '2026-11-20' where outcome_id = $1", [
    over.outcome.id,
  ]);
  const expired = await visit(over.address, PHONE);
  await expired.getByText("20 nov 2026").waitFor();
  const kept = await asked();
  await app.sql("update outcome set visibility = 'RESTRICTED' where id = $1", [kept.outcome.id]);
  const held = await visit(kept.address, PHONE);
  await held.getByText(say("substantiate.held", { who: "Alpha" })).waitFor();
});

test("what is missing or contradicts is said at its question, and nothing is sent", async () => {
  const { outcome, address } = await asked();
  const page = await visit(address, PHONE);
  await page.getByText(say("substantiate.told.opening")).waitFor();
  await press(page, "send");
  await page.getByRole("alert").getByText(say("substantiate.fault.missing")).waitFor();
  await choose(page, "fact", "DISAGREE");
  await choose(page, "contribution", "FULL");
  await press(page, "send");
  await page.getByRole("alert").getByText(say("substantiate.fault.contradicts")).waitFor();
  expect((await readAs(outcome)).status).toMatchObject({ independentAnswers: 0 });
});

test("where the line drops nothing is lost, also when the page is loaded again", async () => {
  const { address } = await asked();
  const page = await visit(address, { ...PHONE, mayFail: true });
  await page.getByText(say("substantiate.told.opening")).waitFor();
  await choose(page, "fact", "PARTIAL");
  await choose(page, "contribution", "NO_OPINION");
  const comment = page.getByLabel(say("substantiate.comment"));
  await comment.fill("Het kwam later dan hier staat.");
  await page.route("**/graphql", (route) => route.abort());
  await press(page, "send");
  await page.getByRole("alert").getByText(say("substantiate.unreached")).waitFor();
  await page.unroute("**/graphql");
  await page.reload();
  await page.getByText(say("substantiate.told.opening")).waitFor();
  expect(await comment.inputValue()).toBe("Het kwam later dan hier staat.");
  await press(page, "send");
  await page.getByRole("heading", { name: say("substantiate.sent") }).waitFor();
});

test("who works for one that claims is told that their answer does not count as independent", async () => {
  const { address } = await asked();
  const page = await visit(address, PHONE);
  await page.getByText(say("substantiate.told.opening")).waitFor();
  await choose(page, "fact", "FULL");
  await choose(page, "contribution", "FULL");
  await page.getByLabel(say("substantiate.worksFor")).fill("Beta");
  await press(page, "send");
  await page.getByText(say("substantiate.inside")).waitFor();
});

test.each(["nl", "fr", "en", "es"])(
  "it fits a screen of 360 pixels in %s, and axe finds nothing serious by day or by night",
  async (language) => {
    const { address } = await asked({ language });
    const page = await visit(address, { ...PHONE, language });
    await page.getByText(wordsOf(language)("substantiate.told.opening")).waitFor();
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findBarriers(page, ["color-contrast"])).toEqual([]);
  },
);

test("to leave quickly forgets the link and what was filled in", async () => {
  const { address } = await asked();
  const page = await visit(address, { ...PHONE, mayFail: true });
  await page.getByText(say("substantiate.told.opening")).waitFor();
  await choose(page, "fact", "PARTIAL");
  await page.route("https://nl.wikipedia.org/**", (route) => route.fulfill({ body: "Elsewhere" }));
  await page.getByRole("link", { name: say("light.leave"), exact: true }).press("Enter");
  await page.getByText("Elsewhere").waitFor();
  await page.goto("/substantiate");
  await page.getByText(say("substantiate.noLink")).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("who claims a change asks somebody on its page, and takes the question back", async () => {
  const outcome = await addClaim(app);
  const page = await visit(`/impact/${outcome.slug}`, { as: { headers } });
  const ask = (key: string) => page.getByLabel(say(`substantiation.ask.${key}`), { exact: true });
  await page.getByRole("button", { name: say("substantiation.ask") }).press("Enter");
  await ask("name").fill("Dr. Lena Vos");
  await ask("position").fill("Onderzoeker, universiteit");
  await ask("email").fill("asked@paper.example");
  await page.getByRole("button", { name: say("substantiation.ask.send"), exact: true }).press("Enter");
  await page.getByText(say("substantiation.ask.done", { name: "Dr. Lena Vos" })).waitFor();
  expect(await tokenOf(app, "asked@paper.example")).toMatch(/^nl_/);
  await page.getByRole("button", { name: say("substantiation.withdraw") }).press("Enter");
  await page.getByRole("button", { name: say("substantiation.withdraw.sure"), exact: true }).press("Enter");
  await page.getByText(say("substantiation.withdraw.done")).waitFor();
  expect((await readAs(outcome)).substantiations).toEqual([]);
});
