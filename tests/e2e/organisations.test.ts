import { beforeAll, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { drawerOf } from "./coverage-page.ts";
import { searchOf, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");

beforeAll(async () => {
  await app.add.organisation("Mesa", { kind: "PARTNER" });
  await app.add.member("Lid Een");
  await app.add.activity({
    holder: "lid-een",
    title: "Aguas",
    partners: ["mesa"],
    places: ["PE"],
    themes: { "tax-justice": 1 },
    eur: { 2025: 80_000, 2026: null },
    years: [2025, 2026],
  });
});

test.each([
  ["the drawer", "/coverage?cell=PE~tax-justice"],
  ["the list of activities", "/activities"],
  ["the page of the holder", "/organisations/lid-een"],
  ["the page of the partner", "/organisations/mesa"],
])("%s says that an amount is known in part only, and keeps what has no rate", async (_, address) => {
  const page = await visit(address);
  const place = address.includes("cell=") ? drawerOf(page) : page.getByRole("main");
  await place
    .getByText(/minstens €\s80\.000 \(1 van 2 bedragen bekend\)/)
    .first()
    .waitFor();
  await place
    .getByText(say("record.noRate", { amount: "1.000", currency: "XTS" }))
    .first()
    .waitFor();
});

test.each([
  ["lid-een", "holder=lid-een&year=all", "Lid Een"],
  ["mesa", "year=all&partner=mesa", "Mesa"],
])("the matrix that the page of %s leads to names it in its filter", async (slug, address, name) => {
  const page = await visit(`/organisations/${slug}`);
  await page.getByRole("link", { name: say("organisations.matrix") }).click();
  await page.getByRole("main").getByText(name, { exact: true }).waitFor();
  expect(searchOf(page)).toBe(address);
});
