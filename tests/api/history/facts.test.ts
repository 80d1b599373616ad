import { verifyChains } from "@onze/api";
import { beforeEach, expect, test } from "vitest";
import { iatiFile, type WrittenActivity } from "../../support/iati-file.ts";
import { importText } from "../../support/import-database.ts";
import { type KeptChange, keptOf, told } from "../../support/kept-changes.ts";
import { startApp } from "../../support/start-app.ts";
import { STAFF } from "../../support/viewers.ts";

const app = await startApp();
beforeEach(app.clear);

const kept = (work: () => Promise<unknown>) => keptOf(app.databaseUrl, work);
const importing = (...activities: readonly (string | WrittenActivity)[]) =>
  importText(app.databaseUrl, iatiFile(...activities));

const WELLS_WITH = [
  ["XX-ILL-0101", "Gamma"],
  ["XX-ILL-0102", "Delta"],
] as const;

const WELLS: WrittenActivity = {
  id: "X-1",
  title: "Wells",
  country: "CD",
  budget: 100,
  partners: WELLS_WITH,
  sector: "14030",
};

/** Field, old and new of each event of a list, in the order in which they were kept. */
const listed = (events: readonly KeptChange[]) =>
  events
    .filter(({ entity, kind }) => entity === "activity" && kind === "CHANGED")
    .map(({ field, old, new: value }) => [field, old, value]);

test("an import that changes only facts leaves old and new of each, and nothing of those that stay", async () => {
  await importing(WELLS, { id: "X-2" });
  const [activity] = await app.sql<{ id: string; holder: string }>(
    "select id, holder_id as holder from activity where identifier = 'X-1'",
  );
  const events = await kept(() =>
    importing(
      {
        ...WELLS,
        country: "PE",
        budget: 1_000_000,
        partners: [
          ["XX-ILL-0101", "Gamma"],
          ["XX-ILL-0103", "Omega"],
        ],
        sector: "12220",
      },
      { id: "X-2" },
    ),
  );
  const idOf = async (name: string) =>
    (await app.sql<{ id: string }>("select id from organisation where name = $1", [name]))[0]?.id;
  const [delta, omega] = [await idOf("Delta"), await idOf("Omega")];
  expect(listed(events)).toEqual([
    ["places", { country_code: "CD", share: 1 }, null],
    ["places", null, { country_code: "PE", share: 1 }],
    ["sectors", { vocabulary: "1", code: "14030", share: 1 }, null],
    ["sectors", null, { vocabulary: "1", code: "12220", share: 1 }],
    [
      "amounts",
      { year: 2023, amount: 100, currency: "EUR", origin: "BUDGET" },
      { year: 2023, amount: 1_000_000, currency: "EUR", origin: "BUDGET" },
    ],
    ["themes", expect.objectContaining({ origin: "STATED" }), null],
    ["themes", null, expect.objectContaining({ theme_code: "health", origin: "STATED" })],
    ["partners", { partner_id: delta }, null],
    ["partners", null, { partner_id: omega }],
  ]);
  const [run] = await app.sql<{ id: string }>("select id from import_run order by created_at desc limit 1");
  const ofLists = events.filter(({ recordId }) => recordId === activity?.id);
  expect(ofLists).toHaveLength(9);
  for (const event of ofLists) expect(event).toMatchObject({ path: "IMPORT", importRunId: run?.id });
  expect(ofLists[0]?.organisations).toEqual([activity?.holder]);
  expect(ofLists.at(-1)?.organisations.toSorted()).toEqual([activity?.holder, omega].toSorted());
});

test("a first import keeps its activities, and no fact beside them", async () => {
  const events = await kept(() => importing(WELLS, { ...WELLS, id: "X-2" }));
  expect(listed(events)).toEqual([]);
  expect(told(events).filter((event) => event.startsWith("activity"))).toEqual([
    "activity CREATED",
    "activity CREATED",
  ]);
});

const UNTOUCHED: readonly (readonly [string, Partial<WrittenActivity>, readonly string[]])[] = [
  ["another title", { title: "Clean wells" }, ["titles"]],
  ["another spelling of a partner", { partners: [["XX-ILL-0101", "Gama"], WELLS_WITH[1]] }, []],
  ["a fact more", { partners: [...WELLS_WITH, "Omega"] }, ["partners"]],
];

test.each(UNTOUCHED)("facts that a file says as before leave nothing: %s", async (_, changed, fields) => {
  await importing(WELLS);
  const before = await factsOf();
  const events = await kept(() => importing("<!-- a line more -->\n", { ...WELLS, ...changed }));
  expect(listed(events).map(([field]) => field)).toEqual(fields);
  const after = await factsOf();
  expect(after.filter(({ id }) => before.some((fact) => fact.id === id))).toHaveLength(before.length);
});

/** Every fact with its row. */
const factsOf = () =>
  app.sql<{ id: string; line: number }>(
    ["place", "sector", "amount", "theme", "partner"]
      .map((table) => `select '${table} ' || id as id, source_line as line from activity_${table}`)
      .join(" union all "),
  );

test("facts that stay stand on the lines of the newest file", async () => {
  await importing(WELLS);
  await importing("<!-- a line more -->\n\n", { ...WELLS, title: "Clean wells" });
  const [first] = await app.sql<{ line: number }>("select source_line as line from activity");
  expect((await factsOf()).every(({ line }) => line >= (first?.line ?? 0))).toBe(true);
});

test("an activity that is withdrawn and comes back loses and gains no fact", async () => {
  await importing(WELLS, { id: "X-2" });
  const events = await kept(async () => {
    await importing({ id: "X-2" });
    await importing(WELLS, { id: "X-2" });
  });
  expect(listed(events).map(([field]) => field)).toEqual(["withdrawn_on", "withdrawn_on"]);
});

test("of a partner that is named twice, under two names, the one that goes leaves one event", async () => {
  const named = (...names: readonly string[]) => names.map((name) => ["XX-ILL-0101", name] as const);
  await importing({ ...WELLS, partners: named("Gamma", "Gamma of the river") });
  const events = await kept(() => importing({ ...WELLS, partners: named("Gamma of the river") }));
  const [{ id } = { id: "" }] = await app.sql<{ id: string }>(
    "select partner_id as id from activity_partner",
  );
  expect(listed(events)).toEqual([["partners", { partner_id: id }, null]]);
  expect(await app.sql("select mention from activity_partner")).toEqual([{ mention: "Gamma of the river" }]);
});

test("what goes with its activity is part of its removal", async () => {
  await importing(WELLS);
  const events = await kept(() => app.sql("delete from activity"));
  expect(told(events)).toEqual(["activity REMOVED"]);
});

test("what a source calls a partner is kept nowhere", async () => {
  await importing({ ...WELLS, partners: ["Gamma of the river"] });
  await importing({ ...WELLS, partners: [] });
  expect(
    await app.sql(
      "select from change_event c where entity = 'activity' and (old ? 'mention' or new ? 'mention' or old::text like '%river%')",
    ),
  ).toEqual([]);
});

test("a theme that somebody confirms or takes back is told as a record of its own, and by no list", async () => {
  const id = await app.add.activity({ themes: ["health"], themeOrigin: "SUGGESTED" });
  const ask = (name: string) =>
    app.askAs(STAFF)(`mutation ($ids: [ID!]!) { ${name}(input: { activityIds: $ids }) { changed } }`, {
      ids: [id],
    });
  const events = await kept(async () => {
    await ask("confirmThemes");
    await ask("withdrawThemeConfirmation");
  });
  expect(events.map(({ entity }) => entity)).toEqual(Array(events.length).fill("activity_theme"));
  expect(events.length).toBeGreaterThan(2);
});

test("the history holds after facts have come and gone", async () => {
  await importing(WELLS);
  await importing({ ...WELLS, country: "PE", budget: 7, partners: [] });
  const { broken, events } = await verifyChains((statement) => app.sql(statement));
  expect(events).toBeGreaterThan(5);
  expect(broken).toEqual([]);
});
