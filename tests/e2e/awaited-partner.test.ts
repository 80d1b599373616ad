import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const NAMES = { partner: "Mesa Andina", holder: "Lid Een" };

beforeEach(async () => {
  await app.clear();
  await app.add.member("Lid Een");
  await app.add.organisation("Mesa Andina", { country: "PE", visibility: "RESTRICTED" });
  await app.add.activity({
    holder: "lid-een",
    title: "Aguas arriba",
    partners: ["mesa-andina"],
    places: ["PE"],
    isAccepted: false,
  });
});

const accept = (page: Page) =>
  page.getByRole("button", {
    name: `${say("visibility.accept")}: ${say("visibility.record.with", NAMES)}`,
  });

test("on the page of the partner it is said to wait, and counts in no figure, until it is accepted", async () => {
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const page = await visit("/organisations/mesa-andina", { as });
  const tag = page.getByRole("listitem").getByText(say("organisations.heldBy.awaits"), { exact: true });
  await tag.waitFor();
  expect(await titleOf(page)).toBe(say("organisations.work.nothing", { name: "Mesa Andina" }));
  await app.sql("update partnership set awaits_partner = false");
  await page.reload();
  await eventually(() => titleOf(page)).toBe(
    say("organisations.work.supported", { name: "Mesa Andina", count: 1 }),
  );
  expect(await tag.count()).toBe(0);
});

test("the editor of who named a hidden partner reads the words of the file, and no link", async () => {
  const page = await visit("/activities", {
    as: await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" }),
  });
  await page.getByText("mesa-andina").first().waitFor();
  expect(await page.getByRole("link", { name: "Mesa Andina" }).count()).toBe(0);
});

test("the secretariat accepts it with the keyboard, after a question that can be left, and hears that it did", async () => {
  const page = await visit("/admin/reviews", { as: await app.signIn("UMBRELLA_STAFF"), width: 360 });
  await eventually(() => titleOf(page)).toBe(say("admin.awaiting", { count: 1 }));
  expect(await page.getByText(say("admin.reviews.about")).count()).toBe(0); // which says that reading changes nothing
  expect(await page.getByText(say("admin.reviews.none"), { exact: true }).count()).toBe(0);
  await accept(page).press("Enter");
  await page.getByRole("button", { name: say("visibility.accept.leave") }).press("Enter");
  await accept(page).press("Enter");
  await page.getByText(say("visibility.accept.question", NAMES)).waitFor();
  await page.getByRole("button", { name: say("visibility.accept.sure") }).press("Enter");
  await page.getByText(say("visibility.accept.done", NAMES)).waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(
    say("visibility.accept.done", NAMES),
  );
  await page.getByText(say("admin.reviews.none"), { exact: true }).waitFor();
  await eventually(() => titleOf(page)).toBe(say("admin.reviews.titleNone"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("the partner's delegate accepts it beside its own page, hears that it did, and stays there", async () => {
  const [found] = await app.sql<{ id: string }>("select id from partnership");
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const page = await visit(`/organisations/mesa-andina?partnership=${found?.id}`, { as });
  await page.getByText(say("visibility.accept.about", NAMES)).waitFor();
  await accept(page).click();
  await page.getByRole("button", { name: say("visibility.accept.sure") }).click();
  const done = page
    .getByRole("region", { name: say("visibility.record.with", NAMES) })
    .getByText(say("visibility.accept.done", NAMES));
  await eventually(() => done.evaluate((line) => line === document.activeElement)).toBe(true);
  await accept(page).waitFor({ state: "detached" });
  expect(await app.sql("select awaits_partner from partnership")).toEqual([{ awaits_partner: false }]);
});
