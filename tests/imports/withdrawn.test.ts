import { beforeEach, expect, test } from "vitest";
import { activity, iatiFile } from "../support/iati-file.ts";
import { importText, rowsOf, testDatabase } from "../support/import-database.ts";

const [water, land, press] = [
  { id: "A-WATER", partners: ["River League"] },
  { id: "A-LAND", partners: ["Field League"] },
  { id: "A-PRESS", partners: ["Radio League"] },
];
const nothing = { new: 0, changed: 0, unchanged: 0, withdrawn: 0 };

let databaseUrl: string;

beforeEach(async () => {
  databaseUrl = await testDatabase();
  await importText(databaseUrl, iatiFile(water, land, press));
});

const importAgain = (content: string, name?: string) => importText(databaseUrl, content, name);

/** Activities that count, and who is known to work with whom because of them. */
async function recorded() {
  const [activities, partnerships] = await Promise.all([
    rowsOf<{ identifier: string }>(
      databaseUrl,
      `select distinct identifier from coverage_row c join activity a on a.id = c.activity_id order by 1`,
    ),
    rowsOf<{ name: string }>(
      databaseUrl,
      "select name from partnership p join organisation o on o.id = p.partner_id order by 1",
    ),
  ]);
  return {
    activities: activities.map(({ identifier }) => identifier),
    partners: partnerships.map(({ name }) => name),
  };
}

test("an activity that a newer version of the file leaves out is withdrawn: it counts no more, nor does its partnership", async () => {
  const { activities } = await importAgain(iatiFile(water, land));
  expect(activities).toEqual({ read: 2, leaves: 2, ...nothing, unchanged: 2, withdrawn: 1 });
  expect(await recorded()).toEqual({
    activities: ["A-LAND", "A-WATER"],
    partners: ["Field League", "River League"],
  });
  const [told] = await rowsOf(
    databaseUrl,
    "select identifier, title from import_change where kind = 'WITHDRAWN'",
  );
  expect(told).toEqual({ identifier: "A-PRESS", title: "A-PRESS" });
});

test("it is withdrawn once, and comes back when the file has it again", async () => {
  await importAgain(iatiFile(water, land));
  expect((await importAgain(iatiFile(water, land))).activities).toMatchObject({ ...nothing, unchanged: 2 });
  const again = await importAgain(iatiFile(water, land, press));
  expect(again.activities).toMatchObject({ ...nothing, unchanged: 2, changed: 1 });
  expect((await recorded()).activities).toEqual(["A-LAND", "A-PRESS", "A-WATER"]);
});

test("a file of another name that holds at least half of the activities is a newer version", async () => {
  const { activities } = await importAgain(iatiFile(water, land), "activities (1).xml");
  expect(activities).toMatchObject({ unchanged: 2, withdrawn: 1 });
});

test("of a data set whose versions have different names, an activity that never changed is withdrawn as well", async () => {
  const changed = [water, land].map((each) => ({ ...each, title: "Another title" }));
  await importAgain(iatiFile(...changed, press), "activities (1).xml");
  const { activities } = await importAgain(iatiFile(...changed), "activities (2).xml");
  expect(activities).toMatchObject({ unchanged: 2, withdrawn: 1 });
});

test.each([
  ["another data set of the same publisher", "other.xml", iatiFile({ id: "A-OTHER" })],
  ["a lone activity", "activities.xml", activity(water)],
  [
    "the answer of a data service",
    "activities.xml",
    `<result>${iatiFile(water).replace(/^.*\n/, "")}</result>`,
  ],
  ["a file of another publisher", "activities.xml", iatiFile({ id: "B-1", by: "XX-ILL-0099" })],
  ["a data set without any activity", "activities.xml", iatiFile()],
])("%s withdraws nothing", async (_what, name, content) => {
  const { activities } = await importAgain(content, name);
  expect(activities).toMatchObject({ changed: 0, withdrawn: 0 });
  expect((await recorded()).activities).toEqual(expect.arrayContaining(["A-LAND", "A-PRESS", "A-WATER"]));
});

test("an activity that changed says so, and its figures are the new ones", async () => {
  const { activities } = await importAgain(
    iatiFile({ ...water, country: "TZ", partners: ["Lake League"] }, land, press),
  );
  expect(activities).toMatchObject({ ...nothing, changed: 1, unchanged: 2 });
  const rows = await rowsOf(
    databaseUrl,
    `select c.country_code as country, o.name as partner from coverage_row c join activity a on a.id = c.activity_id
      join organisation o on o.id = c.partner_id where a.identifier = 'A-WATER'`,
  );
  expect(rows).toEqual([{ country: "TZ", partner: "Lake League" }]);
  expect((await recorded()).partners).toEqual(["Field League", "Lake League", "Radio League"]);
});

test("a partnership has the dates of the activities that still name the partner", async () => {
  const file = (second: readonly string[]) =>
    iatiFile(
      { id: "A-1", partners: ["River League"] },
      { id: "A-2", partners: second, startsOn: "2019-01-01" },
    );
  const start = () =>
    rowsOf(
      databaseUrl,
      "select starts_on::text from partnership p join organisation o on o.id = p.partner_id where o.name = 'River League'",
    );
  await importAgain(file(["River League"]), "dates.xml");
  expect(await start()).toEqual([{ starts_on: "2019-01-01" }]);
  await importAgain(file(["Field League"]), "dates.xml");
  expect(await start()).toEqual([{ starts_on: "2023-01-01" }]);
});
