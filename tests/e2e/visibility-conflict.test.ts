import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { eventually, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");

beforeEach(async () => {
  await app.clear();
  await app.add.member("Lid Een");
  await app.add.organisation("Mesa Andina", { country: "PE" });
  await app.add.activity({ holder: "lid-een", partners: ["mesa-andina"], places: ["PE"] });
});

const stored = () => app.sql("select visibility, reason, note from visibility_setting");
const press = (page: Page, key: string) => page.getByRole("button", { name: say(key), exact: true }).click();
const pick = (page: Page, key: string) => page.getByRole("radio", { name: say(key) }).check();
const saved = (page: Page, side: string) =>
  page
    .getByRole("status")
    .getByText(say(`visibility.saved.${side}`))
    .waitFor();
const note = (page: Page) => page.getByLabel(say("visibility.note"));

/** Opens the choice of who may see the partner. */
async function openChoice(page: Page): Promise<void> {
  await press(page, "visibility.open");
  const change = `${say("visibility.change")}: ${say("visibility.field.RECORD")}`;
  await page.getByRole("button", { name: change }).click();
}

/** Two people of the secretariat with the same choice before them; the first has saved. */
async function twoOfTheSecretariat(): Promise<Page> {
  const people = [await app.signIn("UMBRELLA_STAFF"), await app.signIn("ADMINISTRATOR")];
  const pages = await Promise.all(
    people.map((as) => visit("/organisations/mesa-andina", { as, mayFail: true })),
  );
  for (const page of pages) await openChoice(page);
  const [first, second] = pages;
  if (!first || !second) throw new Error("two people came by");
  await pick(first, "visibility.class.RESTRICTED");
  await pick(first, "visibility.reason.SAFETY");
  await note(first).fill("Bedreigd");
  await press(first, "visibility.save");
  await saved(first, "SECRETARIAT");
  return second;
}

const THEIRS = new RegExp(
  `${say("visibility.class.RESTRICTED")} · ${say("visibility.reason.SAFETY")} · “Bedreigd”`,
);

test("of two of one organisation the second is told what the first chose, keeps their own, and decides", async () => {
  const page = await twoOfTheSecretariat();
  await pick(page, "visibility.class.NETWORK");
  await pick(page, "visibility.reason.COMMERCIAL");
  await note(page).fill("Op verzoek");
  await press(page, "visibility.save");
  const told = page.getByText(say("visibility.conflict.choice"));
  await eventually(() => told.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole("radio", { name: THEIRS }).waitFor();
  expect(await stored()).toEqual([{ visibility: "RESTRICTED", reason: "SAFETY", note: "Bedreigd" }]);

  await press(page, "visibility.edit.again");
  await page.getByText(say("visibility.problem.chooseOne")).waitFor();
  await page.getByRole("radio", { name: THEIRS }).check();
  expect(await note(page).inputValue()).toBe("Bedreigd");
  await page.getByRole("radio", { name: /Op verzoek/ }).check();
  expect(await note(page).inputValue()).toBe("Op verzoek");
  await press(page, "visibility.edit.again");
  await saved(page, "SECRETARIAT");
  expect(await stored()).toEqual([{ visibility: "NETWORK", reason: "COMMERCIAL", note: "Op verzoek" }]);
});

test("what is left as the first chose it is not set anew", async () => {
  const page = await twoOfTheSecretariat();
  await pick(page, "visibility.class.NETWORK");
  await pick(page, "visibility.reason.SAFETY");
  await press(page, "visibility.save");
  await page.getByRole("radio", { name: THEIRS }).check();
  const [before] = await app.sql<{ at: string }>("select set_at::text as at from visibility_setting");
  await press(page, "visibility.edit.again");
  await saved(page, "SECRETARIAT");
  expect(await app.sql("select set_at::text as at from visibility_setting")).toEqual([before]);
});

test("what is altered in what the first chose is the second's own, and is ticked as that", async () => {
  const page = await twoOfTheSecretariat();
  await pick(page, "visibility.class.NETWORK");
  await pick(page, "visibility.reason.SAFETY");
  await press(page, "visibility.save");
  await page.getByRole("radio", { name: THEIRS }).check();
  await note(page).fill("Bedreigd, sinds mei");
  expect(await page.getByRole("radio", { name: THEIRS }).isChecked()).toBe(false);
  expect(await page.getByRole("radio", { name: /“Bedreigd, sinds mei”/ }).isChecked()).toBe(true);
  await press(page, "visibility.edit.again");
  await saved(page, "SECRETARIAT");
  expect(await stored()).toMatchObject([{ visibility: "RESTRICTED", note: "Bedreigd, sinds mei" }]);
});

test("what changes again while one of two decides is told again, also when it is taken back", async () => {
  const page = await twoOfTheSecretariat();
  await pick(page, "visibility.class.NETWORK");
  await pick(page, "visibility.reason.SAFETY");
  await press(page, "visibility.save");
  await page.getByRole("radio", { name: THEIRS }).waitFor();
  await page.getByRole("radio", { name: new RegExp(say("visibility.conflict.chosen")) }).check();
  await app.sql("delete from visibility_setting");
  await press(page, "visibility.edit.again");
  await page.getByRole("radio", { name: say("visibility.conflict.takenBack") }).waitFor();
  await page.getByRole("radio", { name: new RegExp(say("visibility.conflict.chosen")) }).check();
  await press(page, "visibility.edit.again");
  await saved(page, "SECRETARIAT");
  expect(await stored()).toMatchObject([{ visibility: "NETWORK" }]);
});

test("the older dialog of a partner's second window does not make it public again without a word", async () => {
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const older = await visit("/organisations/mesa-andina", { as, mayFail: true });
  await openChoice(older);
  const newer = await visit("/organisations/mesa-andina", { as });
  await openChoice(newer);
  await pick(newer, "visibility.class.RESTRICTED");
  await pick(newer, "visibility.reason.SAFETY");
  await press(newer, "visibility.save");
  await saved(newer, "PARTNER");
  await press(older, "visibility.save"); // everybody, as it stood when it was opened
  await older.getByText(say("visibility.conflict.choice")).waitFor();
  expect(await stored()).toMatchObject([{ visibility: "RESTRICTED" }]);
});

test("a choice whose answer was lost on the way is sent again, and holds once", async () => {
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const page = await visit("/organisations/mesa-andina", { as, mayFail: true });
  await openChoice(page);
  await pick(page, "visibility.class.RESTRICTED");
  await pick(page, "visibility.reason.SAFETY");
  await note(page).fill("Por favor");
  await page.route("**/graphql", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await press(page, "visibility.save");
  await page.getByText(say("refusal.lost")).waitFor();
  await page.unroute("**/graphql");
  expect(await note(page).inputValue()).toBe("Por favor");
  await press(page, "visibility.save");
  await saved(page, "PARTNER");
  expect(await stored()).toEqual([{ visibility: "RESTRICTED", reason: "SAFETY", note: "Por favor" }]);
});

test("in a list that was read on, what its partner changed is told too, and is read as it stands", async () => {
  const names = Array.from({ length: 55 }, (_, at) => `Socia ${at}`);
  for (const name of names) await app.add.organisation(name, { country: "PE" });
  await app.sql(`insert into visibility_setting (organisation_id, field, visibility, reason, origin, set_by_organisation_id, set_at)
    select id, 'OUTCOMES', 'NETWORK', 'SAFETY', 'PARTNER', id, now() - interval '1 day' from organisation where name like 'Socia %'`);
  const page = await visit("/admin/reviews", { as: await app.signIn("UMBRELLA_STAFF"), mayFail: true });
  const seen = page.getByRole("button", { name: say("admin.reviews.seen") });
  await page.getByRole("button", { name: say("more.show") }).click();
  await eventually(() => seen.count()).toBe(55);
  await app.sql(`update visibility_setting set visibility = 'RESTRICTED', version = version + 1, set_at = now()
    where organisation_id = (select id from organisation where name = 'Socia 7')`);
  await page.getByRole("button", { name: `${say("admin.reviews.seen")}: Socia 7`, exact: true }).click();
  await page.getByText(say("refusal.REQUEST_CHANGED")).waitFor();
  await page.getByRole("button", { name: say("more.show") }).click();
  await page.getByText(say("visibility.class.RESTRICTED")).waitFor();
});

test("a request that its partner changed while it was read is shown anew, and still waits", async () => {
  const delegate = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const set = "mutation ($input: VisibilityInput!) { setVisibility(input: $input) { id version } }";
  const ask = async (more: Readonly<Record<string, unknown>>) => {
    const input = { organisationId: "mesa-andina", visibility: "NETWORK", reason: "SAFETY", ...more };
    const { data } = await app.ask<{ setVisibility: object }>(set, { input }, delegate.headers);
    return data?.setVisibility;
  };
  const seen = await ask({});
  const page = await visit("/admin/reviews", { as: await app.signIn("UMBRELLA_STAFF"), mayFail: true });
  await page.getByText(say("visibility.class.NETWORK")).waitFor();
  await ask({ seen, visibility: "RESTRICTED" });
  await page.getByRole("button", { name: `${say("admin.reviews.seen")}: Mesa Andina` }).click();
  await page.getByText(say("refusal.REQUEST_CHANGED")).waitFor();
  await page.getByText(say("visibility.class.RESTRICTED")).waitFor();
  expect(await app.sql("select from visibility_setting where reviewed_at is null")).toHaveLength(1);
});
