import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startApp, TODAY } from "../support/start-app.ts";
import { startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");
await app.add.member("Lid Een");
await app.add.organisation("Mesa");
const editor = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });
const colleague = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });

const button = (page: Page, key: string) => page.getByRole("button", { name: say(key), exact: true });
const field = (page: Page, key: string) => page.getByRole("dialog").getByLabel(say(key), { exact: true });
const save = (page: Page) =>
  page
    .getByRole("dialog")
    .getByRole("button", { name: say("demands.save"), exact: true })
    .click();
const closed = (page: Page) => page.getByRole("dialog").waitFor({ state: "detached" });

test("a demand is written down once it says on what it is, and opens on its page", async () => {
  const page = await visit("/impact/demands", { as: editor });
  await page.getByText(say("demands.none")).waitFor();
  await button(page, "demands.record").click();
  await field(page, "demands.form.title").fill("Schrap de schuld");
  await field(page, "demands.form.summary").fill("Wat niet te betalen is, wordt niet betaald.");
  await field(page, "demands.form.raisedOn").fill("2025-01-10");
  await save(page);
  await page.getByText(say("demands.problem.theme")).waitFor();
  await field(page, "demands.fact.theme").selectOption({ index: 1 });
  await save(page);
  await page.getByRole("heading", { name: "Schrap de schuld", level: 1 }).waitFor();
});

test("a step back stays beside the step before it, and the list says that it went back", async () => {
  const page = await visit(await address(), { as: editor });
  await recordStage(page, { stage: 3, day: "2025-03-01", source: "Akkoord" });
  await recordStage(page, { stage: 1, day: "2025-06-01", source: "Verslag" });
  await page
    .getByRole("listitem")
    .filter({ hasText: say("impact.path.isSetback") })
    .waitFor();
  await page.getByRole("listitem").filter({ hasText: "Akkoord" }).waitFor();

  const list = await visit("/impact/demands", { as: editor });
  const title = say("demands.finding", {
    first: say("demands.finding.count", { count: 1 }),
    second: say("demands.finding.back", { count: 1 }),
  });
  await list.getByRole("heading", { name: title, level: 1 }).waitFor();
  await list.keyboard.press("t");
  await list.waitForURL(/view=table/);
  await list
    .getByRole("listitem")
    .filter({ hasText: say("impact.path.isSetback") })
    .waitFor();
});

test("what is asked is put in order by keyboard, and two people read it in a text by themselves", async () => {
  const page = await visit(await address(), { as: editor });
  await button(page, "demands.asks.change").click();
  for (const [at, words] of ["Tweede", "Eerste"].entries()) {
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("demands.asks.add"), exact: true })
      .click();
    await page
      .getByRole("dialog")
      .getByRole("textbox", { name: say("demands.ask.number", { number: at + 1 }), exact: true })
      .fill(words);
  }
  const up = page.getByRole("button", {
    name: say("action.of", { action: say("demands.ask.up"), what: "Eerste" }),
    exact: true,
  });
  await up.focus();
  await page.keyboard.press("Enter");
  await page.getByText(say("demands.asks.moved", { number: 1, count: 2 })).waitFor();
  await save(page);
  await closed(page);
  await page.locator("ol > li").filter({ hasText: "Eerste" }).filter({ hasText: /^1/ }).waitFor();

  await readAsk(page, "Eerste");
  await page.getByText(say("demands.ask.readByOne")).waitFor();
  await readAsk(await visit(await address(), { as: colleague }), "Eerste");
  await page.reload();
  await page.locator("li li").filter({ hasText: "Wet, artikel 2" }).nth(1).waitFor();
});

test("a visitor reads a demand once it is for everybody, and can do nothing with it", async () => {
  const page = await visit(await address(), { as: editor });
  const visitor = await visit(await address());
  await visitor.getByRole("heading", { name: "Schrap de schuld", level: 1 }).waitFor({ state: "detached" });
  await button(page, "demands.edit").click();
  await page
    .getByRole("dialog")
    .getByRole("radio", { name: say("visibility.class.PUBLIC") })
    .check();
  await save(page);
  await closed(page);
  await visitor.reload();
  await visitor.getByRole("heading", { name: "Schrap de schuld", level: 1 }).waitFor();
  await visitor.getByText(say("impact.path.isSetback")).first().waitFor();
  expect(await button(visitor, "demands.edit").count()).toBe(0);
  expect(await button(visitor, "demands.stage.record").count()).toBe(0);
});

test("a contact is told in the log of contacts once it is public", async () => {
  const page = await visit(await address(), { as: editor });
  await button(page, "demands.action.record").click();
  await field(page, "demands.action.title").fill("Gesprek");
  await field(page, "demands.action.whom").fill("Commissie Financiën");
  await page.getByRole("dialog").getByRole("searchbox").fill("Lid E");
  await page.getByRole("option", { name: /Lid Een/ }).click();
  await page
    .getByRole("dialog")
    .getByRole("checkbox", { name: say("demands.action.public") })
    .check();
  await save(page);
  await closed(page);
  const visitor = await visit("/impact/demands?view=contacts");
  await visitor.getByRole("rowheader", { name: "Commissie Financiën" }).waitFor();
});

test("a sheet shows what it would change before anything is written, and hands back what did not go in", async () => {
  const page = await visit("/impact/sheets", { as: editor });
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("link", { name: say("action.of", { action: "CSV", what: say("demands.sheets.own") }) })
      .click(),
  ]);
  const sheet = await text(await file.createReadStream());
  const [head = "", row = ""] = sheet.trimEnd().split("\r\n");
  const key = row.slice(0, row.search(/[,;]/));
  const changed = row.replace("Schrap de schuld", "Schrap alle schuld");
  const wrong = row
    .replace(key, "")
    .replace("Schrap de schuld", "")
    .replace(/\d{4}-\d\d-\d\d/, "2999-01-01");
  await bringSheet(page, [head, changed, wrong].join("\r\n"));
  await page.getByText("Schrap alle schuld").first().waitFor();
  await page.getByText(say("demands.sheets.rowWill.PROBLEM"), { exact: true }).waitFor();
  expect(await titles()).toEqual(["Schrap de schuld"]);
  await page.getByRole("button", { name: say("demands.sheets.apply", { count: 1 }), exact: true }).click();
  await page.getByText(say("demands.sheets.rejected", { count: 1 })).waitFor();
  expect(await titles()).toEqual(["Schrap alle schuld"]);
  const [rejected] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "demands.sheets.rejected.take").click(),
  ]);
  expect(rejected.suggestedFilename()).toMatch(/^demands-.*\.csv$/);
});

test("a demand of which things are recorded is not taken away, and says why", async () => {
  const page = await visit(await address(), { as: editor });
  await page.getByRole("button", { name: new RegExp(`^${say("demands.remove")}: Schrap`) }).click();
  await button(page, "demands.remove.sure").click();
  await page.getByText(say("refusal.DEMAND_IN_USE")).waitFor();
});

const titles = async (): Promise<unknown[]> =>
  (await app.sql<{ title: string }>("select title from policy_demand")).map(({ title }) => title);

async function address(): Promise<string> {
  const [demand] = await app.sql<{ slug: string }>("select slug from policy_demand");
  return `/impact/demands/${demand?.slug}`;
}

async function recordStage(page: Page, step: { stage: number; day: string; source: string }): Promise<void> {
  await button(page, "demands.stage.record").click();
  await page
    .getByRole("dialog")
    .getByRole("radio", { name: new RegExp(`^${step.stage} `) })
    .check();
  await field(page, "demands.stage.day").fill(step.day);
  await field(page, "demands.stage.source").fill(step.source);
  await save(page);
  await closed(page);
}

async function readAsk(page: Page, ask: string): Promise<void> {
  await page.getByRole("button", { name: `${say("demands.ask.read")}: ${ask}`, exact: true }).click();
  await page
    .getByRole("dialog")
    .getByRole("radio", { name: new RegExp(`^${say("impact.uptake.TAKEN_UP")}`) })
    .check();
  await field(page, "demands.code.text").fill("Wet, artikel 2");
  await field(page, "demands.code.day").fill(TODAY);
  await save(page);
  await closed(page);
}

async function bringSheet(page: Page, sheet: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    button(page, "imports.choose").click(),
  ]);
  await chooser.setFiles({ name: "eisen.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) });
}

async function text(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
