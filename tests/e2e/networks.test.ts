import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { eventually, searchOf, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const staff = await app.signIn("UMBRELLA_STAFF");

test("the networks are not there for a visitor", async () => {
  const page = await visit("/networks");
  await eventually(() => titleOf(page)).toBe(say("notFound.title"));
});

test("the drawing stands the same at every visit, is walked by arrows and opened by Enter, and t turns it into a table", async () => {
  const address = "/networks?year=2024&network=fair-finance-illustrative";
  const placesOf = async () => {
    const page = await visit(address, { as: staff });
    const boxes = page.locator("main li[style] a");
    await boxes.first().waitFor();
    return {
      page,
      places: await boxes.evaluateAll((all) => all.map((each) => each.parentElement?.getAttribute("style"))),
    };
  };
  const { places } = await placesOf();
  const { page, places: again } = await placesOf();
  expect(places.length).toBeGreaterThan(3);
  expect(again).toEqual(places);
  const stops = page.locator('main li[style] a[tabindex="0"]');
  expect(await stops.count()).toBe(1);
  await stops.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("End");
  const name = await stops.getAttribute("title");
  await page.keyboard.press("t");
  await page.getByRole("columnheader", { name: say("networks.ties.tie") }).waitFor();
  await page.keyboard.press("t");
  await page.locator(`main li[style] a[title="${name}"]`).focus();
  await page.keyboard.press("Enter");
  await eventually(() => new URL(page.url()).pathname).toMatch(/^\/organisations\//);
});

test("one network alone is chosen in the address; staff say what it does for the umbrella, and why", async () => {
  const page = await visit("/networks?year=2024", { as: staff });
  const only = say("action.of", {
    action: say("networks.only"),
    what: "Red Andina del Agua Clara (illustrative)",
  });
  await page.getByRole("button", { name: only }).click();
  await eventually(() => searchOf(page)).toContain("network=agua-clara-illustrative");
  const write = say("action.of", {
    action: say("networks.strategy.write"),
    what: "Red Andina del Agua Clara (illustrative)",
  });
  await page.getByRole("button", { name: write }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: say("visibility.save"), exact: true }).click();
  await dialog.getByText(say("networks.problem.noStance")).waitFor();
  await dialog.getByRole("radio", { name: new RegExp(`^${say("networks.stance.COMPLEMENTS")}`) }).check();
  await dialog.getByRole("textbox").fill("Volgt waterrechten op in vier landen.");
  await dialog.getByRole("button", { name: say("visibility.save"), exact: true }).click();
  await page.getByText("Volgt waterrechten op in vier landen.").waitFor();
});

test("to which networks an organisation belongs is entered on its page; what cannot be is told in words", async () => {
  const page = await visit("/organisations/fair-finance-illustrative", { as: staff });
  const add = async (search: string, name: string) => {
    await page.getByRole("button", { name: say("networks.affiliation.add") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("searchbox").fill(search);
    await dialog.getByRole("option", { name: new RegExp(name) }).click();
    await dialog.getByRole("button", { name: say("visibility.save"), exact: true }).click();
    return dialog;
  };
  const dialog = await add("Justicia Abierta", "Justicia Abierta");
  await dialog.getByText(/hoort in die periode zelf bij/).waitFor();
  await dialog.getByRole("button", { name: say("visibility.cancel") }).click();
  await add("Asia Climate", "Asia Climate");
  await page.getByText(say("networks.affiliation.recorded")).waitFor();
  await page
    .getByRole("link", { name: /Asia Climate Commons/ })
    .first()
    .waitFor();
});
