import { removeDemo } from "@onze/api";
import { expect, test } from "vitest";
import { cloneDatabase } from "../support/clone-database.ts";
import { withClient } from "../support/with-client.ts";

const DEMO = "(select id from source where demonstration order by id limit 1)";
const RECIC = "(select id from organisation where slug = 'recic')";
const MEMBER = `(select organisation_id from organisation_role where role = 'MEMBER' and source_id in
  (select id from source where demonstration) order by organisation_id limit 1)`;

/** What a real file and the demonstration say of one member and one partner. */
const RECORDED = [
  "insert into source (kind, name, publisher, taken_on) values ('IATI_FILE', 'real.xml', 'XX-REAL', '2026-11-01')",
  `insert into activity (source_id, holder_id, identifier, titles, descriptions, content_hash, source_line)
    select id, ${MEMBER}, 'REAL-1', '{}', '{}', '', 3 from source where name = 'real.xml'`,
  `insert into activity_partner (activity_id, partner_id, mention, role, source_line)
    select id, ${RECIC}, 'RECIC', '4', 7 from activity where identifier = 'REAL-1'`,
  `delete from organisation_alias where organisation_id = ${RECIC}`,
  `insert into organisation_alias (organisation_id, name, name_key, holder_id, source_id)
    values (${RECIC}, 'RECIC', 'recic', ${MEMBER}, ${DEMO}), (${RECIC}, 'Invented', 'invented', ${MEMBER}, ${DEMO})`,
  `insert into organisation_identifier (organisation_id, value, source_id)
    values (${MEMBER}, 'XX-REAL', ${DEMO}), (${MEMBER}, 'XX-INVENTED', ${DEMO}), (${RECIC}, 'XX-INVENTED-2', ${DEMO})`,
  `update organisation_role set starts_on = '1999-01-01', ends_on = '2001-01-01' where organisation_id = ${MEMBER}`,
];

const LEFT = `select x.* from source s, lateral (
    select 'alias' as what, name as value, source_line as line from organisation_alias where source_id = s.id
    union all select 'identifier', value, source_line from organisation_identifier where source_id = s.id
    union all select 'role', concat(role, starts_on, ends_on), source_line from organisation_role where source_id = s.id
  ) x where s.name = 'real.xml' order by 1, 2`;

test("of an organisation that stays, a real source keeps what it says itself, and nothing invented is laid to it", async () => {
  const left = await withClient(await cloneDatabase("demo"), async (client) => {
    for (const statement of RECORDED) await client.query(statement);
    await removeDemo(async <Row>(statement: string, values: readonly unknown[] = []) => {
      const { rows } = await client.query(statement, [...values]);
      return rows as Row[]; // as the application asks
    });
    return (await client.query(LEFT)).rows;
  });
  expect(left).toEqual([
    { what: "alias", value: "RECIC", line: 7 },
    { what: "identifier", value: "XX-REAL", line: 3 },
    { what: "role", value: "MEMBER", line: 3 },
  ]);
});

test("safe-space sessions of the demonstration go, with what follows them; words that a text proposes stay", async () => {
  const left = await withClient(await cloneDatabase("demo"), async (client) => {
    const count = async () =>
      (
        await client.query(
          `select (select count(*)::int from safe_space_session) as sessions, (select count(*)::int from safe_space_follow_up) as actions,
            (select count(*)::int from term) as words`,
        )
      ).rows[0];
    const before = await count();
    await removeDemo(async <Row>(statement: string, values: readonly unknown[] = []) => {
      const { rows } = await client.query(statement, [...values]);
      return rows as Row[]; // as the application asks
    });
    return { before, after: await count() };
  });
  expect(left.before).toMatchObject({ sessions: 1, actions: 3 });
  expect(left.after).toEqual({ sessions: 0, actions: 0, words: left.before.words });
});

const OWN = {
  seat: "(source_id, body_id, constituency, number, is_voting, mandate_basis, starts_on) values ($1, $2, 'OTHER', 1, true, 'ELECTED', '2026-01-01')",
  seat_rule:
    "(source_id, body_id, constituency, seats, document, starts_on) values ($1, $2, 'OTHER', 1, 'Statutes', '2026-01-01')",
  seat_reference:
    "(source_id, body_id, constituency, share, decided_by, decided_on, reason, starts_on) values ($1, $2, 'OTHER', 0.1, 'Assembly', '2026-01-01', 'A choice', '2026-01-01')",
  body_meeting: "(source_id, body_id, held_on) values ($1, $2, '2026-05-01')",
} as const;

test("a body of the demonstration stays with whatever somebody has recorded of it themselves, and no other does", async () => {
  const left = await withClient(await cloneDatabase("demo"), async (client) => {
    const ask = async <Row>(statement: string, values: readonly unknown[] = []) =>
      (await client.query(statement, [...values])).rows as Row[]; // as the application asks
    const [source] = await ask<{ id: string }>(
      "insert into source (kind, name, taken_on) values ('MANUAL', 'Ours', '2026-11-01') returning id",
    );
    for (const [table, row] of Object.entries({ ...OWN, none: null })) {
      const [body] = await ask<{ id: string }>(
        `insert into body (source_id, slug, names, kind) values (${DEMO}, $1, '{"en": "Body"}', 'BOARD') returning id`,
        [`of-${table}`],
      );
      if (row) await ask(`insert into ${table} ${row}`, [source?.id, body?.id]);
    }
    await removeDemo(ask);
    return ask<{ slug: string }>("select slug from body where slug like 'of-%' order by slug");
  });
  expect(left.map(({ slug }) => slug)).toEqual([
    "of-body_meeting",
    "of-seat",
    "of-seat_reference",
    "of-seat_rule",
  ]);
});
