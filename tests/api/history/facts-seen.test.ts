import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import type { Added } from "../../support/insert-organisation.ts";
import { forgetHistory } from "../../support/kept-changes.ts";
import { readChanges } from "../../support/read-changes.ts";
import { startApp } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
let alpha: Added;
let gamma: Added;

/** Alpha's work names Gamma; what follows is what the test is about. */
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  gamma = await app.add.organisation("Gamma");
  await app.add.activity({
    holder: "alpha",
    title: "Wells",
    partners: { gamma: 0.2 },
    places: ["CD"],
    themes: { health: 0.6 },
    eur: { 2024: 100 },
  });
  await forgetHistory(app.databaseUrl);
});

/** What somebody reads of the activity's facts, each as `field: old → new`. */
async function told(viewer: Viewer): Promise<string[]> {
  return (await readChanges(app, viewer))
    .filter(({ field }) => LISTS.includes(field ?? ""))
    .map(({ field, old, new: value }) => `${field}: ${old ?? "–"} → ${value ?? "–"}`);
}

const LISTS = ["amounts", "places", "partners", "sectors", "themes"];
const editor = () => viewerAs(Role.MEMBER_EDITOR, alpha.id);
const delegate = () => viewerAs(Role.PARTNER_DELEGATE, gamma.id);
const hideField = (field: string, visibility = "CONFIDENTIAL") =>
  app.sql(
    "update organisation set field_visibility = jsonb_build_object($1::text, $2::text) where slug = 'gamma'",
    [field, visibility],
  );

/** Gamma is taken out of the work. */
const takeOut = () => app.sql("delete from activity_partner");

test.each([
  ["is hidden", () => app.sql("update organisation set visibility = 'CONFIDENTIAL' where slug = 'gamma'")],
  ["hides where it works", () => hideField("PLACE")],
  ["hides on what it works", () => hideField("THEME")],
  [
    "has a hidden partnership with the holder",
    () => app.sql("update partnership set visibility = 'CONFIDENTIAL'"),
  ],
])("that work named a partner is not told where the partner %s", async (_, hide) => {
  await takeOut();
  await app.sql("update activity_place set country_code = 'PE'");
  expect((await told(STAFF)).length).toBe(2);
  await hide();
  for (const viewer of [STAFF, editor()])
    expect(await told(viewer)).toEqual([expect.stringMatching(/^places: .*Congo.* → Peru \(100%\)$/)]);
  expect((await told(delegate())).filter((line) => line.startsWith("partners"))).toEqual([
    "partners: Gamma (20%) → –",
  ]);
});

test("that a partner was named is not told once it is gone", async () => {
  await takeOut();
  await app.sql("delete from partnership");
  await app.sql("delete from organisation where slug = 'gamma'");
  expect(await told(STAFF)).toEqual([]);
});

test("what a partner received is told to those who may read it, and that nothing else changed to nobody else", async () => {
  await app.sql("update activity_partner set share = 0.3");
  await takeOut();
  const all = ["partners: Gamma (30%) → –", "partners: Gamma (20%) → Gamma (30%)"];
  expect(await told(STAFF)).toEqual(all);
  await hideField("BUDGET");
  expect(await told(STAFF)).toEqual(["partners: Gamma → –"]);
  expect(await told(editor())).toEqual(["partners: Gamma → –"]);
  expect(await told(delegate())).toEqual(all);
});

test("facts of work that is hidden are read by those who see it, also once it is gone", async () => {
  await app.sql("update activity_amount set amount = 1000000");
  await app.sql("update activity set visibility = 'CONFIDENTIAL'");
  expect(await told(STAFF)).toEqual([]);
  await app.sql("update activity set visibility = 'PUBLIC'");
  await app.sql("delete from activity");
  expect(await told(STAFF)).toEqual(["amounts: 2024: €100 (budget) → 2024: €1,000,000 (budget)"]);
});

test("facts are told as people read them: amounts with their year, codes with their names", async () => {
  await app.sql("update activity_amount set amount = 1000000.5, currency = 'USD'");
  await app.sql("update activity_place set country_code = null, region_code = '202'");
  await app.sql("update activity_theme set share = 0.5");
  await app.sql(
    "insert into activity_sector (activity_id, vocabulary, code, share) select id, '1', '14030', 1 from activity",
  );
  const lines = await told(STAFF);
  expect(lines).toEqual([
    expect.stringMatching(/^sectors: – → 14030 \S.*\(100%\)$/),
    "themes: theme not stated (40%) → theme not stated (50%)",
    expect.stringMatching(/^themes: \S.*\(60%, stated\) → \S.*\(50%, stated\)$/),
    expect.stringMatching(/^places: .*Congo.* \(100%\) → Sub-Saharan Africa \(100%\)$/),
    "amounts: 2024: €100 (budget) → 2024: US$1,000,000.50 (budget)",
  ]);
  expect(lines.join()).not.toContain("health");
});

test("a fact is not taken back by hand, in a sentence", async () => {
  await takeOut();
  const change = (await readChanges(app, STAFF)).find(({ field }) => field === "partners");
  expect(change).toMatchObject({ mayUndo: false });
  const { errors } = await app.askAs(STAFF)("mutation ($id: ID!) { undoChange(id: $id) { undone } }", {
    id: change?.id,
  });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_INPUT", reason: "UNDO_NOT_HERE" } }]);
});
