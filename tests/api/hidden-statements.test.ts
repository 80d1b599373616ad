import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { countStatements, ofTheQuestion } from "../support/count-statements.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";
import { viewerAs } from "../support/viewers.ts";

const app = await startApp();
await app.add.member("Alpha");
await app.add.organisation("Open");
const hidden = await app.add.organisation("Secret Circle", { visibility: "CONFIDENTIAL" });
await app.add.organisation("Tide", { kind: "REGIONAL_NETWORK" });
await app.sql(
  `insert into affiliation (source_id, organisation_id, network_id) select source_id, '${hidden.id}', id from organisation where slug = 'tide'`,
);
const health = { themes: ["health"], places: ["CD"] };
await app.add.activity({ ...health, holder: "alpha", partners: ["open", "secret-circle"] });
await app.add.activity(health);

const [umbrella] = await app.sql<{ id: string }>("select id from organisation where slug = $1", [UMBRELLA]);
const staff = viewerAs(Role.UMBRELLA_STAFF, umbrella?.id ?? "");

test.each<[string, string, Viewer?]>([
  [
    "the matrix",
    "{ coverageMatrix { partners rows { key } columns { key } cells { row } trust { activities } } }",
  ],
  ["the matrix of a region", '{ coverageMatrix(filter: { regions: ["017"] }) { partners } }'],
  ["withheld partners", "{ withheldPartners { partners } }"],
  ["shared partners", "{ sharedPartners(minHolders: 1) { partner { slug } } }"],
  [
    "overlaps",
    "{ overlaps { totalCount nodes { sentence partners { slug } holders { activityCount } } } }",
    staff,
  ],
  ["choices of filters", "{ filterOptions { years holders { slug } countries { code } } }"],
  ["organisations", "{ organisations { totalCount nodes { slug heldBy { id } source { line } } } }"],
  ["networks", "{ networks { totalCount nodes { slug affiliates { totalCount } } } }"],
  ["activities", "{ activities { totalCount nodes { partners { mention } } } }"],
])("%s: a single hidden partner makes no statement more", async (_, query, viewer = VISITOR) => {
  const asked = async (visibility: string) => {
    await app.sql("update organisation set visibility = $2 where id = $1", [hidden.id, visibility]);
    await app.add.activity({ holder: "alpha" }); // brings everything in step
    const { statements } = await countStatements(() => app.askAs(viewer)(query));
    return ofTheQuestion(statements).toSorted(); // those that are sent together come in any order
  };
  const statements = await asked("CONFIDENTIAL");
  expect(statements.length).toBeGreaterThan(0);
  expect(statements).toEqual(await asked("PUBLIC"));
});
