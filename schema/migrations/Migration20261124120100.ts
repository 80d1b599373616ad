import { Migration } from "@mikro-orm/migrations";

/**
 * One mechanism records the changes of every table that is told to it by `track_changes(table, settings)`, however they
 * are made. It works by statement, not by row, so that a large import stays quick. The settings:
 *
 * - `about`: columns that hold ids of organisations that the record is about;
 * - `excluded`: columns that are derived, technical or secret: never kept;
 * - `personal` columns and `person`, the column with the id of the person whose key they are kept under;
 * - `only`: values of the rows that count, such as those that a person confirmed;
 * - `entity`, `record`, `part`: under whose name and id the row is kept when that is not its own, and which part it is:
 *   the first of these columns that holds something;
 * - `element` and `field`: the row is one element of a list of the record, held in column `element`.
 */
export class Migration20261124120100 extends Migration {
  override name = "Migration20261124120100";

  override up(): void {
    for (const statement of PARTS_OF_EVENTS) this.addSql(statement);
    for (const { name, pairs } of RECORDERS) this.addSql(recorder(name, pairs));
    this.addSql(TRACK_CHANGES);
    this.addSql("revoke execute on function track_changes, value_of_row from public;");
  }

  override down(): void {
    this.addSql("drop function track_changes;");
    for (const { name } of RECORDERS) this.addSql(`drop function ${name} cascade;`);
    this.addSql("drop function changes_between, value_of_row, organisations_of;");
  }
}

const SECURE = "security definer set search_path = pg_catalog, public, pg_temp";

const PARTS_OF_EVENTS = [
  // besides what a row names itself: the holder of its activity, both ends of its partnership, the parties of an agreement
  `create function organisations_of(settings jsonb, entity text, record uuid, doc jsonb) returns uuid[] language sql stable as $$
    select coalesce(array_agg(distinct id), '{}') from (
      select (doc->>named)::uuid as id from jsonb_array_elements_text(settings->'about') named
      union all select holder_id from activity where doc ? 'activity_id' and activity.id = (doc->>'activity_id')::uuid
      union all select unnest(array[holder_id, partner_id]) from partnership where doc ? 'partnership_id' and partnership.id = (doc->>'partnership_id')::uuid
      union all select organisation_id from role_agreement_parties where entity = 'role_agreement' and role_agreement_id = record
    ) named where id is not null
  $$;`,
  `create function value_of_row(settings jsonb, excluded text[], doc jsonb) returns jsonb language sql as $$
    select case when settings ? 'element' then doc->(settings->>'element')
      when settings ? 'personal' then (select jsonb_object_agg(key, case when settings->'personal' ? key
        then seal_value(value, (doc->>(settings->>'person'))::uuid) else value end) from jsonb_each(jsonb_strip_nulls(doc - excluded)))
      else jsonb_strip_nulls(doc - excluded) end
  $$;`,
  `create function changes_between(settings jsonb, excluded text[], before jsonb, after jsonb)
    returns table (kind text, field text, old jsonb, new jsonb) language sql as $$
    select case when settings ? 'field' then 'CHANGED' when before is null then 'CREATED' else 'REMOVED' end, settings->>'field',
      case when before is not null then value_of_row(settings, excluded, before) end,
      case when after is not null and (settings ? 'field' or current_setting('onze.actor', true)::jsonb->>'path' is distinct from 'IMPORT')
        then value_of_row(settings, excluded, after) end
    where before is null or after is null
    union all
    select * from (
      select 'CHANGED', key, case when settings->'personal' ? key then seal_value(b.value, (after->>(settings->>'person'))::uuid) else b.value end,
        case when settings->'personal' ? key then seal_value(a.value, (after->>(settings->>'person'))::uuid) else a.value end
      from jsonb_each(before - excluded) b join jsonb_each(after - excluded) a using (key) where a.value <> b.value order by key
    ) fields
  $$;`,
];

const RECORDERS = [
  { name: "record_creations", pairs: "select null::jsonb as before, to_jsonb(r) as after from new_rows r" },
  { name: "record_removals", pairs: "select to_jsonb(r) as before, null::jsonb as after from old_rows r" },
  {
    name: "record_changes",
    pairs: `select o.doc as before, n.doc as after from (select to_jsonb(r) as doc from old_rows r) o
      full join (select to_jsonb(r) as doc from new_rows r) n on n.doc->>'id' = o.doc->>'id' where n.doc - excluded is distinct from o.doc - excluded`,
  },
];

/** A row counts when it counted before or does now. JSON's null stands for SQL's. */
const recorder = (
  name: string,
  pairs: string,
): string => `create function ${name}() returns trigger language plpgsql ${SECURE} as $$
  declare
    settings jsonb := tg_argv[0];
    excluded text[] := array(select jsonb_array_elements_text(settings->'excluded'));
    counted jsonb := coalesce(settings->'only', '{}');
    actor jsonb := coalesce(nullif(current_setting('onze.actor', true), ''), '{"path": "SYSTEM"}');
  begin
    insert into change_event (path, account_id, token_id, import_run_id, undoes, entity, record_id, part, kind, field, old, new, organisations)
    select actor->>'path', (actor->>'accountId')::uuid, (actor->>'tokenId')::uuid, (actor->>'importRunId')::uuid, (actor->>'undoes')::bigint,
      settings->>'entity', named.record, coalesce(doc->>(settings->'part'->>0), doc->>(settings->'part'->>1)),
      c.kind, c.field, nullif(c.old, 'null'), nullif(c.new, 'null'),
      case when pair.before is null or pair.after is null then organisations_of(settings, settings->>'entity', named.record, doc)
        else array(select distinct unnest(organisations_of(settings, settings->>'entity', named.record, pair.before)
          || organisations_of(settings, settings->>'entity', named.record, doc))) end
    from (${pairs}) pair
    cross join lateral (select coalesce(pair.after, pair.before) as doc) rows
    cross join lateral (select (doc->>(settings->>'record'))::uuid as record) named
    cross join lateral changes_between(settings, excluded, pair.before, pair.after) c
    where pair.before @> counted or pair.after @> counted;
    return null;
  end $$;`;

const TRACK_CHANGES = `create function track_changes(tracked text, given jsonb default '{}') returns void language plpgsql as $$
  declare
    settings jsonb := jsonb_build_object('entity', tracked, 'record', 'id', 'excluded', '[]'::jsonb, 'about', '[]'::jsonb) || given
      || jsonb_build_object('excluded', '["source_id", "source_line"]' || coalesce(given->'excluded', '[]'));
  begin
    execute format('create or replace trigger %I after insert on %I referencing new table as new_rows
      for each statement execute function record_creations(%L)', tracked || '_creations_recorded', tracked, settings);
    execute format('create or replace trigger %I after delete on %I referencing old table as old_rows
      for each statement execute function record_removals(%L)', tracked || '_removals_recorded', tracked, settings);
    execute format('create or replace trigger %I after update on %I referencing old table as old_rows new table as new_rows
      for each statement execute function record_changes(%L)', tracked || '_changes_recorded', tracked, settings);
  end $$;`;
