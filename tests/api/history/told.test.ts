import { beforeEach, expect, test } from "vitest";
import { countStatements } from "../../support/count-statements.ts";
import type { Added } from "../../support/insert-organisation.ts";
import { forgetHistory } from "../../support/kept-changes.ts";
import { CHANGES, readChanges } from "../../support/read-changes.ts";
import { SOURCE, UMBRELLA } from "../../support/sql-parts.ts";
import { startApp } from "../../support/start-app.ts";
import { STAFF } from "../../support/viewers.ts";

const app = await startApp();
let alpha: Added;
let beta: Added;
let gamma: Added;

/** Alpha works with Gamma; what follows is what the test is about, and staff reads it. */
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  beta = await app.add.member("Beta");
  gamma = await app.add.organisation("Gamma");
  await app.sql(
    `insert into partnership (source_id, holder_id, partner_id, partner_name_key, last_confirmed_on) values (${SOURCE}, $1, $2, 'gamma', '2026-01-01')`,
    [alpha.id, gamma.id],
  );
  await forgetHistory(app.databaseUrl);
});

const rename = (slug: string) =>
  app.sql("update organisation set acronym = upper(slug) where slug = $1", [slug]);

test("the changes of many organisations are read with them, in one statement", async () => {
  for (const { slug } of [alpha, beta, gamma]) await rename(slug);
  const { result, statements } = await countStatements(() =>
    app.askAs(STAFF)(
      "{ organisations { nodes { slug changes(first: 1) { totalCount nodes { field new mayUndo } } } } }",
    ),
  );
  const changed = ({ slug }: Added) => ({
    slug,
    changes: { totalCount: 1, nodes: [{ field: "acronym", new: slug.toUpperCase(), mayUndo: true }] },
  });
  expect(result.data).toEqual({
    organisations: { nodes: expect.arrayContaining([alpha, beta, gamma].map(changed)) },
  });
  expect(statements.filter((statement) => statement.includes("change_event"))).toHaveLength(1);
});

test("changes come the newest first, page by page, each once", async () => {
  for (let n = 0; n < 7; n++)
    await app.sql("update organisation set acronym = $1 where slug = 'alpha'", [`N${n}`]);
  const read: string[] = [];
  let after: string | null = null;
  do {
    const page: {
      data?: {
        organisation: {
          changes: { nodes: { new: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
        };
      } | null;
    } = await app.askAs(STAFF)(
      'query ($after: String) { organisation(slug: "alpha") { changes(first: 3, after: $after) { nodes { new } pageInfo { endCursor hasNextPage } } } }',
      { after },
    );
    const changes = page.data?.organisation.changes;
    read.push(...(changes?.nodes.map((node) => node.new) ?? []));
    after = changes?.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null;
  } while (after);
  expect(read.slice(0, 7)).toEqual(["N6", "N5", "N4", "N3", "N2", "N1", "N0"]);
});

test.each([
  [{ organisation: "beta" }, ["ORGANISATION Beta"]],
  [{ entity: "PARTNERSHIP" }, ["PARTNERSHIP Alpha – Gamma"]],
  [{ path: "IMPORT" }, []],
  [{ path: "SYSTEM", organisation: "gamma" }, ["PARTNERSHIP Alpha – Gamma"]],
  [{ organisation: "nobody" }, []],
  [{ from: "2999-01-01" }, []],
  [{ to: "2001-01-01" }, []],
  [{ from: "2001-01-01", to: "2999-01-01", entity: "ORGANISATION" }, ["ORGANISATION Beta"]],
])("a filter keeps what it says: %j", async (filter, expected) => {
  await rename("beta");
  await app.sql("update partnership set agreement_type = 'MoU'");
  expect((await readChanges(app, STAFF, filter)).map(({ entity, label }) => `${entity} ${label}`)).toEqual(
    expected,
  );
});

test("the id of no record is refused in a sentence", async () => {
  const { errors } = await app.askAs(STAFF)(CHANGES, { filter: { recordId: "x' or true" } });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_INPUT" } }]);
});

test("values are told as people read them", async () => {
  await app.sql(
    "update organisation set country_code = 'CD', website = '', withheld = true, names = '{\"fr\": \"Gamme\"}' where slug = 'gamma'",
  );
  const told = await readChanges(app, STAFF);
  expect(told).toHaveLength(4);
  expect(told).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        field: "country_code",
        old: null,
        new: expect.stringContaining("Congo"),
        slug: "gamma",
        kind: "CHANGED",
      }),
      expect.objectContaining({ field: "website", old: null, new: "" }),
      expect.objectContaining({ field: "withheld", old: "no", new: "yes" }),
      expect.objectContaining({ field: "names", old: "", new: "fr: Gamme" }),
    ]),
  );
});

test("a role agreement is told with its place and the names of its parties", async () => {
  await app.add.agreement({ theme: "health", place: "CD", parties: ["alpha", UMBRELLA] });
  const told = await readChanges(app, STAFF, { entity: "ROLE_AGREEMENT" });
  expect(told.map(({ label }) => label)).toEqual(Array(3).fill(expect.stringMatching(/, .*Congo/)));
  expect(told).toEqual(expect.arrayContaining([expect.objectContaining({ field: "parties", new: "Alpha" })]));
});
