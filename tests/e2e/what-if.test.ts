import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { download } from "./download.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const staff = await app.signIn("UMBRELLA_STAFF");
const reader = await app.signIn("MEMBER_READER");

const LEAVES = "/what-if?changes=leaves~bruggenland-illustrative~CD";
const supposed = say("scenarios.if.ORGANISATION_LEAVES.place", {
  organisation: "Bruggenland (illustrative)",
  place: "Congo (DR)",
});

test("what is supposed is no page for a visitor, and no way leads there", async () => {
  const page = await visit("/what-if");
  await page.getByRole("heading", { level: 1, name: say("notFound.title") }).waitFor();
  expect(await page.getByRole("link", { name: say("nav.whatIf"), exact: true }).count()).toBe(0);
});

test("whoever reads may suppose, and keeps nothing", async () => {
  const page = await visit(LEAVES, { as: reader });
  await page.getByRole("heading", { name: say("scenarios.states") }).waitFor();
  expect(await page.getByRole("button", { name: say("scenarios.save"), exact: true }).count()).toBe(0);
  expect(await page.getByRole("button", { name: say("scenarios.announce"), exact: true }).count()).toBe(0);
});

test("a change that names who is not there says so in its place, and can be taken out", async () => {
  const page = await visit("/what-if?changes=leaves~nobody~CD", { as: staff });
  await page.getByText(say("refusal.CHANGE_UNKNOWN", { number: 1, value: "nobody" })).waitFor();
  await page
    .getByRole("button", { name: say("action.of", { action: say("scenarios.remove"), what: "nobody" }) })
    .click();
  await page.getByText(say("scenarios.empty"), { exact: true }).waitFor();
});

test("a change is written in a form, stands in the title and in the address, and Back undoes it", async () => {
  const page = await visit("/what-if", { as: staff });
  await page.getByRole("button", { name: say("scenarios.add") }).click();
  await page.getByRole("button", { name: say("scenarios.form.add") }).click();
  await page.getByText(say("scenarios.problem.organisation")).waitFor();
  await page
    .getByLabel(say("scenarios.form.organisation"), { exact: true })
    .selectOption("bruggenland-illustrative");
  await page.getByLabel(say("scenarios.form.place"), { exact: true }).selectOption("CD");
  await page.getByRole("button", { name: say("scenarios.form.add") }).click();
  await eventually(() => titleOf(page)).toContain(supposed);
  expect(new URL(page.url()).searchParams.get("changes")).toBe("leaves~bruggenland-illustrative~CD");
  await page.goBack();
  await page.getByText(say("scenarios.empty"), { exact: true }).waitFor();
});

test("figures of need are told by a decision that the reader chose, and not before", async () => {
  const page = await visit(LEAVES, { as: reader });
  const figure = page.getByRole("rowheader", { name: "Gedekte nood" });
  await page.getByRole("heading", { name: say("scenarios.figures") }).waitFor();
  expect(await figure.count()).toBe(0);
  await page.getByLabel(say("scenarios.weights")).selectOption({ index: 1 });
  await figure.waitFor();
  expect(new URL(page.url()).searchParams.get("weights")).not.toBeNull();
});

test("a decision on needs that is no more is told, and what is supposed is answered without it", async () => {
  const page = await visit(`${LEAVES}&weights=00000000-0000-4000-8000-000000000000`, { as: reader });
  await page.getByText(say("profile.weights.gone")).waitFor();
  await page.getByRole("heading", { name: say("scenarios.figures") }).waitFor();
});

test("whoever comes from an organisation begins with it, and the link to what was supposed asks nothing", async () => {
  const page = await visit("/what-if?leave=bruggenland-illustrative", { as: reader });
  await page.getByLabel(say("scenarios.form.place"), { exact: true }).selectOption("CD");
  await page.getByRole("button", { name: say("scenarios.form.add") }).click();
  await page.getByRole("heading", { name: say("scenarios.states") }).waitFor();
  expect(new URL(page.url()).searchParams.get("changes")).toBe("leaves~bruggenland-illustrative~CD");
  await page.reload();
  await page.getByRole("button", { name: say("scenarios.add") }).waitFor();
  expect(await page.getByRole("button", { name: say("scenarios.form.add") }).count()).toBe(0);
});

test("a scenario is kept, shared, opened by whoever it is shared with, and handed out as a file", async () => {
  const page = await visit(LEAVES, { as: staff });
  await page.getByRole("button", { name: say("scenarios.save"), exact: true }).click();
  await page.getByLabel(say("scenarios.form.title"), { exact: true }).fill("Zonder Bruggenland");
  await page.getByRole("button", { name: say("scenarios.save.send"), exact: true }).click();
  const share = say("action.of", { action: say("scenarios.share"), what: "Zonder Bruggenland" });
  await page.getByRole("button", { name: share }).click();
  await page.getByText(say("scenarios.share.done")).waitFor();
  const other = await visit("/what-if", { as: reader });
  await other.getByRole("link", { name: "Zonder Bruggenland" }).click();
  await eventually(() => titleOf(other)).toContain(supposed);
  const file = await download(other, other.getByRole("button", { name: say("scenarios.download") }));
  expect(file.rows).toContainEqual(
    expect.objectContaining({ part: "CELL", after: "NOTHING_RECORDED", gone: "Bruggenland (illustrative)" }),
  );
  expect(new Set(file.rows.map(({ part }) => part))).toEqual(
    new Set(["SCENARIO", "CHANGE", "STATE", "CELL", "PARTNER", "FIGURE", "SHARE"]),
  );
});

test("what was announced is supposed at one press", async () => {
  const page = await visit("/what-if", { as: reader });
  // the tick stands in the address, and is drawn once it is there
  await page.getByLabel(say("scenarios.withIntentions")).click();
  await page
    .getByText(say("scenarios.announced", { date: "01/01/2027" }))
    .first()
    .waitFor();
  expect(new URL(page.url()).searchParams.get("plans")).toBe("yes");
});
