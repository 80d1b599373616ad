import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { addFacilitators, addQuestionnaire, dayFromNow, openRound } from "../support/voice.ts";
import { findBarriers } from "./barriers.ts";
import { eventually, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const PHONE = { width: 360 } as const;

let address = "";
let early = "";

beforeAll(async () => {
  await addFacilitators(app);
  const asked = { africa: 9 };
  const round = await openRound(app, { questionnaire: await addQuestionnaire(app, "page"), asked });
  address = `/ballot#${round.id}.${round.links.africa?.[0]}`;
  const later = await openRound(app, {
    questionnaire: await addQuestionnaire(app, "later"),
    asked,
    given: { opensOn: dayFromNow(2), closesOn: dayFromNow(4) },
  });
  early = `/ballot#${later.id}.${later.links.africa?.[0]}`;
});

const widerBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("who comes without a link, or with one that nobody gave out, is told so in a sentence and shown no question", async () => {
  const without = await visit("/ballot", PHONE);
  await without.getByText(say("ballot.noLink")).waitFor();
  const unknown = await visit("/ballot#none", PHONE);
  await unknown.getByRole("alert").getByText(say("refusal.LINK_CLOSED")).waitFor();
  expect(await unknown.getByRole("link", { name: say("ballot.toRound"), exact: true }).count()).toBe(0);
  for (const page of [without, unknown]) expect(await page.getByRole("group").count()).toBe(0);
});

test("a round that has not begun says on which day it does", async () => {
  const page = await visit(early, PHONE);
  const [, month = "", day = ""] = dayFromNow(2).split("-");
  const words = await page.getByRole("alert").innerText();
  expect(words).toContain(` ${Number(day)} `);
  expect(words).not.toContain(`-${month}-`);
});

test("sending nothing is refused, and what is filled in stays where nothing answers", async () => {
  const page = await visit(address, { ...PHONE, mayFail: true });
  const send = page.getByRole("button", { name: say("ballot.send"), exact: true });
  await send.press("Enter");
  await page.getByRole("alert").getByText(say("refusal.ANSWERS_NONE")).waitFor();
  const words = page.getByRole("textbox");
  await words.fill("Vroeger vragen");
  await page.route("**/graphql", (route) => route.abort());
  await send.press("Enter");
  await page.getByRole("alert").getByText(say("ballot.unreached")).waitFor();
  expect(await words.inputValue()).toBe("Vroeger vragen");
});

test("another language keeps what is filled in, and is kept nowhere", async () => {
  const page = await visit(address, PHONE);
  await page.getByRole("radio", { name: "4", exact: true }).first().press("Space");
  await page.getByRole("button", { name: "Español", exact: true }).press("Enter");
  await page.getByText(wordsOf("es")("ballot.opening")).waitFor();
  expect(await page.getByRole("radio", { name: "4", exact: true }).first().isChecked()).toBe(true);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("whoever is signed in here is asked as anybody: no cookie goes along", async () => {
  const as = await app.signIn("PARTNER_DELEGATE");
  const page = await visit("/ballot", { ...PHONE, as });
  const asked: Promise<string | undefined>[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql"))
      asked.push(request.headerValue("cookie").then((found) => found ?? undefined));
  });
  await page.goto(`${address}&`);
  await page.goto(address);
  await page.reload();
  await page.getByText(say("ballot.opening")).waitFor();
  expect(asked.length).toBeGreaterThan(0);
  expect(await Promise.all(asked)).toEqual(asked.map(() => undefined));
});

test.each(["nl", "fr", "en", "es"])("it fits a screen of 360 pixels in %s", async (language) => {
  const page = await visit(address, { ...PHONE, language });
  await page.getByText(wordsOf(language)("ballot.opening")).waitFor();
  expect(await widerBy(page)).toBe(0);
});

test("axe finds nothing serious in it, by day or by night", async () => {
  const page = await visit(address, PHONE);
  await page.getByText(say("ballot.opening")).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await findBarriers(page, ["color-contrast"])).toEqual([]);
});

test("to leave quickly forgets the link", async () => {
  const page = await visit(address, { ...PHONE, mayFail: true });
  await page.getByText(say("ballot.opening")).waitFor();
  await page.route("https://nl.wikipedia.org/**", (route) => route.fulfill({ body: "Elsewhere" }));
  await page.getByRole("link", { name: say("light.leave"), exact: true }).press("Enter");
  await page.getByText("Elsewhere").waitFor();
  await page.goto("/ballot");
  await page.getByText(say("ballot.noLink")).waitFor();
});

test("on paper it has its questions, and nothing to send", async () => {
  const page = await visit(address, PHONE);
  await page.getByText(say("ballot.opening")).waitFor();
  await page.emulateMedia({ media: "print" });
  await eventually(() => page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole("group").filter({ visible: true }).count()).toBe(4);
});
