import { beforeEach, expect, test } from "vitest";
import { forgetHistory } from "../../support/kept-changes.ts";
import { startApp } from "../../support/start-app.ts";
import { STAFF } from "../../support/viewers.ts";

const app = await startApp();

interface Page {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string; readonly recordId: string; readonly field: string | null };
  }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const CHANGES = `query ($after: String) {
  changes(first: 5, after: $after) { edges { cursor node { id recordId field } } pageInfo { endCursor hasNextPage } }
}`;

/** Every change that staff read, page by page. */
async function readAll(): Promise<Page["edges"]> {
  const read: Page["edges"][number][] = [];
  let after: string | null = null;
  do {
    const { data }: { data?: { changes: Page } | null } = await app.askAs(STAFF)(CHANGES, { after });
    read.push(...(data?.changes.edges ?? []));
    after = data?.changes.pageInfo.hasNextPage ? data.changes.pageInfo.endCursor : null;
  } while (after);
  return read;
}

beforeEach(async () => {
  await app.clear();
  for (const name of ["Alpha", "Beta", "Gamma", "Delta"]) await app.add.organisation(name);
  await forgetHistory(app.databaseUrl);
});

test("an update of four records and three fields came back shuffled: one act is told record by record", async () => {
  await app.sql(
    "update organisation set acronym = slug, website = slug, iati_type = '22' where slug <> '11-11-11'",
  );
  const records = (await readAll()).map(({ node }) => node.recordId);
  expect(records).toHaveLength(12);
  expect(records.filter((record, at) => record !== records[at - 1])).toHaveLength(4);
});

test("what was done to a record twice in one act is told the newest first", async () => {
  await app.sql(
    "do $$ begin for n in 1..9 loop update organisation set acronym = n::text where slug = 'alpha'; end loop; end $$",
  );
  const read = await readAll();
  const [newest] = await app.sql<{ ids: string[] }>(
    "select array_agg(id::text order by position desc) as ids from change_event",
  );
  expect(read.map(({ node }) => node.id)).toEqual(newest?.ids);
});

test("a cursor holds no number of a change, which would tell how many there are that nobody may read", async () => {
  await app.sql("update organisation set acronym = slug where slug = 'alpha'");
  const [{ cursor, node } = { cursor: "", node: null }] = await readAll();
  const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
  expect(place).toEqual([expect.stringMatching(/^2\d{3}-/), "organisation", node?.recordId, node?.id]);
});

test.each([
  ["no id", ["2026-11-29T00:00:00Z", "organisation", "00000000-0000-4000-8000-000000000000", "x' or true"]],
  ["no moment", ["soon", "organisation", "00000000-0000-4000-8000-000000000000", "x"]],
])("a cursor with %s in it is refused in a sentence", async (_, place) => {
  const after = Buffer.from(JSON.stringify(place)).toString("base64url");
  const { errors } = await app.askAs(STAFF)(CHANGES, { after });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_INPUT" } }]);
});

test("behind a change that is not there nothing of its record is told", async () => {
  await app.sql("update organisation set acronym = slug where slug = 'alpha'");
  const [change] = await app.sql<{ at: string; record: string }>(
    "select to_json(at) as at, record_id as record from change_event",
  );
  const place = [change?.at, "organisation", change?.record, "00000000-0000-4000-8000-000000000000"];
  const after = Buffer.from(JSON.stringify(place)).toString("base64url");
  expect((await app.askAs(STAFF)(CHANGES, { after })).data).toMatchObject({ changes: { edges: [] } });
});
