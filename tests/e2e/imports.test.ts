import { expect, test } from "vitest";
import { fixture, iatiFile, writeFile } from "../support/iati-file.ts";
import { startApp, type TestApp } from "../support/start-app.ts";
import { withClient } from "../support/with-client.ts";
import { bring } from "./bring-file.ts";
import { placeOf } from "./coverage-page.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const staff = { as: await app.signIn("UMBRELLA_STAFF") };

/** Holds every import back until the work is done, as another import would that is under way. */
function holdImports<Result>({ databaseUrl }: TestApp, work: () => Promise<Result>): Promise<Result> {
  return withClient(databaseUrl, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('onze import'))");
    return work();
  });
}

test("a file that is brought tells what it did, and the matrix changes", async () => {
  const page = await visit("/coverage?year=2023", staff);
  const cell = placeOf(page, "PH~debt-and-finance");
  await eventually(() => cell.textContent()).toContain(say("state.UMBRELLA_ONLY"));
  await page.getByRole("link", { name: say("nav.data"), exact: true }).click();
  await bring(page, fixture("member.xml"));
  await eventually(() => titleOf(page)).toBe(say("imports.finding.first.NEW", { count: 3 }));
  await page.getByText("Delta Solidarity (illustrative)").first().waitFor();
  await page.getByText(say("imports.problem.HOLDER_NEW")).waitFor();
  await page.getByRole("link", { name: say("imports.matrix", { count: 1 }) }).click();
  await eventually(() => page.getByRole("rowheader").allInnerTexts()).toEqual(
    expect.arrayContaining(["Bolivia", "Filipijnen", "Peru"]),
  );
  await page.getByRole("button", { name: new RegExp(`^${say("facet.holders")} Delta Solidarity`) }).waitFor();
  for (const _ of ["import", "imports", "coverage"]) await page.goBack(); // what the browser held before is not shown again
  await eventually(() => cell.textContent()).toContain(say("state.SHARED_NOT_AGREED"));
});

test("the same file again says that nothing changed", async () => {
  const page = await visit("/imports", staff);
  const path = writeFile(iatiFile({ id: "XX-ILL-0021-A" }, { id: "XX-ILL-0021-B" }));
  await bring(page, path);
  await eventually(() => titleOf(page)).toBe(say("imports.finding.first.NEW", { count: 2 }));
  await page.getByRole("link", { name: say("imports.another") }).click();
  await bring(page, path);
  await eventually(() => titleOf(page)).toBe(say("imports.finding.same", { count: 2 }));
  await page.getByText(say("imports.same.why")).waitFor();
});

test("a file that is refused says why, and what to do; nothing changed", async () => {
  const page = await visit("/imports", staff);
  await bring(page, writeFile(Buffer.from("504b0304140000000800", "hex"), "renamed.xml"));
  await eventually(() => titleOf(page)).toBe(say("imports.title.REFUSED"));
  await page.getByText(/zip/i).first().waitFor();
  await page.getByText(say("imports.unchanged")).waitFor();
  await page.getByRole("heading", { name: say("imports.todo") }).waitFor();
});

test.each([["empty", [{ name: "empty.xml", mimeType: "text/xml", buffer: Buffer.alloc(0) }], "EMPTY"]])(
  "an %s file does not leave the browser",
  async (_, files, reason) => {
    const page = await visit("/imports", staff);
    await page.locator("input[type=file]").setInputFiles(files);
    await page
      .getByRole("alert")
      .getByText(say(`imports.notSent.${reason}`))
      .waitFor();
    expect(new URL(page.url()).pathname).toBe("/imports");
  },
);

test("a page that is loaded again midway shows how far it is, and then the result", async () => {
  const page = await visit("/imports", staff);
  await holdImports(app, async () => {
    await bring(page, writeFile(iatiFile({ id: "XX-ILL-0021-C" })));
    await eventually(() => titleOf(page)).toBe(say("imports.title.RUNNING"));
    await page.reload();
    await page.getByRole("progressbar", { name: say("imports.reading") }).waitFor();
    expect(await titleOf(page)).toBe(say("imports.title.RUNNING"));
  });
  await eventually(() => titleOf(page)).toBe(say("imports.finding.first.NEW", { count: 1 }));
});

test("an import that was left running changes the matrix that waits for it", async () => {
  const page = await visit("/coverage?year=2023", staff);
  const row = page.getByRole("rowheader", { name: "Laos" });
  await placeOf(page, "PH~debt-and-finance").waitFor();
  expect(await row.count()).toBe(0);
  await page.getByRole("link", { name: say("nav.data"), exact: true }).click();
  await holdImports(app, async () => {
    await bring(page, writeFile(iatiFile({ id: "XX-ILL-0021-G", country: "LA", partners: ["Mekong"] })));
    await eventually(() => titleOf(page)).toBe(say("imports.title.RUNNING"));
    for (const _ of ["imports", "coverage"]) await page.goBack();
    await placeOf(page, "PH~debt-and-finance").waitFor();
    expect(await row.count()).toBe(0);
  });
  await eventually(async () => {
    const { data } = await app.ask<{ importRuns: { nodes: { status: string }[] } }>(
      "{ importRuns(first: 1) { nodes { status } } }",
      {},
      staff.as.headers,
    );
    return data?.importRuns.nodes[0]?.status;
  }).toBe("APPLIED");
  await page.evaluate(() => window.dispatchEvent(new Event("focus"))); // as a reader who comes back to the window
  await row.waitFor();
});

test("an import can be stopped and tried again; one that waits its turn says so", async () => {
  const page = await visit("/imports", staff);
  const second = await visit("/imports", staff);
  await holdImports(app, async () => {
    await bring(page, writeFile(iatiFile({ id: "XX-ILL-0021-D" })));
    await eventually(() => titleOf(page)).toBe(say("imports.title.RUNNING"));
    await bring(second, writeFile(iatiFile({ id: "XX-ILL-0021-E" })));
    await second.getByText(say("imports.now.QUEUED")).waitFor();
    for (const each of [second, page]) {
      const isHeard = each.waitForResponse((response) =>
        Boolean(response.request().postData()?.includes("CancelImport")),
      );
      await each.getByRole("button", { name: say("imports.cancel") }).click();
      await isHeard;
    }
    await eventually(() => titleOf(second)).toBe(say("imports.title.CANCELLED"));
  });
  await eventually(() => titleOf(page)).toBe(say("imports.title.CANCELLED"));
  await page.getByText(say("imports.unchanged")).waitFor();
  await page.getByRole("button", { name: say("imports.retry"), exact: true }).click();
  await eventually(() => titleOf(page)).toBe(say("imports.finding.first.NEW", { count: 1 }));
});

test("what was brought earlier stands in a list with what became of it", async () => {
  const page = await visit("/imports", staff);
  const path = writeFile(iatiFile({ id: "XX-ILL-0021-F" }), "earlier-activities.xml");
  await bring(page, path);
  await eventually(() => titleOf(page)).toBe(say("imports.finding.first.NEW", { count: 1 }));
  await page.goto("/imports");
  const row = page.getByRole("row", { name: /earlier-activities\.xml/ });
  await row.getByText(say("imports.status.APPLIED")).waitFor();
});
