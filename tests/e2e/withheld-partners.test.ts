import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { download } from "./download.ts";
import { eventually, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");

beforeEach(async () => {
  await app.clear();
  await app.add.member("Lid Een");
  // work elsewhere, which a region of Africa leaves out
  await app.add.organisation("Mesa Andina", { country: "PE" });
  await app.add.activity({
    holder: "lid-een",
    partners: ["mesa-andina"],
    places: ["PE"],
    themes: { "tax-justice": 1 },
    years: [2026, 2026],
  });
});

/** Partners in three countries of one region, two of them hidden. */
async function hideTwo(): Promise<void> {
  for (const [name, country, visibility] of [
    ["Amani", "CD", "RESTRICTED"],
    ["Baraka", "CD", "PUBLIC"],
    ["Cheche", "CM", "RESTRICTED"],
    ["Dunia", "CM", "PUBLIC"],
    ["Elimu", "GA", "PUBLIC"],
  ] as const) {
    const { slug } = await app.add.organisation(name, { country, visibility });
    await app.add.activity({
      holder: "lid-een",
      partners: [slug],
      places: [country],
      themes: { "tax-justice": 1 },
      years: [2026, 2026],
    });
  }
}

test("how many partners are not named stands under the view, and under no other filter than regions", async () => {
  await hideTwo();
  const page = await visit("/coverage");
  const line = page.getByText(say("visibility.withheld", { region: "Centraal-Afrika", count: 2 }));
  await line.waitFor();
  for (const address of ["/coverage?view=map", "/coverage?view=table", "/coverage?region=002"]) {
    await page.goto(address);
    await line.waitFor();
  }
  await page.goto("/organisations");
  await line.waitFor();
  for (const address of [
    "/coverage?theme=tax-justice",
    "/coverage?view=table&theme=tax-justice",
    "/coverage?country=CD",
    "/coverage?region=019",
    "/organisations?q=a",
  ]) {
    await page.goto(address);
    await page.getByRole("region", { name: say("trust.name") }).waitFor();
    expect(await line.count()).toBe(0);
  }
});

test("the file of the table tells of them where the page does, and nowhere else", async () => {
  await hideTwo();
  const page = await visit("/coverage?view=table&region=002");
  const fileOf = async () => {
    const { rows } = await download(
      page,
      page.getByRole("button", { name: say("table.download"), exact: true }),
    );
    return rows.filter(({ state }) => state === "WITHHELD");
  };
  const region = "Centraal-Afrika";
  expect(await fileOf()).toMatchObject([
    {
      place_code: "017",
      place: say("visibility.withheld.place", { region }),
      state_in_words: say("visibility.withheld", { region, count: 2 }),
      withheld_partners: "2",
      effort_eur: "",
      note: say("trust.safety"),
    },
  ]);
  for (const narrowed of ["region=019", "theme=tax-justice"]) {
    await page.goto(`/coverage?view=table&${narrowed}`);
    expect(await fileOf()).toEqual([]);
  }
});

test("whoever presses again while the file is made gets one file", async () => {
  await hideTwo();
  const page = await visit("/coverage?view=table&region=002");
  const answered = Promise.withResolvers<void>();
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes("withheldPartners")) await answered.promise;
    await route.continue();
  });
  await page.reload();
  const files: string[] = [];
  page.on("download", (file) => files.push(file.suggestedFilename()));
  const button = page.getByRole("button", { name: say("table.download"), exact: true });
  await button.click();
  await eventually(() => button.getAttribute("aria-disabled")).toBe("true");
  await button.click({ force: true }); // as a reader may, whatever it says
  answered.resolve();
  await eventually(() => button.getAttribute("aria-disabled")).toBe("false");
  await download(page, button);
  expect(files).toHaveLength(2);
});
