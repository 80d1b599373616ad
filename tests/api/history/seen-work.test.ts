import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import type { Added } from "../../support/insert-organisation.ts";
import { forgetHistory } from "../../support/kept-changes.ts";
import { readChanges } from "../../support/read-changes.ts";
import { SOURCE } from "../../support/sql-parts.ts";
import { startApp } from "../../support/start-app.ts";
import { AUDITOR, STAFF, viewerAs, withoutCode } from "../../support/viewers.ts";

const app = await startApp();
let alpha: Added;
let gamma: Added;

/** Alpha works with Gamma; who reads everything may not know of it while the partnership is confidential. */
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  gamma = await app.add.organisation("Gamma");
  await app.sql(
    `insert into partnership (source_id, holder_id, partner_id, partner_name_key, last_confirmed_on) values (${SOURCE}, $1, $2, 'gamma', '2026-01-01')`,
    [alpha.id, gamma.id],
  );
  await forgetHistory(app.databaseUrl);
});

const delegate = () => viewerAs(Role.PARTNER_DELEGATE, gamma.id);
const allSeeing: Viewer = { ...STAFF, sight: { ...VISITOR.sight, level: 4 } };

/** What somebody reads of the history, as "ENTITY label field", once each. */
async function readBy(viewer: Viewer, filter?: Readonly<Record<string, unknown>>): Promise<string[]> {
  const changes = await readChanges(app, viewer, filter);
  const told = changes.map(({ entity, label, field }) => [entity, label, field].filter(Boolean).join(" "));
  return [...new Set(told)].toSorted();
}

const addAlias = () =>
  app.sql(
    `insert into organisation_alias (source_id, organisation_id, name, name_key, holder_id) values (${SOURCE}, $1, 'Gama', 'gama', $2)`,
    [gamma.id, alpha.id],
  );
const addSetting = (setBy: Added, origin: string) =>
  app.sql(
    "insert into visibility_setting (organisation_id, field, visibility, reason, set_by_organisation_id, origin) values ($1, 'OUTCOMES', 'NETWORK', 'SAFETY', $2, $3)",
    [gamma.id, setBy.id, origin],
  );
const addAgreement = () => app.add.agreement({ theme: "health", place: "CD", parties: ["alpha", "gamma"] });

const hide = (field: string, visibility: string) =>
  app.sql(
    "update organisation set field_visibility = jsonb_build_object($1::text, $2::text) where slug = 'gamma'",
    [field, visibility],
  );

const WORKING_TOGETHER = [
  { what: "what a holder calls a partner", change: addAlias, entity: "ORGANISATION_ALIAS" },
  {
    what: "what a member set of a partner",
    change: () => addSetting(alpha, "MEMBER"),
    entity: "VISIBILITY_SETTING",
  },
  { what: "what a member and a partner agreed", change: addAgreement, entity: "ROLE_AGREEMENT" },
];

test.each(WORKING_TOGETHER)(
  "$what is told to those alone who may know that they work together",
  async ({ change, entity }) => {
    await change();
    const readsIt = async (viewer: Viewer, organisation: string) =>
      (await readBy(viewer, { organisation })).some((told) => told.startsWith(entity));
    const reader = viewerAs(Role.MEMBER_READER, alpha.id);
    for (const organisation of ["alpha", "gamma"]) {
      for (const viewer of [AUDITOR, STAFF, reader]) expect(await readsIt(viewer, organisation)).toBe(true);
    }
    const hidings = [
      () => app.sql("update partnership set visibility = 'CONFIDENTIAL'"),
      () => app.sql("update partnership set visibility = 'PUBLIC', proven_for = 'CONFIDENTIAL'"),
      async () => {
        await app.sql("update partnership set proven_for = null");
        await hide("PLACE", "CONFIDENTIAL");
      },
      () => hide("THEME", "CONFIDENTIAL"),
    ];
    for (const hideIt of hidings) {
      await hideIt();
      // who is a party of an agreement knows what they agreed on
      const isTold = entity === "ROLE_AGREEMENT";
      for (const organisation of ["alpha", "gamma"]) {
        for (const viewer of [AUDITOR, STAFF]) expect(await readsIt(viewer, organisation)).toBe(false);
        expect(await readsIt(reader, organisation)).toBe(isTold);
        for (const viewer of [delegate(), allSeeing]) expect(await readsIt(viewer, organisation)).toBe(true);
      }
    }
  },
);

test("what the secretariat and a partner itself set tells of no work with a member", async () => {
  const [umbrella] = await app.sql<Added>("select id, slug from organisation where slug = '11-11-11'");
  if (umbrella) await addSetting(umbrella, "SECRETARIAT");
  await addSetting(gamma, "PARTNER");
  await app.sql("update partnership set visibility = 'CONFIDENTIAL'");
  expect(await readBy(STAFF, { entity: "VISIBILITY_SETTING" })).toEqual(["VISIBILITY_SETTING Gamma"]);
});

test("who set what of a partner is told on its page to those alone who may know that they work together", async () => {
  await addSetting(alpha, "MEMBER");
  const settings = async (viewer: Viewer) => {
    const { data } = await app.askAs(viewer)<{
      organisation: { visibility: { settings: readonly { setBy: string }[] } };
    }>('{ organisation(slug: "gamma") { visibility { settings { setBy } } } }');
    return data?.organisation.visibility.settings.map(({ setBy }) => setBy);
  };
  for (const viewer of [AUDITOR, STAFF, delegate()]) expect(await settings(viewer)).toEqual(["Alpha"]);
  await app.sql("update partnership set visibility = 'CONFIDENTIAL'");
  for (const viewer of [AUDITOR, STAFF, withoutCode(delegate())]) expect(await settings(viewer)).toEqual([]);
  for (const viewer of [allSeeing, delegate()]) expect(await settings(viewer)).toEqual(["Alpha"]);
});

test("whoever set a class is not told by the class that follows from it", async () => {
  const { accountId } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha", name: "Ama" });
  await app.askAs({ ...viewerAs(Role.MEMBER_EDITOR, alpha.id), accountId })(
    "mutation ($id: ID!) { setVisibility(input: { organisationId: $id, visibility: NETWORK, reason: SAFETY }) { id } }",
    { id: gamma.id },
  );
  const by = async (entity: string) =>
    (await readChanges(app, AUDITOR, { entity, organisation: "gamma" })).map((change) => change.by);
  expect(await by("ORGANISATION")).toEqual([null]);
  expect(await by("VISIBILITY_SETTING")).toEqual(["Ama"]);
  await app.sql("update partnership set visibility = 'CONFIDENTIAL'");
  expect(await by("ORGANISATION")).toEqual([null]);
  expect(await by("VISIBILITY_SETTING")).toEqual([]);
});

test("an identifier is as hidden as the place whose register it is of", async () => {
  await app.sql(
    `insert into organisation_identifier (source_id, organisation_id, value) values (${SOURCE}, $1, 'CD-RCCM-1')`,
    [gamma.id],
  );
  await app.sql("update organisation_identifier set value = 'CD-RCCM-2' where value = 'CD-RCCM-1'");
  const told = ["ORGANISATION_IDENTIFIER Gamma", "ORGANISATION_IDENTIFIER Gamma value"];
  for (const viewer of [AUDITOR, STAFF]) expect(await readBy(viewer)).toEqual(told);
  await hide("PLACE", "CONFIDENTIAL");
  for (const viewer of [AUDITOR, STAFF]) expect(await readBy(viewer)).toEqual([]);
  expect(await readBy(delegate())).toEqual(told);
});

test("which activities of others an activity names, which no page tells, its history tells nobody", async () => {
  const id = await app.add.activity({ holder: "alpha", identifier: "BE-1", title: "Wells" });
  await app.sql(
    "update activity set receiver_activities = '{CD-RCCM-1-WELLS}', provider_activities = '{XX-1}', status = 'CLOSED' where id = $1",
    [id],
  );
  expect(await readBy(STAFF, { entity: "ACTIVITY" })).toEqual(["ACTIVITY Wells", "ACTIVITY Wells status"]);
});
