import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { placeOf } from "./coverage-page.ts";
import { eventually, searchOf, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const NOWHERE = "00000000-0000-4000-8000-000000000000";
let activity = "";
let partnership = "";

beforeEach(async () => {
  await app.clear();
  await app.add.member("Lid Een");
  await app.add.member("Lid Twee");
  await app.add.organisation("Mesa Andina", { country: "PE" });
  await app.add.organisation("Foro Andino", { country: "PE" });
  const work = { partners: ["mesa-andina"], places: ["PE"], themes: { "tax-justice": 1 } };
  activity = await app.add.activity({
    ...work,
    holder: "lid-een",
    title: "Aguas arriba",
    partners: ["mesa-andina", "foro-andino"],
    themeOrigin: "SUGGESTED",
    years: [2026, 2026],
  });
  await app.add.activity({ ...work, holder: "lid-twee", title: "Tierra firme", years: [2026, 2026] });
  const [found] = await app.sql<{ id: string }>(
    "select s.id from partnership s join organisation h on h.id = s.holder_id where h.slug = 'lid-een'",
  );
  partnership = found?.id ?? "";
});

const memberEditor = (organisation = "lid-een") => app.signIn("MEMBER_EDITOR", { organisation });
const delegate = () => app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
const linkOf = (page: Page, name: string) =>
  page.getByRole("link", { name: `${say("visibility.record")}: ${name}` });
const links = (page: Page) => page.getByRole("link", { name: new RegExp(`^${say("visibility.record")}`) });
const drawer = (page: Page) =>
  page.locator("section[aria-labelledby]", { has: page.locator("h2[tabindex]") });

/** Sets the class of what the drawer holds, with a reason, by the keyboard. */
async function restrict(page: Page, field: string): Promise<void> {
  await drawer(page)
    .getByRole("button", { name: `${say("visibility.change")}: ${say(`visibility.field.${field}`)}` })
    .press("Enter");
  const open = drawer(page).getByRole("radio", { name: say("visibility.class.RESTRICTED") });
  await open.press("Space");
  await drawer(page)
    .getByRole("radio", { name: say("visibility.reason.SAFETY") })
    .press("Space");
  await drawer(page)
    .getByRole("button", { name: say("visibility.save"), exact: true })
    .press("Enter");
  await drawer(page)
    .getByText(say(`visibility.class.RESTRICTED.who.${field}`))
    .waitFor();
}

test("a visitor finds nothing of it, not even by an address, and asks for nothing", async () => {
  for (const address of [
    `/activities?activity=${activity}`,
    `/organisations/lid-een?partnership=${partnership}`,
  ]) {
    const page = await visit("/");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.goto(address);
    await page.getByText("Aguas arriba").waitFor();
    expect(await links(page).count()).toBe(0);
    expect(await drawer(page).count()).toBe(0);
    expect(
      asked.filter((request) => /Own(Records|Activity|Partnership)|Record(Link|Drawer)/.test(request)),
    ).toEqual([]);
  }
});

test("who edits for another member finds it at none but their own, and a link leads nowhere", async () => {
  const as = await memberEditor("lid-twee");
  const page = await visit("/activities", { as });
  await linkOf(page, "Tierra firme").waitFor();
  expect(await links(page).count()).toBe(1);
  for (const id of [activity, NOWHERE]) {
    await page.goto(`/activities?activity=${id}`);
    await drawer(page).getByText(say("notFound.title")).waitFor();
    expect(
      await drawer(page)
        .getByRole("button", { name: say("history.show") })
        .count(),
    ).toBe(0);
  }
});

test("a member's editor restricts one of their activities, and it is gone from list and matrix", async () => {
  const visitor = await visit("/coverage");
  const cell = placeOf(visitor, "PE~tax-justice");
  await eventually(() => cell.textContent()).toContain(say("spoken.members", { count: 2 }));
  const page = await visit("/activities", { as: await memberEditor() });
  await linkOf(page, "Aguas arriba").press("Enter");
  await drawer(page)
    .getByRole("heading", { name: /Aguas arriba/ })
    .waitFor();
  expect(searchOf(page)).toContain(`activity=${activity}`);
  await restrict(page, "ACTIVITY");
  await drawer(page)
    .getByText(say("visibility.asked.MEMBER", { class: say("visibility.class.RESTRICTED") }))
    .waitFor();
  await visitor.reload();
  await eventually(() => cell.textContent()).toContain(say("spoken.members", { count: 1 }));
  await visitor.goto("/activities");
  await visitor.getByText("Tierra firme").waitFor();
  expect(await visitor.getByText("Aguas arriba").count()).toBe(0);
});

test("a partner hides that it works with one member, and stays with the other", async () => {
  const page = await visit("/organisations/mesa-andina", { as: await delegate() });
  await linkOf(page, "Lid Een").press("Enter");
  await drawer(page)
    .getByRole("heading", {
      name: say("visibility.record.with", { partner: "Mesa Andina", holder: "Lid Een" }),
    })
    .waitFor();
  await drawer(page).getByText(say("visibility.intro.PARTNER")).waitFor();
  await restrict(page, "PARTNERSHIP");
  await drawer(page)
    .getByText(say("visibility.asked.byPartner", { class: say("visibility.class.RESTRICTED") }))
    .waitFor();
  const visitor = await visit("/organisations/mesa-andina");
  await visitor.getByRole("link", { name: "Lid Twee" }).first().waitFor();
  expect(await visitor.getByText("Lid Een").count()).toBe(0);
  const staff = await visit("/admin/reviews", { as: await app.signIn("UMBRELLA_STAFF") });
  await staff
    .getByRole("link", { name: say("visibility.record.with", { partner: "Mesa Andina", holder: "Lid Een" }) })
    .click();
  await drawer(staff).getByText(say("visibility.class.RESTRICTED.who.PARTNERSHIP")).waitFor();
});

test("Esc gives the focus back to the link, but keeps what is being written", async () => {
  const page = await visit("/organisations/lid-een", { as: await memberEditor() });
  await linkOf(page, "Mesa Andina").press("Enter");
  await drawer(page)
    .getByRole("button", { name: new RegExp(`^${say("visibility.change")}`) })
    .press("Enter");
  await drawer(page)
    .getByRole("radio", { name: say("visibility.class.NETWORK") })
    .press("Space");
  const note = drawer(page).getByLabel(say("visibility.note"));
  await note.fill("Por seguridad");
  await note.press("Escape");
  expect(await note.inputValue()).toBe("Por seguridad");
  await drawer(page)
    .getByRole("button", { name: say("action.close"), exact: true })
    .focus();
  await page.keyboard.press("Escape");
  await eventually(() => drawer(page).count()).toBe(0);
  expect(searchOf(page)).toBe("");
  await eventually(() =>
    linkOf(page, "Mesa Andina").evaluate((link) => link === document.activeElement),
  ).toBe(true);
});

test("what is confirmed of an activity is taken back from its own history", async () => {
  const as = await memberEditor();
  const confirm = "mutation ($ids: [ID!]!) { confirmThemes(input: { activityIds: $ids }) { changed } }";
  expect(await app.ask(confirm, { ids: [activity] }, as.headers)).not.toHaveProperty("errors");
  const page = await visit(`/organisations/lid-een?activity=${activity}`, { as });
  await drawer(page)
    .getByRole("button", { name: say("history.show") })
    .press("Enter");
  await drawer(page).getByText(say("history.entity.ACTIVITY_THEME")).first().waitFor();
  await drawer(page)
    .getByRole("button", { name: new RegExp(`^${say("history.undo")}`) })
    .first()
    .press("Enter");
  await drawer(page)
    .getByRole("button", { name: say("history.undo.sure") })
    .press("Enter");
  await eventually(
    async () => (await app.sql("select origin from activity_theme where activity_id = $1", [activity]))[0],
  ).toEqual({ origin: "SUGGESTED" });
  await drawer(page).getByText(say("history.undone")).first().waitFor();
});

test("in the cell of the matrix the way leads to the page of whose activity it is", async () => {
  const page = await visit("/coverage?cell=PE~tax-justice", { as: await memberEditor() });
  await linkOf(page, "Aguas arriba").click();
  await drawer(page).getByText(say("visibility.field.ACTIVITY")).waitFor();
  expect(new URL(page.url()).pathname).toBe("/organisations/lid-een");
});

test.each(["nl", "fr", "en", "es"])(
  "at 360 px it fills the screen, in %s, and Back closes it",
  async (language) => {
    const words = wordsOf(language);
    const page = await visit("/organisations/lid-een", { as: await memberEditor(), width: 360, language });
    await page.getByRole("link", { name: `${words("visibility.record")}: Mesa Andina` }).click();
    await page.getByRole("dialog").getByText(words("visibility.field.PARTNERSHIP")).waitFor();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: words("history.show") })
      .click();
    await page.getByRole("dialog").getByText(words("history.entity.PARTNERSHIP")).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.goBack();
    await eventually(() => page.getByRole("dialog").count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe("/organisations/lid-een");
  },
);
