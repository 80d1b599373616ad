import { verifyChains } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
beforeEach(app.clear);
beforeEach(() => app.sql("delete from account"));

/** Somebody who was invited, has an account, got another name and address, and opened confidential records. */
async function addPerson(name: string, email: string): Promise<string> {
  await app.sql(
    "insert into invitation (name, email, role, token_hash, expires_at) values ($1, $2, 'AUDITOR', gen_random_uuid(), now())",
    [name, email],
  );
  const [account] = await app.sql<{ id: string }>(
    "insert into account (name, email) values ($1, $2) returning id",
    [`Old ${name}`, email],
  );
  await app.sql("update account set email = 'new-' || email where id = $1", [account?.id]);
  await app.sql("update account set name = $2 where id = $1", [account?.id, name]);
  await app.sql("insert into confidential_reading (account_id, reason, open_until) values ($1, $2, now())", [
    account?.id,
    `${name} asked`,
  ]);
  return account?.id ?? "";
}

const opened = (id: string) =>
  app.sql(
    "select open_value(new) as value from change_event where record_id = $1 and field in ('name', 'email') order by position",
    [id],
  );
const verify = () => verifyChains((statement) => app.sql(statement));

test("what an erased person was called is gone from the history for good, and every chain holds", async () => {
  const [ama, kofi] = [
    await addPerson("Ama", "ama@example.org"),
    await addPerson("Kofi", "kofi@example.org"),
  ];
  await app.context().database.rows("select erase_person($1)", [ama]);
  expect(await opened(ama)).toEqual(Array(2).fill({ value: { erased: true } }));
  expect(await opened(kofi)).toEqual([{ value: "new-kofi@example.org" }, { value: "Kofi" }]);
  const readable = await app.sql(`select from change_event c, jsonb_each(coalesce(c.new, '{}')) v
    where jsonb_typeof(c.new) = 'object' and not c.new ? 'sealed' and open_value(v.value)::text like '%Ama%'`);
  expect(readable).toEqual([]);
  expect(await verify()).toMatchObject({ broken: [] });
});

test("the invitation of an erased person is erased too, by any address that they had; others stay", async () => {
  const ama = await addPerson("Ama", "ama@example.org");
  await addPerson("Kofi", "kofi@example.org");
  await app.sql("update account set name = 'Erased', email = id || '@erased' where id = $1", [ama]);
  await app.sql("select erase_person($1)", [ama]);
  const invited = await app.sql(
    "select open_value(new->'email') as email from change_event where entity = 'invitation' and kind = 'CREATED' order by position desc limit 2",
  );
  expect(invited).toEqual([{ email: "kofi@example.org" }, { email: { erased: true } }]);
});

test("whoever is erased by an administrator can be named by nothing that is kept", async () => {
  const ama = await addPerson("Ama-Serwaa", "ama-serwaa@example.org");
  const { errors } = await app.askAs(viewerAs(Role.ADMINISTRATOR, ama))(
    "mutation ($id: ID!) { eraseAccount(id: $id) { name } }",
    { id: ama },
  );
  expect(errors).toBeUndefined();
  const named = await app.sql(`select from change_event c, lateral (values (c.old), (c.new)) v(value)
    where open_value(v.value)::text ~* 'ama-serwaa'
      or (jsonb_typeof(v.value) = 'object' and exists (select from jsonb_each(v.value) each where open_value(each.value)::text ~* 'ama-serwaa'))`);
  expect(named).toEqual([]);
  expect(await app.sql("select reason from confidential_reading where account_id = $1", [ama])).toEqual([
    { reason: "" },
  ]);
  expect(await verify()).toMatchObject({ broken: [] });
});

test("of an erased person nothing new is kept either", async () => {
  const ama = await addPerson("Ama", "ama@example.org");
  await app.sql("select erase_person($1)", [ama]);
  await app.sql("update account set name = 'Ama again' where id = $1", [ama]);
  expect(
    await app.sql("select old, new from change_event where record_id = $1 order by position desc limit 1", [
      ama,
    ]),
  ).toEqual([{ old: { person: ama, sealed: null }, new: { person: ama, sealed: null } }]);
});

test("whoever reads the history is told that it was erased", async () => {
  const ama = await addPerson("Ama", "ama@example.org");
  const ask =
    "query ($id: ID!) { changes(filter: { entity: ACCOUNT, recordId: $id }) { nodes { field old new } } }";
  const { data: before } = await app.askAs(STAFF)(ask, { id: ama });
  expect(before).toMatchObject({
    changes: {
      nodes: [{ field: "name", old: "Old Ama", new: "Ama" }, { field: "email" }, { field: null, new: null }],
    },
  });
  await app.sql("select erase_person($1)", [ama]);
  const { data: after } = await app.askAs(STAFF)(ask, { id: ama });
  expect(after).toMatchObject({
    changes: { nodes: [{ field: "name", old: "(erased)", new: "(erased)" }, { field: "email" }, {}] },
  });
});
