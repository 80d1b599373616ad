import { Migration } from "@mikro-orm/migrations";

/**
 * How somebody signs in is told by the history of their account: that it changed, when and by whom, never what it is. Two
 * settings of `track_changes` are read anew: `secret` columns are kept as changed and no more, and what a personal field
 * was is kept under the key of whoever it was about then.
 */
export class Migration20261129110000 extends Migration {
  override name = "Migration20261129110000";

  override up(): void {
    this.addSql(`alter table "account" add column "sign_in_reset_at" timestamptz null;`);
    this.addSql(recordChanges(OF_EITHER));
    for (const [table, settings] of Object.entries(TRACKED))
      this.addSql(`select track_changes('${table}', '${JSON.stringify(settings)}');`);
    // that codes are asked for, and no more, is told by the account itself
    for (const what of ["creations", "removals"])
      this.addSql(`drop trigger second_factor_${what}_recorded on second_factor;`);
  }

  override down(): void {
    for (const table of Object.keys(TRACKED))
      for (const what of ["creations", "removals", "changes"])
        this.addSql(`drop trigger if exists ${table}_${what}_recorded on ${table};`);
    this.addSql(recordChanges(OF_WHOEVER_IT_IS_NOW));
    this.addSql(`alter table "account" drop column "sign_in_reset_at";`);
  }
}

/** Parts of an account. Each row has a chain of its own, so that nobody who changes one waits for another. */
const TRACKED = {
  sign_in_method: {
    ...{ entity: "account", record: "account_id", part: ["id"] },
    ...{ field: "sign_in_method", element: "provider_id" },
    secret: ["password"],
    excluded: [
      ...["id", "account_id", "provider_id", "subject", "scope", "created_at", "updated_at"],
      ...["access_token", "refresh_token", "id_token", "access_token_expires_at", "refresh_token_expires_at"],
    ],
  },
  second_factor: {
    ...{ entity: "account", record: "account_id", part: ["id"] },
    only: { verified: true },
    secret: ["secret", "backup_codes"],
    excluded: ["id", "account_id", "verified", "failed_verification_count", "locked_until"],
  },
};

/** SQL of one side of a field that changed, of the row as it was on that side. */
type Side = (row: string, value: string) => string;

const OF_EITHER: Side = (row, value) =>
  `case when secret ? was.key then case when ${value} = 'null' then ${value} else '{"kept": false}' end
    when personal ? was.key then seal_value(${value}, (${row}->>person)::uuid) else ${value} end`;

/** As it was before. */
const OF_WHOEVER_IT_IS_NOW: Side = (_, value) =>
  `case when personal ? was.key then seal_value(${value}, (pair.after->>person)::uuid) else ${value} end`;

/** SQL of everything that is kept of a row; of one element of a list, the element. */
const whole = (
  row: string,
): string => `case when ${row} is null then null when element is not null then ${row}->element
  when personal is null then jsonb_strip_nulls(${row} - excluded) else sealed_row(jsonb_strip_nulls(${row} - excluded), personal, (${row}->>person)::uuid) end`;

/** What the first migration of the history says of it stands: JSON's null stands for SQL's, and nothing is looked up by going through everything. */
const recordChanges = (side: Side): string => `create or replace function record_changes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
  #variable_conflict use_variable
  declare
    settings jsonb := tg_argv[0];
    entity text := settings->>'entity';
    field text := settings->>'field';
    element text := settings->>'element';
    personal jsonb := settings->'personal';
    secret jsonb := settings->'secret';
    person text := settings->>'person';
    excluded text[] := array(select jsonb_array_elements_text(settings->'excluded'));
    about text[] := array(select jsonb_array_elements_text(settings->'about'));
    looks_beyond boolean := entity in ('activity_theme', 'visibility_setting', 'role_agreement');
    counted jsonb := coalesce(settings->'only', '{}');
    actor jsonb := coalesce(nullif(current_setting('onze.actor', true), ''), '{"path": "SYSTEM"}');
  begin
    insert into change_event (path, account_id, token_id, import_run_id, undoes, entity, record_id, part, kind, field, old, new, organisations)
    select actor->>'path', (actor->>'accountId')::uuid, (actor->>'tokenId')::uuid, (actor->>'importRunId')::uuid, (actor->>'undoes')::uuid,
      entity, found.record, coalesce(found.doc->>(settings->'part'->>0), found.doc->>(settings->'part'->>1)),
      c.kind, c.field, nullif(c.old, 'null'), nullif(c.new, 'null'),
      case when looks_beyond then organisations_beyond(entity, found.record, found.doc, found.named) else found.named end
    from (select o.doc as before, n.doc as after from (select to_jsonb(r) as doc from old_rows r offset 0) o
      full join (select to_jsonb(r) as doc from new_rows r offset 0) n on n.doc->>'id' = o.doc->>'id' where n.doc - excluded is distinct from o.doc - excluded offset 0) pair
    cross join lateral (select coalesce(pair.after, pair.before) as doc, (coalesce(pair.after, pair.before)->>(settings->>'record'))::uuid as record,
      array(select distinct (doc->>name)::uuid from unnest(about) name, unnest(array[pair.before, pair.after]) doc where doc->>name is not null) as named offset 0) found
    cross join lateral (
      select case when field is not null then 'CHANGED' when pair.before is null then 'CREATED' else 'REMOVED' end as kind, field,
        ${whole("pair.before")} as old, case when field is not null or actor->>'path' <> 'IMPORT' then ${whole("pair.after")} end as new
        where pair.before is null or pair.after is null
      union all (select 'CHANGED', was.key, ${side("pair.before", "was.value")}, ${side("pair.after", "pair.after->was.key")}
        from jsonb_each(pair.before - excluded) was where pair.after->was.key <> was.value order by was.key)) c(kind, field, old, new)
    where pair.before @> counted or pair.after @> counted;
    return null;
  end $$;`;
