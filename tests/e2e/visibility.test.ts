import type { Locator, Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { placeOf } from "./coverage-page.ts";
import { eventually, searchOf, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");

beforeEach(async () => {
  await app.clear();
  await app.add.member("Lid Een");
  await app.add.member("Lid Twee");
  await app.add.organisation("Mesa Andina", { country: "PE", website: "mesa.example" });
  await app.add.organisation("Foro Andino", { country: "PE" });
  await app.add.activity({
    holder: "lid-een",
    partners: ["mesa-andina", "foro-andino"],
    places: ["PE"],
    themes: { "tax-justice": 1 },
    years: [2026, 2026],
  });
});

const hasFocus = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);
const openPanel = (page: Page) => page.getByRole("button", { name: say("visibility.open") }).click();
const change = (page: Page, field: string) =>
  page.getByRole("button", { name: `${say("visibility.change")}: ${say(`visibility.field.${field}`)}` });
const save = (page: Page) => page.getByRole("button", { name: say("visibility.save"), exact: true });
const editButton = (page: Page) => page.getByRole("button", { name: say("visibility.edit") });

test("what a visitor sees of a record has no way to change it, nor who set what", async () => {
  const page = await visit("/organisations/mesa-andina");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByText("mesa.example").waitFor();
  expect(await editButton(page).count()).toBe(0);
  expect(await page.getByRole("button", { name: say("visibility.open") }).count()).toBe(0);
});

test("a member's editor edits their own organisation, and no other", async () => {
  const as = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });
  const other = await visit("/organisations/lid-twee", { as });
  await other.getByRole("heading", { level: 1 }).waitFor();
  await other.getByRole("heading", { name: say("organisations.identifiers") }).waitFor();
  expect(await editButton(other).count()).toBe(0);
  const page = await visit("/organisations/lid-een", { as });
  await editButton(page).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(say("visibility.edit.acronym")).fill("LE1");
  await save(page).click();
  await eventually(() => dialog.count()).toBe(0);
  expect(await app.sql("select acronym from organisation where slug = 'lid-een'")).toEqual([
    { acronym: "LE1" },
  ]);
});

test("what is being edited is lost neither by selecting text beyond the window nor by Esc without a question", async () => {
  const as = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });
  const page = await visit("/organisations/lid-een", { as });
  await editButton(page).click();
  const dialog = page.getByRole("dialog");
  const acronym = dialog.getByLabel(say("visibility.edit.acronym"));
  await acronym.fill("NOT SAVED");
  const box = await acronym.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  expect(await acronym.inputValue()).toBe("NOT SAVED");
  const questions: string[] = [];
  page.once("dialog", (question) => {
    questions.push(question.message());
    void question.dismiss();
  });
  await page.keyboard.press("Escape");
  expect(await acronym.inputValue()).toBe("NOT SAVED");
  page.once("dialog", (question) => void question.accept());
  await page.mouse.click(5, 5);
  await eventually(() => dialog.count()).toBe(0);
  expect(questions).toEqual([say("visibility.edit.leave")]);
});

test("a partner hides itself, and is gone at once from its page, the list and the matrix", async () => {
  const visitor = await visit("/coverage");
  const cell = placeOf(visitor, "PE~tax-justice");
  await eventually(() => cell.textContent()).toContain(say("spoken.members", { count: 2 }));
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const page = await visit("/organisations/mesa-andina", { as });
  await openPanel(page);
  await page.getByText(say("visibility.intro.PARTNER")).waitFor();
  await change(page, "RECORD").click();
  await page.getByRole("radio", { name: say("visibility.class.RESTRICTED") }).check();
  await save(page).click();
  await page.getByText(say("visibility.problem.noReason")).waitFor(); // nobody gives one for them
  await page.getByRole("radio", { name: say("visibility.reason.SAFETY") }).check();
  await save(page).click();
  await page.getByRole("status").getByText(say("visibility.saved.PARTNER")).waitFor();
  await page.getByText(say("visibility.now.RESTRICTED")).waitFor();
  await page.getByText(say("visibility.iati")).waitFor();

  await visitor.reload();
  await eventually(() => cell.textContent()).toContain(say("spoken.members", { count: 1 }));
  await visitor.goto("/organisations/mesa-andina");
  await eventually(() => titleOf(visitor)).toBe(say("notFound.title"));
  await visitor.goto("/organisations?q=mesa");
  await visitor.getByText(say("organisations.none")).waitFor();
});

test("a single field is hidden, and what it means is said before", async () => {
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const page = await visit("/organisations/mesa-andina", { as });
  await openPanel(page);
  await change(page, "CONTACT").press("Enter");
  await page.getByText(say("visibility.what.CONTACT")).waitFor();
  await page.getByRole("radio", { name: say("visibility.class.NETWORK") }).check();
  await page.getByRole("radio", { name: say("visibility.reason.PERSONAL_INFORMATION") }).check();
  await page.getByLabel(say("visibility.note")).fill("<b>Por seguridad</b>");
  await save(page).click();
  await page.getByText("“<b>Por seguridad</b>”").waitFor();
  const visitor = await visit("/organisations/mesa-andina");
  await visitor.getByRole("heading", { level: 1 }).waitFor();
  expect(await visitor.getByText("mesa.example").count()).toBe(0);
});

test("a note is no longer than the server takes", async () => {
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const page = await visit("/organisations/mesa-andina", { as });
  await openPanel(page);
  await change(page, "CONTACT").press("Enter");
  await page.getByRole("radio", { name: say("visibility.class.NETWORK") }).check();
  await page.getByRole("radio", { name: say("visibility.reason.SAFETY") }).check();
  const note = page.getByLabel(say("visibility.note"));
  await note.fill("x".repeat(1999));
  await note.press("End");
  await page.keyboard.type("yz");
  expect(await note.inputValue()).toBe(`${"x".repeat(1999)}y`);
  await save(page).click();
  await page.getByRole("status").getByText(say("visibility.saved.PARTNER")).waitFor();
});

test("the strictest holds: a member cannot open what the partner closed", async () => {
  const delegate = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const input = { organisationId: "mesa-andina", visibility: "RESTRICTED", reason: "SAFETY" };
  const set = "mutation ($input: VisibilityInput!) { setVisibility(input: $input) { id } }";
  expect(await app.ask(set, { input }, delegate.headers)).not.toHaveProperty("errors");
  const as = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });
  const page = await visit("/organisations/mesa-andina", { as });
  await openPanel(page);
  await change(page, "RECORD").click();
  await page.getByRole("radio", { name: say("visibility.class.NETWORK") }).check();
  await page.getByRole("radio", { name: say("visibility.reason.SAFETY") }).check();
  await save(page).click();
  const stricter = say("visibility.saved.stricter", { class: say("visibility.class.RESTRICTED") });
  await page.getByRole("status").getByText(stricter).waitFor();
  expect(await page.getByText(say("visibility.saved.MEMBER")).count()).toBe(0);
  await page.getByText(say("visibility.now.RESTRICTED")).waitFor();
});

test("what is being written stays when another part is opened, or all is shut for a while", async () => {
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const page = await visit("/organisations/mesa-andina", { as });
  await openPanel(page);
  await change(page, "CONTACT").press("Enter");
  await page.getByRole("radio", { name: say("visibility.class.NETWORK") }).check();
  await page.getByLabel(say("visibility.note")).fill("Por favor");
  await change(page, "BUDGET").press("Enter");
  await openPanel(page);
  await openPanel(page);
  expect(await page.getByLabel(say("visibility.note")).inputValue()).toBe("Por favor");
});

test("whoever saves, or leaves it, goes on by keyboard from there", async () => {
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const page = await visit("/organisations/mesa-andina", { as });
  await openPanel(page);
  await change(page, "CONTACT").press("Enter");
  await page.getByRole("button", { name: say("visibility.cancel") }).press("Enter");
  await eventually(() => hasFocus(change(page, "CONTACT"))).toBe(true);
  await change(page, "CONTACT").press("Enter");
  await page.getByRole("radio", { name: say("visibility.class.NETWORK") }).check();
  await page.getByRole("radio", { name: say("visibility.reason.COMMERCIAL") }).check();
  await save(page).press("Enter");
  await eventually(() => hasFocus(page.getByText(say("visibility.saved.PARTNER")))).toBe(true);
});

test("of two people who edit one record the second is told what changed, chooses, and nothing is overwritten", async () => {
  const first = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een", name: "Ada Eerst" });
  const second = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });
  const pages = await Promise.all(
    [first, second].map((as) => visit("/organisations/lid-een", { as, mayFail: true })),
  );
  for (const page of pages) await editButton(page).click();
  const [one, two] = pages;
  if (!one || !two) throw new Error("two people came by");
  await one.getByLabel(say("visibility.edit.name"), { exact: true }).fill("Lid Een vzw");
  await one.getByLabel(say("visibility.edit.acronym")).fill("LE");
  await save(one).click();
  await eventually(() => one.getByRole("dialog").count()).toBe(0);

  const dialog = two.getByRole("dialog");
  await dialog.getByLabel(say("visibility.edit.name"), { exact: true }).fill("Lid Een Nu");
  await dialog.getByLabel(say("visibility.edit.website")).fill("https://een.example");
  await save(two).click();
  await dialog.getByText(say("visibility.conflict.title")).waitFor();
  await dialog
    .getByText(/Ada Eerst/)
    .first()
    .waitFor();
  const again = dialog.getByRole("button", { name: say("visibility.edit.again"), exact: true });
  await again.click();
  await dialog.getByText(say("visibility.problem.choose")).waitFor();
  expect(await dialog.getByLabel(say("visibility.edit.acronym")).inputValue()).toBe("LE");
  expect(await app.sql("select name, website from organisation where slug = 'lid-een'")).toEqual([
    { name: "Lid Een vzw", website: null },
  ]);
  await dialog.getByRole("radio", { name: "Lid Een Nu" }).check();
  await again.click();
  await eventually(() => dialog.count()).toBe(0);
  expect(await app.sql("select name, acronym, website from organisation where slug = 'lid-een'")).toEqual([
    { name: "Lid Een Nu", acronym: "LE", website: "https://een.example" },
  ]);
});

test("coverage as it stood on an earlier day says so in every place; a day to come is refused", async () => {
  const page = await visit("/coverage?asof=2026-10-31");
  const sentence = say("visibility.asOf.stood", { date: "31 okt 2026" });
  await eventually(() => page.getByRole("main").innerText()).toContain(sentence);
  await page.goto("/coverage");
  await placeOf(page, "PE~tax-justice").waitFor();
  await page.getByRole("button", { name: say("filter.add") }).click();
  await page.getByRole("button", { name: say("filter.asOf"), exact: true }).click();
  const day = page.getByLabel(say("filter.asOf"));
  await day.fill("2027-01-01");
  await page.getByRole("alert").getByText(say("visibility.asOf.future")).waitFor();
  expect(searchOf(page)).toBe("");
  await day.fill("2026-11-01");
  await eventually(() => searchOf(page)).toBe("asof=2026-11-01");
});
