import { openOrm } from "@onze/schema";
import { afterAll, expect, test } from "vitest";
import { cloneDatabase } from "../support/clone-database.ts";
import { withClient } from "../support/with-client.ts";

const url = await cloneDatabase();
const orm = await openOrm(url, 2);
afterAll(() => orm.close());
const rows = <Row>(statement: string) =>
  withClient(url, async (client) => (await client.query(statement)).rows as Row[]); // the test knows the columns

const SUFFIX = "-[2-9b-df-hj-np-tv-xz]{5}";

test("addresses that told a country, or how many of the name there were, are others since, and the history does not tell them", async () => {
  const migrations = ["Migration20261129150000"];
  await orm.migrator.down({ migrations });
  await rows(`with file as (insert into source (id, kind, name, taken_on) values (gen_random_uuid(), 'IATI_FILE', 'f.xml', '2026-01-01') returning id),
      hand as (insert into source (id, kind, name, taken_on) values (gen_random_uuid(), 'MANUAL', 'by hand', '2026-01-01') returning id)
    insert into organisation (slug, name, name_key, kind, country_code, source_id)
    select slug, slug, slug, 'PARTNER', country, case when is_of_file then file.id else hand.id end from file, hand, (values
      ('rio-verde-bo', 'BO', true), ('rio-verde-bo-2', 'BO', true), ('river', null, true), ('river-2', null, true),
      ('action-2021', null, true), ('by-hand-bo', 'BO', false)) given(slug, country, is_of_file)`);
  await rows(`insert into organisation (slug, name, name_key, kind, country_code, source_id)
    select 'partner-x-pe-' || n, 'Partner X', 'partner x', 'PARTNER', 'PE', (select id from source where name = 'f.xml') from generate_series(1, 3000) n`);
  const [before] = await rows<{ events: number }>("select count(*)::int as events from change_event");
  await orm.migrator.up({ migrations });

  const found = await rows<{ name: string; slug: string }>(
    "select name, slug from organisation where source_id in (select id from source where name in ('f.xml', 'by hand')) order by name",
  );
  const others = found.filter(({ name }) => name !== "Partner X");
  expect(others.map(({ name, slug }) => [name, slug])).toEqual([
    ["action-2021", "action-2021"],
    ["by-hand-bo", "by-hand-bo"],
    ["rio-verde-bo", expect.stringMatching(new RegExp(`^rio-verde${SUFFIX}$`))],
    ["rio-verde-bo-2", expect.stringMatching(new RegExp(`^rio-verde${SUFFIX}$`))],
    ["river", "river"],
    ["river-2", expect.stringMatching(new RegExp(`^river${SUFFIX}$`))],
  ]);
  const withheld = found.filter(({ name }) => name === "Partner X").map(({ slug }) => slug);
  expect(withheld.filter((slug) => !new RegExp(`^partner-x${SUFFIX}$`).test(slug))).toEqual([]);
  expect(await rows("select count(*)::int as events from change_event")).toEqual([before]);
});
