import { readFileSync } from "node:fs";
import { sessionCode } from "@onze/api";
import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import { fixture } from "../support/iati-file.ts";
import type { SignedIn } from "../support/sign-in.ts";
import { SECRET, startApp } from "../support/start-app.ts";
import { findBarriers } from "./barriers.ts";
import { drawerOf, placeOf } from "./coverage-page.ts";
import { eventually, searchOf, startVisits, type Visitor } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const staff = await app.signIn("UMBRELLA_STAFF");
const administrator = await app.signIn("ADMINISTRATOR");
const facilitator = await app.signIn("FACILITATOR");
const [round] = await app.sql<{ id: string }>("select id from round");

/** The session of the demonstration, and one that is asked how it was; with the code of a phone there. */
const held = await phoneAt("select id from participation_session limit 1");
const asked =
  await phoneAt(`with s as (insert into participation_session (title, held_on, is_independent, step) values ('Wie?', '2026-11-20', false, 'ACTUAL') returning id),
  v as (insert into session_organisation (session_id, organisation_id) select s.id, o.id from s, organisation o where o.slug in ('oap', 'oag')),
  d as (insert into session_decision (session_id, label, is_chosen) select id, 'Strategie', true from s) select id from s`);

async function phoneAt(statement: string) {
  const [session] = await app.sql<{ id: string }>(statement);
  const [voice] = await app.sql<{ id: string }>("select id from session_organisation where session_id = $1", [
    session?.id,
  ]);
  return { id: session?.id, code: sessionCode(SECRET, { id: voice?.id ?? "", codeNumber: 1 }) };
}

/** Each page and view: what stands there once it is complete, whether it has figures, and who it is for. */
const PAGES = [
  ["/coverage", "[data-key] use", true],
  ["/coverage?view=map", "figure [data-key]", true],
  ["/coverage?view=table", "[data-key]", true],
  ["/coverage?country=PE&cell=PE~climate-justice", "section:has(> h2[data-autofocus]) h4", true],
  ["/coverage?country=EC&theme=health", "section ~ div p", true],
  ["/activities", "main input[type=checkbox]", true, staff],
  ["/activities", "main :is(tbody, li h2)", true],
  ["/overlaps", "main tbody", true, staff],
  ["/gaps", "main tbody", true, staff],
  ["/gaps/indicators", "main li.record", false, staff],
  ["/gaps/weights", "main tbody", false, staff],
  ["/what-if", "main section button", false, staff],
  ["/what-if?changes=leaves~bruggenland-illustrative~CD", "main tbody", true, staff],
  ["/networks?year=2024", "main li.record", true, staff],
  ["/networks?year=2024&drawing=table", "main :is(summary, tbody)", true, staff],
  ["/participation?own=1", "main details", true, staff],
  ["/participation?show=table", "main details", true, staff],
  ["/frameworks", "main section tbody", true, staff],
  ["/frameworks/JSF-PH-2022-2026", "main table", true],
  ["/frameworks/JSF-PH-2022-2026", "main section:last-child tbody", true, staff],
  ["/governance", "main section svg", true],
  ["/governance?view=table", "main tbody", true, staff],
  ["/governance/bestuur-illustrative", "main section ol li", true, staff],
  ["/governance/partnerraad-illustrative?view=table", "main tbody", true],
  ["/decisions", "main tbody", false, staff],
  ["/decisions?view=calendar&of=2026", "main section li", false],
  ["/decisions?view=waiting", "main :is(li.record, main p.strong)", false, staff],
  ["/decisions/eisen-belasting-2026-illustrative", "main ol li", false, staff],
  ["/decisions/eisen-belasting-2026-illustrative/proposals", "main li.record", false, staff],
  ["/decisions/eisen-belasting-2026-illustrative/proposals", "main tbody", false],
  ["/proposals/ours", "main p.strong:not(:empty)", false, staff],
  ["/safe-space", "main tbody", false, staff],
  [`/safe-space/${await oneSafeSpace()}`, "main tbody", false, staff],
  [`/safe-space/attended/${await oneSafeSpace()}#CODE`, "main form", false],
  ["/terms", "main li.record", false],
  ["/terms/begunstigde-nl", "main dl", false],
  ["/terms/begunstigde-nl", "main section button", false, staff],
  ["/voice", "main li.record", false],
  ["/voice/prepare", "main form", false, facilitator],
  ["/voice/questionnaires", "main li.record", false, staff],
  [`/voice/${round?.id}`, "main section dl", true, staff],
  [`/voice/${round?.id}?view=table`, "main tbody", true],
  ["/impact", "main [data-key] svg", true],
  ["/impact/new", "main form", false, staff],
  ["/impact/alike", "main p", false, staff],
  ["/impact?view=table&cell=BELGIUM~", "section:has(> h2[data-autofocus]) li", true, staff],
  ["/impact/commissie-keurt-zorgplicht-goed-illustrative", "main figure svg", true],
  ["/impact/kledingketens-schrappen-kleine-ateliers-illustrative", "main figure svg", true, staff],
  ["/organisations", "main tbody", true],
  ["/organisations?view=shared", "main tbody", true],
  ["/organisations/11-11-11", "main li.record", true],
  ["/sessions", "main li.record", false, staff],
  [`/sessions/${held.id}`, "main dl", false, staff],
  [`/sessions/${held.id}?view=table`, "main tbody", false, staff],
  [`/session/${held.id}#${held.code}`, "main dl", false],
  [`/session/${asked.id}#${asked.code}`, "main fieldset", false],
  ["/impact/demands", "main tbody svg", false, staff],
  ["/impact/demands?view=table", "main tbody ol", false],
  ["/impact/demands?view=contacts", "main tbody", false],
  ["/impact/demands/zorgplichtwet-illustrative", "main section ol", true],
  ["/impact/demands/zorgplichtwet-illustrative", "main section ol button", true, staff],
  ["/impact/sheets", "main section button", false, staff],
  ["/imports", "main tbody", false, staff],
  [`/imports/${await bringFile()}`, "main dl", false, staff],
  ["/nowhere", "main h1", false],
  ["/sign-in", "main form", false],
  ["/forgot-password", "main form", false],
  ["/reset-password?token=any", "main form", false],
  ["/invitation?token=none", "main h1", false],
  ["/account", "main ul li", false, staff],
  ["/coverage?asof=2026-10-31", "section ~ div p", true],
  ["/organisations/11-11-11", "main .note", true, staff],
  ["/history", "main li time", false, staff],
  ["/admin", "main tbody tr", false, administrator],
  [`/admin?account=${staff.accountId}`, "section:has(> h2[data-autofocus]) button", false, administrator],
  ["/admin/invitations", "main form", false, administrator],
  ["/admin/tokens", "main form", false, administrator],
  ["/admin/reviews", "main h1", false, administrator],
] as const;

/** The session of the demonstration whose summary is released. */
async function oneSafeSpace(): Promise<string> {
  const [session] = await app.sql<{ id: string }>("select id from safe_space_session");
  return session?.id ?? "";
}

/** Brings a file to the server, as a page does. @returns the import, which has ended. */
async function bringFile(): Promise<string> {
  const body = readFileSync(fixture("programme.xml"));
  const response = await fetch(`${app.url}/api/imports?name=programme.xml`, {
    method: "POST",
    body,
    headers: staff.headers,
  });
  const { id } = (await response.json()) as { id: string };
  const question = `{ importRun(id: "${id}") { status } }`;
  await vi.waitFor(
    async () => expect(JSON.stringify(await app.ask(question, {}, staff.headers))).toContain("APPLIED"),
    25_000,
  );
  return id;
}

async function visitWhole(address: string, complete: string, visitor: Visitor = {}): Promise<Page> {
  const page = await visit(address, visitor);
  await isWhole(page, complete);
  return page;
}

async function isWhole(page: Page, complete: string): Promise<void> {
  await page.locator(complete).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

describe.each(PAGES)("%s", (address, complete, hasFigures, as?: SignedIn) => {
  test("says what it rests on, and axe finds nothing serious in it by day or by night", async () => {
    const page = await visitWhole(address, complete, { as });
    await page.getByRole("complementary", { name: say("demonstration.name") }).waitFor();
    const trust = page.getByRole("region", { name: say("trust.name") });
    await eventually(() => trust.count()).toBe(hasFigures ? 1 : 0);
    expect(await findBarriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findBarriers(page, ["color-contrast"])).toEqual([]); // nothing but colours differs by night
  }, 120_000);

  test("fits a screen of 360 pixels in every language", async () => {
    const whole = complete.replace("[data-key] use", "[data-key]");
    const page = await visitWhole(address, whole, { width: 360, as });
    const shown = () =>
      page.evaluate(() => [document.documentElement.lang, document.documentElement.scrollWidth, innerWidth]);
    expect(await shown()).toEqual(["nl", 360, 360]);
    for (const language of ["fr", "en", "es"]) {
      await page.evaluate((chosen) => localStorage.setItem("onze.language", chosen), language);
      await page.reload();
      await isWhole(page, whole);
      expect(await shown()).toEqual([language, 360, 360]);
    }
  }, 180_000);
});

test("an organisation's chart comes when it is scrolled to, has a table beside it, and nothing serious for axe", async () => {
  const page = await visit("/organisations/11-11-11");
  const asTable = page.getByRole("button", { name: say("organisations.effort.asTable") });
  await asTable.scrollIntoViewIfNeeded();
  await page.locator("main svg.recharts-surface").first().waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await asTable.click();
  await page.getByRole("columnheader", { name: say("organisations.effort.column.year") }).waitFor();
  expect(await page.locator("main svg.recharts-surface").count()).toBe(0);
});

test("on a phone the matrix is a list by country, by theme when asked; what is open comes first", async () => {
  const page = await visit("/coverage", { width: 360 });
  const peru = page.getByRole("region", { name: "Peru" });
  expect(await peru.getByRole("button").nth(1).textContent()).toContain(say("state.SHARED_NOT_AGREED"));
  expect(await page.getByRole("grid").count()).toBe(0);
  await page.getByRole("combobox", { name: say("list.by") }).selectOption("theme");
  await page.getByRole("region", { name: "Gezondheid" }).waitFor();
});

test("on a phone the drawer fills the screen and keeps the focus; Back closes it", async () => {
  const page = await visit("/coverage", { width: 360 });
  await placeOf(page, "PE~climate-justice").click();
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("link", { name: "11.11.11" }).first().waitFor();
  expect(await drawer.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 780 });
  await page.goBack();
  await eventually(() => drawerOf(page).count()).toBe(0);
  expect(searchOf(page)).toBe("");
});

test("on a phone the filters are a sheet that says what it will show", async () => {
  const page = await visit("/coverage", { width: 360 });
  await page.getByRole("button", { name: new RegExp(`^${say("filter.title")}`) }).click();
  const sheet = page.getByRole("dialog", { name: say("filter.title") });
  await sheet.getByRole("checkbox", { name: say("filter.noSuggested") }).click();
  await sheet.getByRole("button", { name: /^Toon \d+ vermeldingen$/ }).click();
  await eventually(() => searchOf(page)).toBe("suggested=no");
  expect(await sheet.count()).toBe(0);
});

test.each([
  ["the list", "/coverage", null],
  ["the rows", "/coverage?view=table", null],
  ["the cards", "/activities", null],
  ["the menu", "/coverage", say("nav.menu")],
  ["the sheet of filters", "/coverage", new RegExp(`^${say("filter.title")}`)],
  ["the drawer", "/coverage?cell=PE~climate-justice", null],
])("on a phone axe finds nothing serious in %s, by day or by night", async (_, address, button) => {
  const complete = address.includes("cell=") ? "[role=dialog] h4" : "main li";
  const page = await visitWhole(address, complete, { width: 360 });
  if (button) await page.getByRole("button", { name: button }).first().click();
  expect(await findBarriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await findBarriers(page, ["color-contrast"])).toEqual([]);
});
