import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { drawerOf, focusedKey, placeOf } from "./coverage-page.ts";
import { eventually, searchOf, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");

const CONTESTED = "kledingketens-schrappen-kleine-ateliers-illustrative";

interface Told {
  readonly status: { readonly status: string };
  readonly title: string;
}

/** The changes that a visitor sees, as the API tells them. */
async function changesOf(filter: object): Promise<readonly Told[]> {
  const { data } = await app.ask<{ outcomes: { nodes: Told[] } }>(
    "query ($filter: OutcomeFilter) { outcomes(filter: $filter, first: 200) { nodes { title status { status } } } }",
    { filter },
  );
  return data?.outcomes.nodes ?? [];
}

async function findingOf(filter: object): Promise<string> {
  const all = await changesOf(filter);
  const countOf = (name: string) => all.filter(({ status }) => status.status === name).length;
  const clause = (key: string, count: number) =>
    count > 0 ? say(key, { count, of: all.length }) : say(`${key}None`, { count, of: all.length });
  return say("impact.finding", {
    first: clause("impact.finding.substantiated", countOf("SUBSTANTIATED")),
    second: clause("impact.finding.contested", countOf("CONTESTED")),
  });
}

const gridOf = (page: Page) => page.getByRole("grid", { name: say("impact.matrix") });

test("the title says how many changes are borne out and how many contested, of those that a visitor sees", async () => {
  const page = await visit("/impact");
  const finding = await findingOf({});
  await eventually(() => titleOf(page)).toBe(finding);
});

test("by keyboard the matrix is one stop; arrows move, Enter opens what is behind a cell, Esc leads back", async () => {
  const page = await visit("/impact");
  const press = (key: string) => page.keyboard.press(key);
  await gridOf(page).locator('[tabindex="0"]').focus();
  expect(await focusedKey(page)).toBe("BELGIUM~AGENDA_FRAMING");
  await press("End");
  await eventually(() => focusedKey(page)).toBe("BELGIUM~POWER_MOVEMENT");
  await press("Home");
  await eventually(() => focusedKey(page)).toBe("BELGIUM~");
  await press("ArrowDown");
  await eventually(() => focusedKey(page)).toBe("EUROPE~");
  await press("Enter");
  await drawerOf(page).waitFor();
  expect(searchOf(page)).toBe("cell=EUROPE%7E");
  for (const { title } of await changesOf({ arenas: ["EUROPE"] }))
    await drawerOf(page).getByRole("link", { name: title }).waitFor();
  await press("Escape");
  await eventually(() => focusedKey(page)).toBe("EUROPE~");
  expect(await drawerOf(page).count()).toBe(0);
});

test("a cell in which nothing is recorded says so, and that this is not the same as no change", async () => {
  const page = await visit("/impact");
  await placeOf(page, "INTERNATIONAL~POWER_MOVEMENT").click();
  await drawerOf(page).getByText(say("impact.cell.none")).waitFor();
});

test("what is chosen stands in the address and in the title; Back undoes it", async () => {
  const page = await visit("/impact");
  const button = page.getByRole("button", {
    name: new RegExp(`^${say("substantiation.status.CONTESTED")} `),
  });
  await button.click();
  await eventually(() => searchOf(page)).toBe("status=CONTESTED");
  await eventually(() => titleOf(page)).toBe(await findingOf({ statuses: ["CONTESTED"] }));
  await page.goBack();
  await eventually(() => titleOf(page)).toBe(await findingOf({}));
  expect(searchOf(page)).toBe("");
});

test("the same changes are told as a table with one key, and that stands in the address", async () => {
  const page = await visit("/impact");
  await gridOf(page).waitFor();
  await page.keyboard.press("t");
  await page.getByRole("columnheader", { name: say("impact.column.otherwise") }).waitFor();
  expect(searchOf(page)).toBe("view=table");
  expect(await gridOf(page).count()).toBe(0);
});

test("how changes of several contributors are counted stands above the list by organisation, and in the address", async () => {
  const page = await visit("/impact");
  await page.getByText(say("impact.credit.WHOLE.note")).waitFor();
  await page.getByText(say("impact.credit.FRACTIONAL"), { exact: true }).click();
  await page.getByText(say("impact.credit.FRACTIONAL.note")).waitFor();
  expect(searchOf(page)).toBe("counting=parts");
});

test("a claim says who contributed in its own words, what else may explain it, what shows it and who disagrees", async () => {
  const page = await visit("/impact?status=CONTESTED");
  const [contested] = await changesOf({ statuses: ["CONTESTED"] });
  await page
    .getByRole("link", { name: contested?.title ?? "" })
    .first()
    .click();
  await page.waitForURL(`**/impact/${CONTESTED}`);
  const standing = page.getByRole("region", { name: say("substantiation.title") });
  await standing.getByText(say("substantiation.status.CONTESTED")).waitFor();
  for (const part of ["impact.contributions", "impact.rivals", "evidence.title", "substantiation.who"])
    await page.getByRole("heading", { name: say(part) }).waitFor();
  await page.getByText(say("impact.contributions.noShare")).waitFor();
  expect(await page.getByRole("main").innerText()).not.toMatch(/\d\s?%/);
  await page.getByRole("link", { name: say("impact.arena.BELGIUM"), exact: true }).click();
  await eventually(() => searchOf(page)).toBe("arena=BELGIUM");
});

test("the path of what was asked shows its setbacks, also in words", async () => {
  const page = await visit(`/impact/${CONTESTED}`);
  await page.getByRole("button", { name: say("impact.path.asTable") }).click();
  await page.getByText(say("impact.path.isSetback")).first().waitFor();
});

test("a change that was merged into another is read there", async () => {
  const page = await visit("/impact/moties-klimaatschade-gemeenten-illustrative");
  await page.waitForURL("**/impact/gemeenten-vragen-klimaatgeld-illustrative");
  await page.getByRole("heading", { name: say("impact.merged") }).waitFor();
});

test("one that a visitor may not see answers as one that is not there", async () => {
  const hidden = await visit("/impact/juzgado-ordena-consulta-del-rio-illustrative");
  await hidden.getByRole("heading", { level: 1, name: say("notFound.title") }).waitFor();
  const absent = await visit("/impact/nothing-of-the-kind");
  await absent.getByRole("heading", { level: 1, name: say("notFound.title") }).waitFor();
});

test("on a phone the matrix is a list by arena that names what nothing is recorded of", async () => {
  const page = await visit("/impact", { width: 360 });
  const belgium = page.getByRole("region", { name: say("impact.arena.BELGIUM"), exact: true });
  await belgium.getByRole("button").nth(1).waitFor();
  expect(await gridOf(page).count()).toBe(0);
  await placeOf(page, "BELGIUM~").click();
  await page.getByRole("dialog").getByRole("link").first().waitFor();
  await page.goBack();
  await eventually(() => drawerOf(page).count()).toBe(0);
});
