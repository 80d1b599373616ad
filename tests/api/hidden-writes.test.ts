import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { startOwnDatabase } from "../support/own-database-server.ts";
import { startApp } from "../support/start-app.ts";
import { viewerAs } from "../support/viewers.ts";

const app = await startApp({ databaseUrl: await startOwnDatabase() });
const UNKNOWN = "00000000-0000-4000-8000-000000000000";
const [own] = [await app.add.member("Own"), await app.add.member("Other")];
await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
const activityId = await app.add.activity({
  holder: "other",
  themes: { health: 0.5 },
  themeOrigin: "SUGGESTED",
  partners: ["hidden"],
  visibility: "CONFIDENTIAL",
});
await app.sql(
  "update organisation set acronym = 'H', visibility = 'CONFIDENTIAL' where slug in ('other', 'hidden')",
);
const idOf = async (statement: string): Promise<string> =>
  (await app.sql<{ id: string }>(statement))[0]?.id ?? "none";
const HIDDEN = "(select id from organisation where slug = 'hidden')";
const hidden = {
  activity: activityId,
  organisation: await idOf("select id from organisation where slug = 'hidden'"),
  partnership: await idOf(`select id from partnership where partner_id = ${HIDDEN}`),
  request:
    await idOf(`insert into visibility_setting (organisation_id, visibility, reason, set_by_organisation_id, origin)
    select id, 'CONFIDENTIAL', 'SAFETY', id, 'PARTNER' from organisation where slug = 'hidden' returning id`),
  change: await idOf(`select id from change_event where field = 'acronym' and record_id = ${HIDDEN}`),
  run: await idOf(`insert into import_run (file_name, bytes, organisation_id, status)
    select 'a.xml', 1, id, 'FAILED' from organisation where slug = 'other' returning id`),
};

/** What is answered, and whether that moved the data version, of which every answer tells everybody. */
async function ask(viewer: Viewer, mutation: string, variables: Readonly<Record<string, unknown>>) {
  const version = async () => (await app.ask("{ installation { dataVersion } }")).data;
  const before = await version();
  const answer = await app.askAs(viewer)(mutation, variables);
  return { answer, hasMoved: JSON.stringify(await version()) !== JSON.stringify(before) };
}

const set = (name: string) =>
  `mutation ($id: ID!) { setVisibility(input: { ${name}: $id, visibility: RESTRICTED, reason: SAFETY }) { id } }`;
const confirming = (name: string) =>
  `mutation ($id: ID!) { ${name}(input: { activityIds: [$id] }) { changed } }`;
const EDITOR = viewerAs(Role.MEMBER_EDITOR, own.id);
const STAFF = viewerAs(
  Role.UMBRELLA_STAFF,
  await idOf("select id from organisation where slug = '11-11-11'"),
);

test.each([
  ["confirming themes", EDITOR, "activity", confirming("confirmThemes")],
  ["taking a confirmation back", EDITOR, "activity", confirming("withdrawThemeConfirmation")],
  ["confirming themes for the secretariat", STAFF, "activity", confirming("confirmThemes")],
  ["hiding an organisation", STAFF, "organisation", set("organisationId")],
  ["hiding an activity", STAFF, "activity", set("activityId")],
  ["hiding a partnership", STAFF, "partnership", set("partnershipId")],
  [
    "accepting a partnership",
    STAFF,
    "partnership",
    "mutation ($id: ID!) { acceptPartnership(input: { id: $id }) { id } }",
  ],
  [
    "reviewing a request",
    STAFF,
    "request",
    "mutation ($id: ID!) { reviewVisibility(id: $id, version: 1) { id } }",
  ],
  [
    "editing",
    STAFF,
    "organisation",
    'mutation ($id: ID!) { editOrganisation(input: { id: $id, version: 1, name: "N" }) { id } }',
  ],
  ["undoing", STAFF, "change", "mutation ($id: ID!) { undoChange(id: $id) { id } }"],
  ["trying an import again", EDITOR, "run", "mutation ($id: ID!) { retryImport(id: $id) { id } }"],
  ["stopping an import", EDITOR, "run", "mutation ($id: ID!) { cancelImport(id: $id) { id } }"],
] as const)(
  "what is hidden is left as untouched as what is not there, to the data version: %s",
  async (_, viewer, what, mutation) => {
    expect(hidden[what]).not.toBe("none");
    const unknown = await ask(viewer, mutation, { id: UNKNOWN });
    expect(unknown.hasMoved).toBe(false);
    expect(await ask(viewer, mutation, { id: hidden[what] })).toEqual(unknown);
  },
);

test("what is seen is changed all the same, beside what is hidden", async () => {
  const seen = await app.add.activity({ holder: "own", themes: ["health"], themeOrigin: "SUGGESTED" });
  const both = "mutation ($ids: [ID!]!) { confirmThemes(input: { activityIds: $ids }) { changed } }";
  expect(await ask(EDITOR, both, { ids: [seen, hidden.activity] })).toEqual({
    answer: { data: { confirmThemes: { changed: 1 } } },
    hasMoved: true,
  });
});
