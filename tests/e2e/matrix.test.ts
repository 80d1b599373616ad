import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { askMatrix, drawerOf, focusedKey, placeOf } from "./coverage-page.ts";
import { eventually, searchOf, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const THIS_YEAR = { years: [2026] };

interface CellRecord {
  title: { text: string };
  partners: { organisation: { name: string } }[];
  source: { source: { name: string } };
}

test("a cell opens by the mouse what it counts: partners, activities, and the source of each", async () => {
  const page = await visit("/coverage");
  await placeOf(page, "PE~climate-justice").click();
  const drawer = drawerOf(page);
  const records = await app.ask<{ activities: { nodes: CellRecord[] } }>(
    `{ activities(filter: { years: [2026], countries: ["PE"], themes: ["climate-justice"] }) { nodes {
      title { text } partners { organisation { name } } source { source { name } } } } }`,
  );
  const nodes = records.data?.activities.nodes ?? [];
  expect(nodes).toHaveLength(2);
  const words = nodes.flatMap(({ title, partners, source }) => [
    title.text,
    source.source.name,
    ...partners.map(({ organisation }) => organisation.name),
  ]);
  for (const word of words) await drawer.getByText(word).first().waitFor();
  expect(searchOf(page)).toBe("cell=PE%7Eclimate-justice");
  expect(await placeOf(page, "PE~climate-justice").getAttribute("aria-selected")).toBe("true");
});

test("by keyboard the matrix is one stop; arrows move, Enter opens, Esc leads back", async () => {
  const { rows, columns } = await askMatrix(app.ask, THIS_YEAR);
  const page = await visit("/coverage");
  const press = (key: string) => page.keyboard.press(key);
  await page.getByRole("grid").getByRole("combobox").focus(); // the order of the rows stands in the corner
  await press("Tab");
  expect(await focusedKey(page)).toBe(`BJ~${columns[0]?.key}`);
  await press("End");
  await eventually(() => focusedKey(page)).toBe("BJ~NOT_STATED");
  await press("Home");
  await eventually(() => focusedKey(page)).toBe("BJ~");
  await press("Control+End");
  await eventually(() => focusedKey(page)).toMatch(/~NOT_STATED$/);
  expect(rows.map(({ key }) => `${key}~NOT_STATED`)).toContain(await focusedKey(page));
  await press("Control+Home");
  await press("ArrowDown");
  await press("ArrowRight");
  await eventually(() => focusedKey(page)).toBe(`BI~${columns[1]?.key}`);
  await press("Enter");
  await drawerOf(page).waitFor();
  await eventually(() => focusedKey(page)).toBeNull(); // it is in the drawer
  await press("Escape");
  await eventually(() => focusedKey(page)).toBe(`BI~${columns[1]?.key}`);
  expect(await drawerOf(page).count()).toBe(0);
  await press("Tab");
  expect(await focusedKey(page)).toBeNull();
});

test.each([
  ["row", "PE~", "Peru"],
  ["column", "~health", "Gezondheid"],
])("the head of a %s opens everything recorded for it", async (_, key, name) => {
  const page = await visit("/coverage");
  await placeOf(page, key).click();
  const heading = say("drawer.whole", { name });
  await drawerOf(page).getByRole("heading", { name: heading }).waitFor();
});

test("a link to a cell opens it, also where nothing is recorded", async () => {
  const page = await visit("/coverage?cell=PE~health");
  await drawerOf(page).getByText(say("drawer.NOTHING_RECORDED")).waitFor();
  await page.goto("/coverage?cell=PE~climate-justice");
  await drawerOf(page).getByRole("link", { name: "11.11.11" }).first().waitFor();
});

test("a filter is kept in the address: a copied link shows the same, and Back undoes it", async () => {
  const page = await visit("/coverage");
  await page.getByRole("grid").waitFor();
  const before = await titleOf(page);
  await page.getByRole("button", { name: new RegExp(`^${say("facet.countries")} `) }).click();
  await page
    .getByRole("textbox", { name: say("filter.searchIn", { facet: say("facet.countries") }) })
    .fill("peru");
  await page.getByRole("option", { name: "Peru" }).click();
  await eventually(() => searchOf(page)).toBe("country=PE");
  await eventually(() => titleOf(page)).toMatch(/^Peru: /);
  const copied = await visit(page.url());
  await eventually(() => titleOf(copied)).toBe(await titleOf(page));
  await page.goBack();
  await eventually(() => titleOf(page)).toBe(before);
  expect(searchOf(page)).toBe("");
});

test("filters that leave nothing say so, and that it is not the same as no work", async () => {
  const page = await visit("/coverage?country=EC&theme=health");
  await page.getByText(say("empty.noMatch")).waitFor();
  await page.getByText(say("empty.notNone")).waitFor();
  await page.getByRole("button", { name: say("filter.clearAll") }).click();
  await page.getByRole("grid").waitFor();
});

test.each([
  ["what is shared", "legend.only.shared", "only=shared", ["SHARED_AGREED", "SHARED_NOT_AGREED"]],
  ["the umbrella alone", "legend.only.umbrella", "only=umbrella", ["UMBRELLA_ONLY"]],
  ["a mark of the legend", "legend.SHARED_AGREED", "state=SHARED_AGREED", ["SHARED_AGREED"]],
])(
  "pressing %s narrows the matrix to the rows that have it, and pressing again shows all",
  async (...given) => {
    const [, words, address, states] = given;
    const { rows, cells } = await askMatrix(app.ask, THIS_YEAR);
    const page = await visit("/coverage");
    const heads = page.getByRole("grid").getByRole("rowheader");
    await eventually(() => heads.count()).toBe(rows.length);
    const button = page.getByRole("button", { name: say(words) });
    await button.click();
    const left = new Set(cells.filter(({ state }) => states.includes(state)).map(({ row }) => row));
    await eventually(() => heads.count()).toBe(left.size);
    expect(searchOf(page)).toBe(address);
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await button.click();
    await eventually(() => heads.count()).toBe(rows.length);
  },
);

test("a mark of the legend and a shortcut beside it replace each other", async () => {
  const page = await visit("/coverage?only=shared");
  const mark = page.getByRole("button", { name: new RegExp(say("legend.UMBRELLA_ONLY")) });
  await mark.click();
  await eventually(() => searchOf(page)).toBe("state=UMBRELLA_ONLY");
  await eventually(() => mark.getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("button", { name: say("legend.only.shared") }).click();
  await eventually(() => searchOf(page)).toBe("only=shared");
  await eventually(() => mark.getAttribute("aria-pressed")).toBe("false");
});

test("a link from a row of a region reads as a name in the filter, never as a code", async () => {
  const page = await visit("/activities?country=NOT_STATED,PE&theme=NOT_STATED");
  const control = (facet: string, value: string) =>
    page.getByRole("button", { name: `${say(facet)} ${value}`, exact: true });
  await control("facet.countries", `${say("notStated.countries")} +1`).waitFor();
  await control("facet.themes", say("notStated.themes")).waitFor();
});

test("matrix and table keep an order of their own", async () => {
  const page = await visit("/coverage?view=table&sort=-members");
  await page.getByRole("radio", { name: say("view.matrix") }).click();
  await page.getByRole("combobox", { name: say("matrix.sort") }).selectOption("partners");
  await eventually(() => searchOf(page)).toBe("sort=-members&order=partners");
});

test("t shows the table and the matrix again, / searches, ? lists the keys; while typing they are letters", async () => {
  const page = await visit("/coverage");
  await page.getByRole("grid").waitFor();
  await page.keyboard.press("t");
  await page.getByRole("table").waitFor();
  await page.keyboard.press("t");
  await page.getByRole("grid").waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: say("shortcuts.title") }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  const search = page.getByRole("combobox", { name: say("search.title") });
  await search.waitFor();
  await search.pressSequentially("Peru/t?");
  expect(await search.inputValue()).toBe("Peru/t?");
  await search.fill("Peru");
  await page.getByRole("option", { name: "Peru" }).first().waitFor();
  await page.keyboard.press("Enter");
  await eventually(() => titleOf(page)).toMatch(/^Peru: /);
});
