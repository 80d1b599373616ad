import { verifyChains } from "@onze/api";
import { openOrm } from "@onze/schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createBuilders } from "../support/builders.ts";
import { cloneDatabase } from "../support/clone-database.ts";
import { rowsOf } from "../support/import-database.ts";
import { tamper } from "../support/kept-changes.ts";
import { withClient } from "../support/with-client.ts";

const url = await cloneDatabase();
const orm = await openOrm(url, 2);
afterAll(() => orm.close());

/** The last one before notes are sealed. */
const BEFORE = "Migration20261129110000";
const add = createBuilders(url);
const sql = <Row>(statement: string) => rowsOf<Row>(url, statement);

/** Does something as somebody, or as nobody, with a history that keeps notes in plain words. */
const as = (accountId: string | null, statement: string): Promise<void> =>
  withClient(url, async (client) => {
    const actor = accountId ? { path: "PERSON", accountId } : { path: "COMMAND_LINE" };
    await client.query("select set_config('onze.actor', $1, false)", [JSON.stringify(actor)]);
    await client.query(statement);
  });

const insert = (slug: string, note: string, by: string) =>
  `insert into visibility_setting (organisation_id, visibility, reason, note, set_by_organisation_id, origin, set_by_account_id)
    select id, 'RESTRICTED', 'SAFETY', '${note}', id, 'PARTNER', ${by} from organisation where slug = '${slug}'`;

const chainOf = (slug: string) =>
  `c.entity = 'visibility_setting' and c.organisations @> array(select id from organisation where slug = '${slug}')`;

const people = async (name: string): Promise<string> =>
  (
    await sql<{ id: string }>(
      `insert into account (name, email) values ('${name}', '${name}@example.org') returning id`,
    )
  )[0]?.id ?? "";

beforeAll(async () => {
  await orm.migrator.down({ to: BEFORE });
  for (const name of ["Alpha", "Beta", "Gamma", "Delta"]) await add.organisation(name);
  const [ama, kofi, esi] = [await people("ama"), await people("kofi"), await people("esi")];
  const setAlpha = "update visibility_setting set note =";
  await as(ama, insert("alpha", "Ama wrote this", `'${ama}'`));
  await as(kofi, `${setAlpha} 'Kofi wrote this', set_by_account_id = '${kofi}'`);
  await as(kofi, `delete from visibility_setting`);
  await as(null, insert("beta", "A command wrote this", "null"));
  await as(esi, insert("gamma", "Esi wrote this", `'${esi}'`));
  await as(ama, insert("delta", "Ama wrote this too", `'${ama}'`));
  await tamper(
    url,
    `update change_event c set new = jsonb_set(new, '{note}', '"Altered"') where ${chainOf("delta")}`,
  );
  await sql("update account set erased_at = now() where name = 'esi'");
  await sql("select erase_person(id) from account where name = 'esi'");
  await orm.migrator.up();
});

const kept = (slug: string) =>
  sql<{ kind: string; plain: string; opened: string }>(
    `select kind, jsonb_build_array(old, new)::text as plain,
      concat_ws(' > ', case when field = 'note' then open_value(old) else open_value(old->'note') end, case when field = 'note' then open_value(new) else open_value(new->'note') end) as opened
      from change_event c where ${chainOf(slug)} order by position`,
  );

test("notes that the history held in plain words are sealed, each under the key of whoever wrote it", async () => {
  const before = await kept("alpha");
  expect(before.map(({ plain }) => plain).join()).not.toContain("wrote this");
  expect(before.map(({ opened }) => opened)).toEqual([
    '"Ama wrote this"',
    '"Ama wrote this" > "Kofi wrote this"',
    '"Kofi wrote this"',
  ]);
  await sql("select erase_person(id) from account where name = 'ama'");
  expect((await kept("alpha")).map(({ opened }) => opened)).toEqual([
    '{"erased": true}',
    '{"erased": true} > "Kofi wrote this"',
    '"Kofi wrote this"',
  ]);
});

test("what nobody in particular wrote stays as it was", async () => {
  expect(await kept("beta")).toMatchObject([{ opened: '"A command wrote this"' }]);
});

test("a note of somebody who was erased already is gone, in the setting and in the history", async () => {
  const notes = await sql(
    "select note from visibility_setting v join organisation o on o.id = v.organisation_id where slug = 'gamma'",
  );
  expect(notes).toEqual([{ note: null }]);
  expect((await kept("gamma")).map(({ opened }) => opened)).toEqual(['{"erased": true}', '{"erased": true}']);
});

test("every chain holds afterwards, but for the one that somebody had altered: that stays to be found", async () => {
  const { broken } = await verifyChains(sql);
  const [delta] = await sql<{ id: string }>(
    `select record_id as id from change_event c where ${chainOf("delta")}`,
  );
  expect(broken.map(({ recordId }) => recordId)).toEqual([delta?.id]);
});

test("history is only added to afterwards, as before", async () => {
  await expect(sql("update change_event set new = null")).rejects.toThrow("History is only added to");
});
