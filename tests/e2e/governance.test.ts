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
const COUNCIL = "/governance/partnerraad-illustrative";
const BOARD = "/governance/bestuur-illustrative";

const rowsOf = (page: Page, title: string) =>
  page.getByRole("region", { name: title }).locator("tbody tr").allInnerTexts();

test("a visitor reads how many sit where, and neither who does nor a form to change it", async () => {
  const page = await visit(BOARD);
  await eventually(() => titleOf(page)).toBe(say("governance.title.continents", { held: 2, seats: 12 }));
  await page.getByText(say("governance.heldUnnamed"), { exact: true }).first().waitFor();
  expect(await page.getByText("Bruggenland").count()).toBe(0);
  expect(await page.getByRole("button", { name: say("governance.rule.set") }).count()).toBe(0);
  expect(await page.getByText(say("governance.voice", { year: "2026" })).count()).toBe(0);
});

test("an earlier day is in the address; t turns seats into a table, and the file says of which day it is", async () => {
  const page = await visit(`${BOARD}?asof=2023-08-15`, { as: staff });
  await eventually(() => titleOf(page)).toBe(say("governance.title.continents", { held: 1, seats: 12 }));
  const vacant = page.getByRole("row").filter({ hasText: say("governance.vacant") });
  expect(await vacant.first().innerText()).toContain(say("governance.since", { date: "1 jun 2023" }));
  await page.keyboard.press("t");
  await page
    .getByRole("columnheader", { name: say("governance.column.byRule") })
    .first()
    .waitFor();
  expect(searchOf(page)).toContain("view=table");
  const { name, rows } = await download(page, page.getByRole("button", { name: say("governance.download") }));
  expect(name).toBe("onze-bestuur-illustrative-2023-08-15.csv");
  expect(rows.find(({ constituency }) => constituency === "VOLUNTEER")).toMatchObject({
    seats_by_rule: "2",
    held: "1",
    vacant: "1",
    reference_share: "",
    difference: "",
    as_of: "2023-08-15",
    source: "DEMONSTRATION",
    body_seats: "12",
    body_seats_held: "11",
  });
});

test("who fills a vacant seat is told what is missing, and sees it held; held twice is refused in words", async () => {
  const page = await visit(COUNCIL, { as: staff });
  await eventually(() => titleOf(page)).toBe(say("governance.title.vacant_one", { count: 1, seats: 11 }));
  const seat = say("governance.seatOf", { constituency: "partners", number: 8 });
  await page.getByRole("button", { name: `${say("governance.seat.fill")}: ${seat}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox", { name: say("governance.form.organisation") }).fill("Guardianas");
  await dialog.getByRole("option", { name: /Guardianas/ }).click();
  const save = dialog.getByRole("button", { name: say("governance.save"), exact: true });
  await dialog.getByLabel(say("governance.form.startsOn")).fill("2026-01-01");
  await save.click();
  await dialog.getByText(say("refusal.SEAT_TAKEN", { number: 8 })).waitFor();
  await dialog.getByLabel(say("governance.form.startsOn")).fill("");
  await save.click();
  await dialog.getByText(say("governance.problem.day")).waitFor();
  await dialog.getByLabel(say("governance.form.startsOn")).fill("2026-10-01");
  await save.click();
  await eventually(() => titleOf(page)).toBe(say("governance.title.held", { seats: 11 }));
  expect(
    (await rowsOf(page, say("governance.whoSits"))).some((row) => /zetel 8[\s\S]*Guardianas/.test(row)),
  ).toBe(true);
});

test("a meeting is counted by seat where the body agreed, and told by constituency alone", async () => {
  const page = await visit(BOARD, { as: staff });
  await page.getByRole("button", { name: say("governance.meeting.add") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(say("governance.form.heldOn")).fill("2026-11-20");
  await dialog.getByRole("checkbox").check();
  await dialog.getByLabel(say("governance.seatOf", { constituency: "leden", number: 1 })).fill("");
  const save = dialog.getByRole("button", { name: say("governance.save"), exact: true });
  await save.click();
  await dialog.getByText(say("refusal.TEXT_EMPTY")).waitFor();
  await dialog.getByText(say("governance.problem.number")).waitFor();
  await dialog.getByLabel(say("governance.seatOf", { constituency: "leden", number: 1 })).fill("9");
  await dialog.getByLabel(say("governance.form.agreed")).fill("Verslag van november");
  await save.click();
  await page.getByText(say("governance.voice.counted_other", { interventions: 69, count: 3 })).waitFor();
  await page.getByText(say("governance.voice.oneSeat")).first().waitFor();
});

test("what was put on the agenda of a meeting stands with it; a meeting and a seat of a mistake are taken away", async () => {
  const page = await visit(BOARD, { as: staff });
  const meetings = page.getByRole("region", { name: say("governance.meetings") });
  const add = meetings.getByRole("button", { name: say("decisions.agenda.add") });
  await add.first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(say("decisions.agenda.title"), { exact: true }).fill("Wie praat over geld");
  await dialog.getByRole("button", { name: say("decisions.save"), exact: true }).click();
  await meetings.getByText("Wie praat over geld").waitFor();
  const count = await add.count();
  await meetings
    .getByRole("button", { name: say("governance.meeting.remove") })
    .last()
    .click();
  await meetings.getByRole("button", { name: say("decisions.remove.sure"), exact: true }).click();
  await eventually(() => add.count()).toBe(count - 1);
  const council = await visit(COUNCIL, { as: staff });
  const seat = council
    .getByRole("region", { name: say("governance.whoSits") })
    .getByRole("row", { name: say("governance.seatOf", { constituency: "secretariaat", number: 1 }) });
  await seat.getByRole("button", { name: say("governance.seat.remove") }).click();
  await seat.getByRole("button", { name: say("decisions.remove.sure"), exact: true }).click();
  await seat.getByText(say("governance.vacant")).waitFor();
});
