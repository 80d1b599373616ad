import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fixture } from "../support/iati-file.ts";
import { startApp } from "../support/start-app.ts";
import { drawerOf, placeOf } from "./coverage-page.ts";
import { eventually, searchOf, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const run = await bringFile();

/** Each page and view, with what stands there once it is complete. */
const PAGES = [
  ["/coverage", "[data-key]"],
  ["/coverage?view=map", "figure [data-key]"],
  ["/coverage?view=table", "[data-key]"],
  ["/coverage?cell=PE~climate-justice", "section:has(> h2[data-autofocus]) h4"],
  ["/activities", "main input[type=checkbox]"],
  ["/organisations", "main table"],
  ["/organisations?view=shared", "main table"],
  ["/organisations/11-11-11", "main .recharts-surface, main dl"],
  ["/imports", "main table"],
  [`/imports/${run}`, "main dl"],
  ["/coverage?country=EC&theme=health", "main h1"],
  ["/nowhere", "main h1"],
] as const;
const VIEWS = PAGES.slice(0, 8);

async function bringFile(): Promise<string> {
  const response = await fetch(`${app.url}/api/imports?name=programme.xml`, {
    method: "POST",
    body: readFileSync(fixture("programme.xml")),
  });
  const { id } = (await response.json()) as { id: string };
  const status = async () => {
    const { data } = await app.ask<{ importRun: { status: string } }>(
      `{ importRun(id: "${id}") { status } }`,
    );
    return data?.importRun.status;
  };
  await eventually(status).toBe("APPLIED");
  return id;
}

async function visitPage(address: string, complete: string, ...rest: [Parameters<typeof visit>[1]?]) {
  const page = await visit(address, ...rest);
  await page.locator(complete).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds serious or critical, and where. */
async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: a script of the page, which has no types here
    const { violations } = await (window as any).axe.run({ resultTypes: ["violations"] });
    return violations
      .filter(({ impact }: { impact: string }) => ["serious", "critical"].includes(impact))
      .flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
      );
  });
}

describe.each(PAGES)("%s", (address, complete) => {
  test("says that it shows a demonstration", async () => {
    const page = await visitPage(address, complete);
    await page.getByRole("complementary", { name: wordsOf("nl")("demonstration.name") }).waitFor();
  });

  test("has nothing that axe finds serious, by day and by night", async () => {
    const page = await visitPage(address, complete);
    expect(await findBarriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findBarriers(page)).toEqual([]);
  });

  test.each(["nl", "fr"])("fits a screen of 360 pixels in %s", async (language) => {
    const page = await visitPage(address, complete, { language, width: 360 });
    const widths = () => page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(await widths()).toEqual([360, 360]);
  });
});

test.each(VIEWS)("%s says how sure its figures are", async (address, complete) => {
  const page = await visitPage(address, complete);
  await page.getByRole("region", { name: wordsOf("nl")("trust.name") }).waitFor();
});
