import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { ADD_CONTRIBUTION, RECORD, STATEMENT } from "../support/outcome-world.ts";
import { startApp } from "../support/start-app.ts";
import { tokenOf } from "../support/substantiate.ts";
import { findBarriers } from "./barriers.ts";
import { eventually, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const say = wordsOf("nl");
await app.add.member("Alpha");
await app.add.member("Beta");
await app.add.member("Gamma");
const [alpha, beta, gamma] = [
  await app.signIn("MEMBER_EDITOR", { organisation: "alpha" }),
  await app.signIn("MEMBER_EDITOR", { organisation: "beta" }),
  await app.signIn("MEMBER_EDITOR", { organisation: "gamma" }),
];
const staff = await app.signIn("UMBRELLA_STAFF");
const visit = await startVisits(app.url);

const TITLE = "De Kamer keurt een zorgplicht goed";
const TYPED = {
  title: TITLE,
  actor: "De Kamer",
  change: "keurde de wet op de zorgplicht goed",
  changedFrom: "geen plicht voor bedrijven",
  changedTo: "een jaarlijks verslag",
};

const button = (within: Page | Locator, key: string) =>
  within.getByRole("button", { name: say(key), exact: true });
const dialogOf = (page: Page, key: string) => page.getByRole("dialog", { name: say(key), exact: true });

/** Opens a form by its button, from the keyboard; that of the whole stands before those of its parts. */
async function open(page: Page, key: string, within: Page | Locator = page): Promise<Locator> {
  await within
    .getByRole("button", { name: new RegExp(`^${say(key)}`) })
    .first()
    .press("Enter");
  const dialog = dialogOf(page, key);
  await dialog.waitFor();
  return dialog;
}

/** Types into what a label names, as from a keyboard. */
async function type(within: Page | Locator, key: string, text: string): Promise<void> {
  await within.getByLabel(say(key), { exact: true }).pressSequentially(text);
}

async function save(dialog: Locator, key = "impact.form.save"): Promise<void> {
  await button(dialog, key).press("Enter");
  await dialog.waitFor({ state: "detached" });
}

interface Read {
  readonly outcomes: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly title: string;
      readonly contributions: readonly {
        readonly id: string;
        readonly organisation: { readonly slug: string };
      }[];
    }[];
  };
}

/** Changes with a title, as somebody sees them. */
async function read(search: string, headers: Readonly<Record<string, string>> = staff.headers) {
  const { data } = await app.ask<Read>(
    "query ($search: String) { outcomes(filter: { search: $search }) { nodes { slug title contributions { id organisation { slug } } } } }",
    { search },
    headers,
  );
  return data?.outcomes.nodes ?? [];
}

/** Writes a change down by the keyboard, while the line is lost and comes back. */
async function harvest(page: Page): Promise<void> {
  await page.getByRole("heading", { name: say("impact.form.harvest"), level: 1 }).waitFor();
  for (const [name, text] of Object.entries(TYPED)) await type(page, `impact.form.${name}`, text);
  await type(page, "impact.form.changedOn", "03032026"); // the same, whether a browser begins with the day or the month
  await page.getByLabel(say("impact.form.theme"), { exact: true }).press("ArrowDown");
  await page.context().setOffline(true);
  await button(page, "impact.form.record").press("Enter");
  await page.getByText(say("impact.form.draft.safe")).waitFor();
}

/** A change that three wrote down, each with what it contributed. */
async function claimThrice(): Promise<void> {
  for (const { headers } of [alpha, beta, gamma]) {
    const { data } = await app.ask<{ changed: { slug: string } }>(RECORD, { input: STATEMENT }, headers);
    const input = { narrative: "We were there", language: "en", role: "SUPPORTING" };
    const { errors } = await app.ask(ADD_CONTRIBUTION, { outcome: data?.changed.slug, input }, headers);
    expect(errors).toBeUndefined();
  }
}

test("what three members claim ends as one change with three contributions, undone and merged again exactly", async () => {
  await claimThrice();
  const contributionsOf = async () =>
    (await read(STATEMENT.title)).map(({ contributions }) => contributions.map(({ id }) => id));
  expect((await contributionsOf()).map((each) => each.length)).toEqual([1, 1, 1]);
  const page = await visit("/impact/alike", { as: staff });
  await page.getByRole("table").waitFor();
  expect(await findBarriers(page)).toEqual([]);
  for (const count of [3, 1]) {
    // a third record is alike to both that became one
    await page.getByText(say("impact.alike.count", { count })).waitFor();
    await page.keyboard.press("s");
  }
  await page.getByText(say("impact.alike.none")).waitFor();
  const merged = await contributionsOf();
  expect(merged.map((each) => each.length)).toEqual([3]);

  await page.getByRole("button", { name: new RegExp(`^${say("impact.alike.undo")}`) }).press("Enter");
  await page.getByText(say("impact.alike.undone")).waitFor();
  expect((await contributionsOf()).map((each) => each.length).sort()).toEqual([1, 2]);
  await page.getByRole("table").waitFor();
  await page.keyboard.press("l");
  await page.getByText(say("impact.alike.putOff")).waitFor();
  await button(page, "impact.alike.again").press("Enter");
  await page.getByRole("table").waitFor();
  await page.keyboard.press("s");
  await eventually(contributionsOf).toEqual(merged);
}, 120_000);

test("from a draft that outlives a lost line, by contributions, evidence and an answer, to what a visitor reads", async () => {
  const page = await visit("/impact", { as: alpha, mayFail: true });
  await page.getByRole("link", { name: say("impact.form.harvest") }).press("Enter");
  await harvest(page);
  await page.context().setOffline(false);
  await page.reload(); // as a phone does that was put away
  await eventually(() => page.getByLabel(say("impact.form.title"), { exact: true }).inputValue()).toBe(TITLE);
  expect(await findBarriers(page)).toEqual([]);

  // the server hears it, and its answer is lost
  let isLost = false;
  await page.route("**/graphql*", async (route) => {
    if (isLost || !route.request().postData()?.includes("recordOutcome(")) return route.continue();
    isLost = true;
    await route.fetch();
    await route.abort();
  });
  await button(page, "impact.form.record").press("Enter");
  await page.getByText(say("impact.form.draft.safe")).waitFor();
  await button(page, "impact.form.record").press("Enter");
  await page.getByRole("heading", { name: TITLE, level: 1 }).waitFor();
  expect(isLost).toBe(true);
  const made = await read("zorgplicht");
  expect(made).toHaveLength(1);
  const address = new URL(page.url()).pathname;
  expect(address).toBe(`/impact/${made[0]?.slug}`);

  await page.goto("/impact/new"); // nothing is left of the draft
  await eventually(() => page.getByLabel(say("impact.form.title"), { exact: true }).inputValue()).toBe("");

  const other = await visit(address, { as: beta });
  const telling = await open(other, "impact.form.contribution.add");
  await type(telling, "impact.form.contribution.what", "We spraken met de commissie");
  await save(telling);
  await other.getByText("We spraken met de commissie").waitFor();

  await page.goto(address);
  const bringing = await open(page, "evidence.form.add");
  await type(bringing, "evidence.form.title", "De tekst van de wet");
  await type(bringing, "evidence.form.source", "Staatsblad");
  await save(bringing);
  const piece = page.getByRole("row", { name: /De tekst van de wet/ });
  const copying = await open(page, "evidence.form.copy", piece);
  await copying.locator("input[type=file]").setInputFiles({
    ...{ name: "wet.txt", mimeType: "text/plain" },
    buffer: Buffer.from("Artikel 1. Elke onderneming waakt over haar keten.\n"),
  });
  await copying.getByText(say("evidence.form.file.kept")).waitFor();
  await button(copying, "action.close").press("Enter");
  await piece.getByRole("link", { name: new RegExp(`^${say("evidence.copy")}`) }).waitFor();

  const asking = await open(page, "substantiation.ask");
  await type(asking, "substantiation.ask.name", "Lena Vos");
  await type(asking, "substantiation.ask.position", "Onderzoeker");
  await type(asking, "substantiation.ask.email", "lena.vos@ugent.example");
  await save(asking, "substantiation.ask.send");
  await page.getByText("Lena Vos, Onderzoeker").waitFor();

  const answering = await visit(`/substantiate#${await tokenOf(app, "lena.vos@ugent.example")}`, {
    width: 360,
  });
  for (const question of ["fact", "contribution"])
    await answering
      .getByRole("group", { name: say(`substantiate.question.${question}`) })
      .getByRole("radio", { name: say(`substantiate.${question}.FULL`), exact: true })
      .press("Space");
  await button(answering, "substantiate.send").press("Enter");
  await answering.getByRole("heading", { name: say("substantiate.sent") }).waitFor();

  expect(await read("zorgplicht", {})).toEqual([]);
  await page.reload();
  const editing = await open(page, "impact.form.edit");
  await editing.getByRole("radio", { name: new RegExp(`^${say("visibility.class.PUBLIC")}`) }).press("Space");
  await save(editing);

  const visitor = await visit(address);
  await visitor.getByRole("heading", { name: TITLE, level: 1 }).waitFor();
  await visitor.getByText("We spraken met de commissie").waitFor();
  expect(await visitor.getByText("Lena Vos").count()).toBe(0);
  expect(await button(visitor, "impact.form.edit").count()).toBe(0);
}, 240_000);

test("who may not write changes down meets no form", async () => {
  const page = await visit("/impact");
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.getByRole("link", { name: say("impact.form.harvest") }).count()).toBe(0);
});
