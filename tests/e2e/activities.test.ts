import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { markAt, placeOf } from "./coverage-page.ts";
import { download } from "./download.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const staff = { as: await app.signIn("UMBRELLA_STAFF") };

const rowsOf = (page: Page) => page.getByRole("table").locator("tbody tr");
const tagsOf = (page: Page, origin: string) =>
  page.getByRole("table").getByText(say(`origin.${origin}`), { exact: true });

/** Goes to another page by a link, as a reader does: what the browser already holds stays with it. */
async function goToMatrix(page: Page): Promise<void> {
  await page.getByRole("link", { name: say("nav.coverage"), exact: true }).click();
  await page.getByRole("grid").waitFor();
}

test("a suggestion that is confirmed changes its tag, and its mark turns solid in the matrix shown before", async () => {
  const page = await visit("/coverage", staff);
  expect(await markAt(page, "PE~tax-justice")).toBe("us");
  await page.getByRole("link", { name: say("nav.activities"), exact: true }).click();
  const title = "Fiscale rechtvaardigheid in Peru (illustrative)";
  const row = rowsOf(page).filter({ hasText: title });
  const tag = (origin: string) => row.getByText(say(`origin.${origin}`), { exact: true });
  await tag("SUGGESTED").waitFor();
  await page.getByRole("checkbox", { name: say("activities.choose", { title }) }).check();
  await page.getByRole("button", { name: say("activities.confirmN", { count: 1 }) }).click();
  await tag("CONFIRMED").waitFor();
  expect(await tag("SUGGESTED").count()).toBe(0);
  await goToMatrix(page);
  await eventually(() => markAt(page, "PE~tax-justice")).toBe("u");
});

test("suggestions are confirmed in bulk, and Undo takes that back, in the list and in the matrix", async () => {
  const page = await visit("/coverage?country=BO", staff);
  expect(await markAt(page, "BO~climate-justice")).toBe("o-usms");
  await page.goto("/activities?country=BO");
  await page.getByRole("table").waitFor();
  const title = await titleOf(page);
  const suggested = await tagsOf(page, "SUGGESTED").count();
  expect(suggested).toBeGreaterThan(2);
  await page.getByRole("button", { name: /^Kies de \d+ met een voorgesteld thema$/ }).click();
  await page.getByRole("button", { name: say("activities.confirmN", { count: suggested }) }).click();
  await eventually(() => tagsOf(page, "SUGGESTED").count()).toBe(0);
  await eventually(() => titleOf(page)).not.toBe(title);
  await page.getByRole("button", { name: say("activities.undo") }).click();
  await eventually(() => tagsOf(page, "SUGGESTED").count()).toBe(suggested);
  await eventually(() => titleOf(page)).toBe(title);
  await goToMatrix(page);
  await eventually(() => markAt(page, "BO~climate-justice")).toBe("o-usms");
});

test("a confirmation that fails keeps what was chosen, to try again", async () => {
  const page = await visit("/activities?country=CD", { ...staff, mayFail: true });
  await page.getByRole("button", { name: /^Kies de .*met een voorgesteld thema$/ }).click();
  const button = page.getByRole("button", { name: /^Bevestig \d+ thema/ });
  const words = await button.innerText();
  await page.route("**/graphql", (route) =>
    route.request().postData()?.includes("confirmThemes") ? route.abort() : route.fallback(),
  );
  await button.click();
  await page.getByRole("status").getByText(say("activities.failed")).waitFor();
  expect(await button.innerText()).toBe(words);
  await page.unroute("**/graphql");
  await button.click();
  await eventually(() => tagsOf(page, "SUGGESTED").count()).toBe(0);
});

test("without a choice nothing is confirmed, and the page says what to choose", async () => {
  const page = await visit("/activities?country=UG", staff);
  await page.getByText(say("activities.chooseFirst")).waitFor();
  const button = page.getByRole("button", { name: say("activities.confirm"), exact: true });
  expect(await button.getAttribute("aria-disabled")).toBe("true");
  await button.press("Enter");
  expect(await tagsOf(page, "SUGGESTED").count()).toBeGreaterThan(0);
});

test("a visitor reads the list and its suggestions, and is not offered to confirm any", async () => {
  const page = await visit("/activities?country=UG");
  await tagsOf(page, "SUGGESTED").first().waitFor();
  expect(await page.getByRole("checkbox").count()).toBe(0);
  expect(await page.getByRole("button", { name: say("activities.confirm") }).count()).toBe(0);
});

test("the list has a source with a line for each activity, grows by pages, and leaves as a whole", async () => {
  const { data } = await app.ask<{ activities: { totalCount: number } }>(
    "{ activities(filter: { years: [2026] }) { totalCount } }",
  );
  const total = data?.activities.totalCount ?? 0;
  const page = await visit("/activities");
  await eventually(() => rowsOf(page).count()).toBe(50);
  expect(await rowsOf(page).first().getByRole("rowheader").innerText()).toContain(
    say("source.DEMONSTRATION"),
  );
  const button = page.getByRole("button", {
    name: say("activities.download", { count: total }),
  });
  expect((await download(page, button)).rows.length).toBeGreaterThanOrEqual(total);
  await page.getByRole("button", { name: say("more.show") }).click();
  await eventually(() => rowsOf(page).count()).toBe(total);
});

test("the drawer leads to the activities it counted, and the matrix stays one step back", async () => {
  const page = await visit("/coverage?cell=PS~human-rights");
  await page.getByRole("link", { name: say("drawer.activities") }).click();
  await eventually(() => rowsOf(page).count()).toBe(2);
  await page.goBack();
  await placeOf(page, "PS~human-rights").waitFor();
});

test("a column orders all activities of the filter, not only those loaded, and the address keeps the order", async () => {
  const { data } = await app.ask<{
    activities: { totalCount: number; nodes: { title: { text: string } }[] };
  }>("{ activities(first: 1, orderBy: AMOUNT, descending: true) { totalCount nodes { title { text } } } }");
  expect(data?.activities.totalCount).toBeGreaterThan(50);
  const page = await visit("/activities?year=all");
  await rowsOf(page).first().waitFor();
  const head = page.getByRole("columnheader", { name: say("activities.column.amount") });
  const turn = head.getByRole("button");
  await turn.press("Enter");
  await eventually(() => head.getAttribute("aria-sort")).toBe("ascending");
  await turn.press("Enter");
  await eventually(() => head.getAttribute("aria-sort")).toBe("descending");
  await eventually(() => rowsOf(page).first().textContent()).toContain(data?.activities.nodes[0]?.title.text);
  expect(new URL(page.url()).searchParams.get("sort")).toBe("-amount");
  await page.reload();
  await eventually(() => rowsOf(page).first().textContent()).toContain(data?.activities.nodes[0]?.title.text);
});
