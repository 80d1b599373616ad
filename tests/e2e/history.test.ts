import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { iatiFile } from "../support/iati-file.ts";
import { importText } from "../support/import-database.ts";
import type { SignedIn } from "../support/sign-in.ts";
import { startApp } from "../support/start-app.ts";
import { eventually, searchOf, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");
let editor: SignedIn;

beforeAll(async () => {
  await app.add.member("Lid Een", { acronym: "LE" });
  await app.add.member("Lid Twee");
  editor = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een", name: "Lieve Een" });
});

const EDIT = "mutation ($input: OrganisationInput!) { editOrganisation(input: $input) { id } }";

/** Changes a member's acronym, as its editor does. */
async function edit(acronym: string, { headers }: SignedIn = editor): Promise<void> {
  const [found] = await app.sql<{ id: string; version: number; name: string }>(
    "select id, version, name from organisation where slug = 'lid-een'",
  );
  const answer = await app.ask(EDIT, { input: { ...found, acronym } }, headers);
  expect(answer).not.toHaveProperty("errors");
}

const lines = (page: Page, words: string) =>
  page.getByRole("main").locator("li li").filter({ hasText: words });

test("the history is not there for a visitor", async () => {
  const page = await visit("/history");
  await eventually(() => titleOf(page)).toBe(say("notFound.title"));
});

test("a change tells who, through what, from what to what; the newest stands first", async () => {
  await edit("L1");
  await edit("L2");
  const page = await visit("/history?entity=ORGANISATION", { as: editor });
  const first = page.getByRole("main").locator("li li").first();
  await eventually(() => first.innerText()).toContain("L2");
  expect(await first.locator("del").innerText()).toContain("L1");
  await page
    .getByText(`Lieve Een · ${say("history.path.PERSON")}`)
    .first()
    .waitFor();
});

test("who edits for one member reads nothing of another", async () => {
  const other = await app.signIn("MEMBER_EDITOR", { organisation: "lid-twee" });
  await edit("L3");
  const page = await visit("/history?entity=ORGANISATION", { as: other });
  await page.getByRole("link", { name: "Lid Twee" }).first().waitFor();
  expect(await page.getByText("L3").count()).toBe(0);
  expect(await page.getByText("Lid Een").count()).toBe(0);
});

test("what is chosen stands in the address, and Back takes it away", async () => {
  await edit("L4");
  const as = await app.signIn("AUDITOR");
  const page = await visit("/history", { as });
  await page.getByRole("button", { name: new RegExp(`^${say("history.filter.path")}`) }).click();
  await page.getByRole("radio", { name: say("history.path.SYSTEM") }).click();
  await eventually(() => searchOf(page)).toBe("path=SYSTEM");
  await eventually(() => lines(page, "L4").count()).toBe(0);
  await page.goBack();
  await lines(page, "L4").first().waitFor();
});

test("a day is typed by keyboard: no year of another age is asked for, and an emptied part changes nothing", async () => {
  const page = await visit("/history", { as: await app.signIn("AUDITOR") });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.postData() ?? ""));
  await page.getByRole("button", { name: new RegExp(`^${say("history.filter.period")}`) }).click();
  const from = page.getByLabel(say("history.filter.from"), { exact: true });
  const to = page.getByLabel(say("history.filter.to"), { exact: true });
  await from.focus();
  await page.keyboard.type("10102025");
  await eventually(() => to.getAttribute("min")).toBe("2025-10-10");
  expect(searchOf(page)).toBe("from=2025-10-10");
  await page.keyboard.press("Backspace"); // the year
  expect(searchOf(page)).toBe("from=2025-10-10");
  expect(asked.filter((question) => /"0\d{3}-/.test(question))).toEqual([]);
  await to.fill("2025-10-09");
  await page.getByRole("alert").getByText(say("history.filter.backwards")).waitFor();
  expect(searchOf(page)).toBe("from=2025-10-10");
});

test("a change is taken back after saying what will stand there, and both stay in the history", async () => {
  await edit("Voor");
  await edit("Na");
  const page = await visit("/history?entity=ORGANISATION", { as: editor });
  const line = lines(page, "Na").first();
  await line.getByRole("button", { name: new RegExp(`^${say("history.undo")}`) }).press("Enter");
  await page
    .getByText(say("history.undo.then", { field: say("history.field.acronym"), value: "Voor" }))
    .waitFor();
  await page.keyboard.press("Enter"); // the focus went to the button
  await line.getByText(say("history.undone")).or(lines(page, "Voor").first()).first().waitFor();
  await eventually(
    async () => (await app.sql("select acronym from organisation where slug = 'lid-een'"))[0],
  ).toEqual({
    acronym: "Voor",
  });
  await eventually(() => page.getByText(say("history.undone"), { exact: true }).count()).toBe(1);
});

test("what changed again meanwhile is not taken back, and the page says why", async () => {
  await edit("Oud");
  await edit("Nieuw");
  const page = await visit("/history?entity=ORGANISATION", { as: editor, mayFail: true });
  const button = lines(page, "Nieuw")
    .first()
    .getByRole("button", { name: new RegExp(`^${say("history.undo")}`) });
  await button.waitFor();
  await edit("Nieuwst");
  await button.click();
  await page.getByRole("button", { name: say("history.undo.sure") }).click();
  await page.getByRole("alert").getByText(say("refusal.UNDO_NEWER")).waitFor();
  expect(await app.sql("select acronym from organisation where slug = 'lid-een'")).toEqual([
    { acronym: "Nieuwst" },
  ]);
});

test("a record has its own history on its page, which is asked for when it is opened", async () => {
  await edit("Pagina");
  const page = await visit("/organisations/lid-een", { as: editor });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.postData() ?? ""));
  const button = page.getByRole("button", { name: say("history.show") });
  await button.waitFor();
  expect(asked.filter((body) => body.includes("RecordHistory"))).toEqual([]);
  await button.click();
  await lines(page, "Pagina").first().waitFor();
  const stranger = await visit("/organisations/lid-twee", { as: editor });
  await stranger.getByRole("heading", { level: 1 }).waitFor();
  expect(await stranger.getByRole("button", { name: say("history.show") }).count()).toBe(0);
});

test("marks of HTML in a value are text", async () => {
  await edit("<img src=x onerror=alert(1)>");
  const page = await visit("/history?entity=ORGANISATION", { as: editor });
  await lines(page, "<img src=x").first().waitFor();
  expect(await page.getByRole("main").locator("img").count()).toBe(0);
});

test("print holds the filter in words, and no button", async () => {
  await edit("Druk");
  const page = await visit("/history?entity=ORGANISATION", { as: editor });
  await lines(page, "Druk").first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.getByText(`${say("history.filter.entity")}: ${say("history.entity.ORGANISATION")}.`).waitFor();
  expect(await page.getByRole("main").getByRole("button").count()).toBe(0);
});

test("whose work it was is chosen by name, stands in the address, and is read in print", async () => {
  await edit("Van Lieve");
  await app.sql("update organisation set acronym = 'Van niemand' where slug = 'lid-twee'");
  const page = await visit("/history", { as: await app.signIn("AUDITOR") });
  await lines(page, "Van niemand").first().waitFor();
  await page.getByRole("button", { name: new RegExp(`^${say("history.filter.by")}`) }).click();
  await page.getByRole("radio", { name: "Lieve Een" }).click();
  await eventually(() => searchOf(page)).toBe(`by=${editor.accountId}`);
  await eventually(() => lines(page, "Van niemand").count()).toBe(0);
  await lines(page, "Van Lieve").first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.getByText(`${say("history.filter.by")}: Lieve Een.`).waitFor();
});

test("nobody is called nameless while the names are still on their way", async () => {
  await edit("Van Lieve");
  const page = await visit("/history", { as: await app.signIn("AUDITOR") });
  const named = Promise.withResolvers<void>();
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes("changeAuthors")) await named.promise;
    await route.continue();
  });
  await page.goto(`/history?by=${editor.accountId}`);
  const by = (words: string) => page.getByRole("button", { name: `${say("history.filter.by")} ${words}` });
  await by("…").waitFor();
  named.resolve();
  await by("Lieve Een").waitFor();
});

test("what a newer file changed in an activity is read in words, from what to what", async () => {
  await importText(app.databaseUrl, iatiFile({ id: "X-1", title: "Putten", country: "CD", budget: 100 }));
  await importText(
    app.databaseUrl,
    iatiFile({ id: "X-1", title: "Putten", country: "PE", budget: 1_000_000 }),
  );
  const page = await visit("/history?entity=ACTIVITY", { as: await app.signIn("AUDITOR") });
  const amount = lines(page, say("history.field.amounts")).first();
  await eventually(() => amount.locator("del").innerText()).toMatch(/2023: €\s100 \(begroting\)/);
  expect(await amount.locator("ins").innerText()).toMatch(/2023: €\s1\.000\.000 \(begroting\)/);
  await lines(page, `Peru (100%) ${say("history.kind.CREATED")}`).waitFor();
});
