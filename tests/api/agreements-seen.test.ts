import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import type { Added } from "../support/insert-organisation.ts";
import { forgetHistory } from "../support/kept-changes.ts";
import { letStand } from "../support/let-stand.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";
import { settle } from "../support/template-databases.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();
let alpha: Added;
let beta: Added;
let gamma: Added;
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  beta = await app.add.member("Beta");
  gamma = await app.add.member("Gamma");
  await forgetHistory(app.databaseUrl);
});

const CELL = { theme: "tax-justice", place: "PH" };
const THERE = { themes: [CELL.theme], places: [CELL.place] };
const editorOf = ({ id }: Added) => viewerAs(Role.MEMBER_EDITOR, id);
const hide = (slug: string) =>
  app.sql("update organisation set visibility = 'CONFIDENTIAL' where slug = $1", [slug]);

async function count(viewer: Viewer) {
  const { data } = await app.askAs(viewer)<{ roleAgreements: { totalCount: number } }>(
    "{ roleAgreements { totalCount } }",
  );
  return data?.roleAgreements.totalCount;
}

/** The history of agreements as somebody reads it. */
async function told(viewer: Viewer) {
  const { data } = await app.askAs(viewer)<{ changes: { totalCount: number } }>(
    "{ changes(filter: { entity: ROLE_AGREEMENT }) { totalCount } }",
  );
  return data?.changes.totalCount;
}

/** How the cell stands in the matrix, of today or of a day. */
async function stateOfCell(viewer: Viewer, asOf?: string) {
  const { data } = await app.askAs(viewer)<{ coverageMatrix: { cells: { state: string }[] } }>(
    "query ($filter: CoverageFilter) { coverageMatrix(filter: $filter) { cells { state } } }",
    { filter: asOf ? { asOf } : {} },
  );
  return data?.coverageMatrix.cells.map(({ state }) => state);
}

test("who records an agreement reads it, whatever is hidden between the others of it", async () => {
  await app.add.organisation("Peer", { kind: "PEER_UMBRELLA" });
  await app.add.activity({ holder: "beta", partners: ["peer"], themes: ["health"], places: ["CD"] });
  for (const visibility of ["PUBLIC", "RESTRICTED"]) {
    await app.sql("delete from role_agreement");
    await app.sql("update partnership set visibility = $1", [visibility]);
    await settle(app.databaseUrl);
    const parties = ["alpha", "beta", "peer"].map((organisation) => ({ organisation }));
    await app.askAs(editorOf(alpha))(
      "mutation ($input: RoleAgreementInput!) { recordRoleAgreement(input: $input) { id } }",
      { input: { ...CELL, validFrom: "2026-01-01", reviewBy: "2098-12-31", parties } },
    );
    expect(await count(editorOf(alpha))).toBe(1);
    expect(await told(editorOf(alpha))).toBeGreaterThan(0);
  }
  expect(await count(editorOf(gamma))).toBe(0);
});

test("an agreement on a cell in which all of a party's work is hidden is known to parties and the secretariat alone", async () => {
  await app.add.activity({ ...THERE, holder: "beta", visibility: "RESTRICTED" });
  await app.add.agreement({ ...CELL, parties: ["alpha", "beta"] });
  for (const viewer of [editorOf(alpha), editorOf(beta), STAFF]) expect(await count(viewer)).toBe(1);
  expect(await count(editorOf(gamma))).toBe(0);
  await app.add.activity({ ...THERE, holder: "beta" });
  expect(await count(editorOf(gamma))).toBe(1);
});

test("the history of an agreement is read by those who read the agreement", async () => {
  await app.add.activity({ ...THERE, holder: "beta", visibility: "RESTRICTED" });
  await app.add.agreement({ ...CELL, parties: [UMBRELLA, "alpha", "beta"] });
  for (const viewer of [STAFF, editorOf(alpha)]) expect(await told(viewer)).toBeGreaterThan(0);
  await hide("beta");
  for (const viewer of [STAFF, editorOf(alpha)]) expect(await told(viewer)).toBe(0);
});

test("no cell is agreed to those who may not know of a party, today or as of a day", async () => {
  for (const holder of [UMBRELLA, "alpha"]) await app.add.activity({ ...THERE, holder });
  await app.add.agreement({ ...CELL, parties: [UMBRELLA, "alpha", "beta"] });
  await letStand(app.databaseUrl, "2026-01-01");
  const askers = [VISITOR, editorOf(gamma), STAFF];
  for (const viewer of askers)
    for (const day of [undefined, "2026-03-01"])
      expect(await stateOfCell(viewer, day)).toEqual(["SHARED_AGREED"]);
  await hide("beta");
  for (const viewer of askers)
    for (const day of [undefined, "2026-03-01"])
      expect(await stateOfCell(viewer, day)).toEqual(["SHARED_NOT_AGREED"]);
});

test("an overlap is not agreed by an agreement that its reader does not see, and neither does a rate count it", async () => {
  for (const holder of [UMBRELLA, "alpha"]) await app.add.activity({ ...THERE, holder });
  await app.add.agreement({ ...CELL, parties: [UMBRELLA, "alpha", "beta"] });
  const ASK = `{ overlaps { nodes { isCellAgreed } }
    complementarityProfile(basis: PRESENCE) { coordinationRate { ... on MetricValue { value } } } }`;
  const asked = async () => (await app.askAs(editorOf(gamma))(ASK)).data;
  expect(await asked()).toEqual({
    overlaps: { nodes: [{ isCellAgreed: true }] },
    complementarityProfile: { coordinationRate: { value: 1 } },
  });
  await hide("beta");
  expect(await asked()).toEqual({
    overlaps: { nodes: [{ isCellAgreed: false }] },
    complementarityProfile: { coordinationRate: { value: 0 } },
  });
});
