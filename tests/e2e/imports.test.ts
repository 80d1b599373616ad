import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fixture, iatiFile, writeFile } from "../support/iati-file.ts";
import { startApp, type TestApp } from "../support/start-app.ts";
import { withClient } from "../support/with-client.ts";
import { placeOf } from "./coverage-page.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");

/** Brings a file by the button, as a reader does. */
async function bring(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: say("imports.choose") }).click(),
  ]);
  await chooser.setFiles(path);
}

/** Holds every import back until the work is done, as another import would that is under way. */
function holdImports<Result>({ databaseUrl }: TestApp, work: () => Promise<Result>): Promise<Result> {
  return withClient(databaseUrl, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('onze import'))");
    return work();
  });
}

test("a file that is brought tells what it did, and the matrix changes", async () => {
  const page = await visit("/coverage?year=2023");
  const cell = placeOf(page, "PH~debt-and-finance");
  await eventually(() => cell.textContent()).toContain(say("state.UMBRELLA_ONLY"));
  await page.getByRole("link", { name: say("nav.data") }).click();
  await bring(page, fixture("member.xml"));
  await eventually(() => titleOf(page)).toBe(say("imports.finding.first.NEW", { count: 3, n: 3 }));
  await page.getByText("Delta Solidarity (illustrative)").first().waitFor();
  await page.getByText(say("imports.problem.HOLDER_NEW")).waitFor();
  await page.getByRole("link", { name: say("imports.matrix", { count: 1 }) }).click();
  await eventually(() => page.getByRole("rowheader").allInnerTexts()).toEqual(
    expect.arrayContaining(["Bolivia", "Filipijnen", "Peru"]),
  );
  for (const _ of ["import", "imports", "coverage"]) await page.goBack(); // what the browser held before is not shown again
  await eventually(() => cell.textContent()).toContain(say("state.SHARED_NOT_AGREED"));
});

test("the same file again says that nothing changed", async () => {
  const page = await visit("/imports");
  const path = writeFile(iatiFile({ id: "XX-ILL-0021-A" }, { id: "XX-ILL-0021-B" }));
  await bring(page, path);
  await eventually(() => titleOf(page)).toBe(say("imports.finding.first.NEW", { count: 2, n: 2 }));
  await page.getByRole("link", { name: say("imports.another") }).click();
  await bring(page, path);
  await eventually(() => titleOf(page)).toBe(say("imports.finding.same", { count: 2, n: 2 }));
  await page.getByText(say("imports.same.why")).waitFor();
});

test("a file that is refused says why, and what to do; nothing changed", async () => {
  const page = await visit("/imports");
  await bring(page, writeFile(Buffer.from("504b0304140000000800", "hex"), "renamed.xml"));
  await eventually(() => titleOf(page)).toBe(say("imports.title.REFUSED"));
  await page.getByText(/zip/i).first().waitFor();
  await page.getByText(say("imports.unchanged")).waitFor();
  await page.getByRole("heading", { name: say("imports.todo") }).waitFor();
});

test.each([["empty", [{ name: "empty.xml", mimeType: "text/xml", buffer: Buffer.alloc(0) }], "EMPTY"]])(
  "an %s file does not leave the browser",
  async (_, files, reason) => {
    const page = await visit("/imports");
    await page.locator("input[type=file]").setInputFiles(files);
    await page
      .getByRole("alert")
      .getByText(say(`imports.notSent.${reason}`))
      .waitFor();
    expect(new URL(page.url()).pathname).toBe("/imports");
  },
);

test("a page that is loaded again midway shows how far it is, and then the result", async () => {
  const page = await visit("/imports");
  await holdImports(app, async () => {
    await bring(page, writeFile(iatiFile({ id: "XX-ILL-0021-C" })));
    await eventually(() => titleOf(page)).toBe(say("imports.title.RUNNING"));
    await page.reload();
    await page.getByRole("progressbar", { name: say("imports.reading") }).waitFor();
    expect(await titleOf(page)).toBe(say("imports.title.RUNNING"));
  });
  await eventually(() => titleOf(page)).toBe(say("imports.finding.first.NEW", { count: 1, n: 1 }));
});

test("an import can be stopped and tried again; one that waits its turn says so", async () => {
  const page = await visit("/imports");
  const second = await visit("/imports");
  await holdImports(app, async () => {
    await bring(page, writeFile(iatiFile({ id: "XX-ILL-0021-D" })));
    await eventually(() => titleOf(page)).toBe(say("imports.title.RUNNING"));
    await bring(second, writeFile(iatiFile({ id: "XX-ILL-0021-E" })));
    await second.getByText(say("imports.now.QUEUED")).waitFor();
    for (const each of [second, page]) {
      await each.getByRole("button", { name: say("imports.cancel") }).click();
    }
    await eventually(() => titleOf(second)).toBe(say("imports.title.CANCELLED"));
  });
  await eventually(() => titleOf(page)).toBe(say("imports.title.CANCELLED"));
  await page.getByText(say("imports.unchanged")).waitFor();
  await page.getByRole("button", { name: say("imports.retry") }).click();
  await eventually(() => titleOf(page)).toBe(say("imports.finding.first.NEW", { count: 1, n: 1 }));
});

test("what was brought earlier stands in a list with what became of it", async () => {
  const page = await visit("/imports");
  const path = writeFile(iatiFile({ id: "XX-ILL-0021-F" }), "earlier-activities.xml");
  await bring(page, path);
  await eventually(() => titleOf(page)).toBe(say("imports.finding.first.NEW", { count: 1, n: 1 }));
  await page.goto("/imports");
  const row = page.getByRole("row", { name: /earlier-activities\.xml/ });
  await row.getByText(say("imports.status.APPLIED")).waitFor();
});

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

  test("is counted by its leaves; its partners are in its countries, without donor or itself, the withheld ones apart", async () => {
    const page = await visit(`${other.url}/imports`);
    await bring(page, path);
    await page.getByText(say("imports.contents.read", { count: read, n: read })).waitFor();
    await page.getByText(say("imports.contents.leaves", { count: leaves, n: leaves })).waitFor();
    await page.getByText(say("imports.contents.withheld", { count: withheld, n: withheld })).waitFor();
    await page.getByRole("link", { name: say("imports.matrix", { count: 1 }) }).click();
    await page.getByRole("grid").waitFor();
    await page.keyboard.press("t");
    await page.getByRole("table").waitFor();
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
  }
  return names.allInnerTexts();
}

/** The places of the table's rows in which a side has a partner, in order. */
async function placesWithPartners(page: Page): Promise<string[]> {
  const rows = await page
    .getByRole("table")
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
