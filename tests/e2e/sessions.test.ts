import { sessionCode } from "@onze/api";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SECRET, startApp } from "../support/start-app.ts";
import { download } from "./download.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const facilitator = await app.signIn("FACILITATOR");
for (const name of ["Partner Een", "Partner Twee", "Partner Drie"]) await app.add.organisation(name);

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Goes on to the next step, on the shared screen. */
async function goOn(screen: Page, step: string): Promise<void> {
  const label = say("sessions.next", { step: say(`sessions.step.${step}`) });
  await button(screen, say("action.of", { action: label, what: "Wie besliste mee?" })).click();
  await screen
    .getByRole("listitem")
    .filter({ hasText: say(`sessions.step.${step}`) })
    .and(screen.locator("[aria-current]"))
    .waitFor();
}

/** The ladder of a decision on a phone. */
const ladderOf = (phone: Page, decision: string) => phone.getByRole("group", { name: decision });

async function choose(phone: Page, decision: string, words: string): Promise<void> {
  const ladder = ladderOf(phone, decision);
  await ladder.getByText(words, { exact: true }).click();
  await ladder.getByText(say("sessions.kept"), { exact: true }).waitFor();
}

test("sessions are no page for a visitor, and a phone without a code is asked for one", async () => {
  const page = await visit("/sessions");
  await page.getByRole("heading", { level: 1, name: say("notFound.title") }).waitFor();
  const phone = await visit("/session/00000000-0000-4000-8000-000000000000", { width: 360 });
  await phone.getByLabel(say("sessions.code"), { exact: true }).fill("2222 2222");
  await button(phone, say("sessions.code.join")).click();
  await phone.getByText(say("refusal.SESSION_CODE_WRONG")).waitFor();
  const hasty = await visit("/session/00000000-0000-4000-8000-000000000000#2%", { width: 360 });
  await hasty.getByText(say("refusal.SESSION_CODE_WRONG")).waitFor();
});

test("three phones and one screen go from naming to close; a phone that loses its connection keeps what it said and comes back", async () => {
  const screen = await visit("/sessions", { as: facilitator });
  await screen.getByLabel(say("sessions.field.title"), { exact: true }).fill("Wie besliste mee?");
  await screen.getByLabel(say("sessions.independent"), { exact: true }).check();
  for (const name of ["Partner Een", "Partner Twee", "Partner Drie"]) {
    await screen.getByRole("searchbox", { name: say("sessions.addOrganisation") }).fill(name);
    await screen.getByRole("option", { name }).click();
  }
  await button(screen, say("sessions.prepare.send")).click();
  await screen.getByText(say("sessions.naming.none")).waitFor();
  const { pathname } = new URL(screen.url());
  const codes = new Map<string, string>();
  for (const name of ["Partner Een", "Partner Twee", "Partner Drie"]) {
    const line = screen.getByRole("listitem").filter({ has: screen.getByText(name, { exact: true }) });
    await line.locator("summary").click();
    codes.set(name, (await line.locator("p").first().innerText()).replaceAll(/\s/g, ""));
  }
  const join = (name: string, mayFail = false) =>
    visit(`${pathname.replace("/sessions/", "/session/")}#${codes.get(name)}`, { width: 360, mayFail });
  const [one, two, three] = [
    await join("Partner Een"),
    await join("Partner Twee", true),
    await join("Partner Drie"),
  ];

  for (const [phone, decision] of [
    [one, "Strategie"],
    [two, "Budget"],
  ] as const) {
    await phone.getByLabel(say("sessions.name"), { exact: true }).fill(decision);
    await button(phone, say("sessions.name.send")).click();
  }
  await three.getByText("Budget", { exact: true }).waitFor();
  await eventually(() => titleOf(screen)).toBe(say("sessions.title.NAMING", { count: 2 }));

  await goOn(screen, "ACTUAL");
  await choose(one, "Strategie", say("participation.level.2"));
  await ladderOf(two, "Strategie").waitFor();
  await two.context().setOffline(true);
  await ladderOf(two, "Strategie").getByText(say("participation.level.3"), { exact: true }).click();
  await two.getByText(say("sessions.line.lost")).waitFor();
  await two.getByText(say("sessions.line.unsent", { count: 1 })).waitFor();
  await choose(three, "Strategie", say("participation.level.0"));
  await eventually(() => titleOf(screen)).toBe(say("sessions.title.ACTUAL", { part: 2, count: 6 }));
  await two.context().setOffline(false);
  await eventually(() => titleOf(screen)).toBe(say("sessions.title.ACTUAL", { part: 3, count: 6 }));
  await ladderOf(two, "Strategie").getByText(say("sessions.kept"), { exact: true }).waitFor();
  await eventually(() => two.getByText(say("sessions.line.lost")).count()).toBe(0);
  for (const phone of [one, two, three]) await choose(phone, "Budget", say("participation.level.1"));

  await goOn(screen, "AGREEMENT");
  for (const [phone, decision, answer] of [
    [one, "Strategie", "no"],
    [two, "Strategie", "yes"],
    [three, "Strategie", "yes"],
    [one, "Budget", "yes"],
    [two, "Budget", "yes"],
    [three, "Budget", "yes"],
  ] as const)
    await choose(phone, decision, say(`sessions.agreement.${answer}`));
  await goOn(screen, "DESIRED");
  await choose(three, "Strategie", say("participation.level.4"));
  expect(await three.getByRole("group", { name: "Budget" }).count()).toBe(0);

  await goOn(screen, "ACTIONS");
  await button(screen, say("sessions.action.add")).click();
  const form = screen.getByRole("dialog");
  await form.getByLabel(say("sessions.action.text"), { exact: true }).fill("Ontwerp eerst bij partners");
  await form.getByLabel(say("sessions.action.owner"), { exact: true }).selectOption({ label: "Partner Een" });
  await form.getByLabel(say("sessions.action.dueOn"), { exact: true }).fill("2026-12-31");
  await button(screen, say("sessions.action.send")).click();
  await one.getByText("Ontwerp eerst bij partners", { exact: true }).waitFor();

  await goOn(screen, "CLOSING");
  await choose(one, say("sessions.consent"), say("sessions.consent.yes"));
  await button(
    screen,
    say("action.of", { action: say("sessions.close"), what: "Wie besliste mee?" }),
  ).click();
  await button(screen, say("sessions.close.sure")).click();
  const finding = say("sessions.title.CLOSED", { part: 1, count: 6, othersPart: 1, others: 6 });
  await eventually(() => titleOf(screen)).toBe(finding);
  for (const phone of [one, two, three])
    await eventually(() => titleOf(phone)).toBe(say("sessions.ask.CLOSED"));
  const file = await download(screen, button(screen, say("sessions.download")));
  expect(file.rows.filter(({ part }) => part === "SCORE")).toHaveLength(6);
  expect(file.rows).toContainEqual(
    expect.objectContaining({
      part: "SCORE",
      decision: "Strategie",
      organisation: "Partner Drie",
      actual: "0",
      desired: "4",
    }),
  );
  expect(file.rows[0]).toMatchObject({ session: "Wie besliste mee?", independent_facilitator: "yes" });
});

test("a phone is answered by keyboard alone: the ladder is a group of choices that arrows go through", async () => {
  const [session] = await app.sql<{ id: string }>(
    "insert into participation_session (title, held_on, is_independent, step) values ('Toetsen', '2026-11-20', true, 'ACTUAL') returning id",
  );
  const [voice] = await app.sql<{ id: string }>(
    "insert into session_organisation (session_id, organisation_id) select $1, id from organisation where slug = 'partner-een' returning id",
    [session?.id],
  );
  await app.sql(
    "insert into session_decision (session_id, label, is_chosen) values ($1, 'Strategie', true)",
    [session?.id],
  );
  const code = sessionCode(SECRET, { id: voice?.id ?? "", codeNumber: 1 });
  const phone = await visit(`/session/${session?.id}#${code}`, { width: 360 });
  await ladderOf(phone, "Strategie").getByRole("radio").first().focus();
  await phone.keyboard.press("Space");
  await phone.keyboard.press("ArrowDown");
  await phone.keyboard.press("ArrowDown");
  await ladderOf(phone, "Strategie").getByText(say("sessions.kept"), { exact: true }).waitFor();
  await eventually(() =>
    app.sql("select actual from session_score where organisation_id = $1", [voice?.id]),
  ).toEqual([{ actual: 2 }]);
});
