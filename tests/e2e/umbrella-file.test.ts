import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fixture } from "../support/iati-file.ts";
import { startApp } from "../support/start-app.ts";
import { bring } from "./bring-file.ts";
import { eventually, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const say = wordsOf("nl");
const visit = await startVisits("http://127.0.0.1"); // each file is brought to an application of its own

const corpus = process.env.ONZE_CORPUS;
const UMBRELLAS = [
  {
    name: "an invented umbrella",
    path: fixture("umbrella.xml"),
    slug: "koepel-de-dijk-illustrative",
    read: 8,
    leaves: 6,
    places: ["BI", "CD", "PE", "PH", "RW"],
    not: ["Directorate of Aid", "Koepel De Dijk (illustrative)"],
    withheld: 6,
  },
  ...(corpus
    ? [
        {
          name: "11.11.11",
          path: join(corpus, "111111_publisher-activities.xml"),
          slug: "11-11-11",
          read: 18,
          leaves: 16,
          places: ["BI", "BO", "CD", "EC", "ID", "PE", "PH", "RW"],
          not: [
            "11.11.11",
            "BELGIAN DEVELOPMENT COOPERATION",
            "KOEPEL VAN DE VLAAMSE NOORD-ZUIDBEWEGING 11.11.11 VZW",
          ],
          withheld: 6,
        },
      ]
    : []),
];

describe.each(UMBRELLAS)("the file of $name, brought in the browser", async (umbrella) => {
  const { path, read, leaves, places, withheld, slug, not } = umbrella;
  const other = await startApp();
  const as = await other.signIn("UMBRELLA_STAFF");

  test("is counted by its leaves; its partners are in its countries, without donor or itself, the withheld ones apart", async () => {
    const page = await visit(`${other.url}/imports`, { as });
    await bring(page, path);
    await page.getByText(say("imports.contents.read", { count: read })).waitFor();
    await page.getByText(say("imports.contents.leaves", { count: leaves })).waitFor();
    await page.getByText(say("imports.contents.withheld", { count: withheld })).waitFor();
    await page.getByRole("link", { name: say("imports.matrix", { count: 1 }) }).click();
    await page.getByRole("grid").waitFor();
    await page.keyboard.press("t");
    await cellTable(page).waitFor();
    const countries = (await placesWithPartners(page)).filter((place) => /^[A-Z]{2}$/.test(place));
    expect(countries).toEqual(places);
    await page.goto(`${other.url}/organisations/${slug}`);
    const partners = await partnersOn(page);
    expect(partners.filter((name) => not.includes(name) || /11\.11\.11/.test(name))).toEqual([]);
    expect(partners.length).toBeGreaterThan(withheld);
    const tags = page.locator("li.record").getByText(say("organisations.withheld.tag"), { exact: true });
    expect(await tags.count()).toBe(withheld);
  });
});

/** The names of all partners on the page of an organisation. */
async function partnersOn(page: Page): Promise<string[]> {
  const list = page.getByRole("region", {
    name: new RegExp(`^${say("organisations.partnerships", { name: "" }).trim()}`),
  });
  const more = list.getByRole("button", { name: say("more.show") });
  const names = list.locator("li.record a");
  await names.first().waitFor();
  while ((await more.count()) > 0) {
    const shown = await names.count();
    await more.click();
    await eventually(() => names.count()).toBeGreaterThan(shown);
    await eventually(() => list.locator("button[aria-disabled=true]").count()).toBe(0);
  }
  return names.allInnerTexts();
}

/** The table of the cells; peers have others under it. */
const cellTable = (page: Page) => page.getByRole("table").filter({ has: page.locator("[data-key]") });

/** The places of the table's rows in which a side has a partner, in order. */
async function placesWithPartners(page: Page): Promise<string[]> {
  const rows = await cellTable(page)
    .locator("tbody tr")
    .evaluateAll((lines) =>
      lines.map((line) => ({
        key: line.querySelector("[data-key]")?.getAttribute("data-key") ?? "",
        partners: [...line.querySelectorAll("td")]
          .slice(2, 4)
          .map(({ innerText }) => Number.parseInt(innerText, 10)),
      })),
    );
  const held = rows.filter(({ partners }) => partners.some((count) => count > 0));
  return [...new Set(held.map(({ key }) => key.split("~")[0] ?? ""))].sort();
}
