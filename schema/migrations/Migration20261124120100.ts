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
    for (const statement of RARE) this.addSql(statement);
    for (const made of RECORDERS) this.addSql(recorder(made));
    this.addSql(TRACK_CHANGES);
    this.addSql("revoke execute on function track_changes, sealed_row from public;");
  }

  override down(): void {
    this.addSql("drop function track_changes;");
    for (const { name } of RECORDERS) this.addSql(`drop function ${name} cascade;`);
    this.addSql("drop function sealed_row, organisations_beyond;");
  }
}

const SECURE = "security definer set search_path = pg_catalog, public, pg_temp";

/** Functions for what few tables have: a call costs as much as keeping ten rows. */
const RARE = [
  // besides what a row names itself: the holder of its activity, both ends of its partnership, the parties of an agreement
  `create function organisations_beyond(entity text, record uuid, doc jsonb, named uuid[]) returns uuid[] language sql stable as $$
    select coalesce(array_agg(distinct id), '{}') from (
      select unnest(named) as id
      union all select holder_id from activity where activity.id = (doc->>'activity_id')::uuid
      union all select unnest(array[holder_id, partner_id]) from partnership where partnership.id = (doc->>'partnership_id')::uuid
      union all select organisation_id from role_agreement_parties where entity = 'role_agreement' and role_agreement_id = record
    ) found where id is not null
  $$;`,
  `create function sealed_row(doc jsonb, personal jsonb, person uuid) returns jsonb language sql as $$
    select jsonb_object_agg(key, case when personal ? key then seal_value(value, person) else value end) from jsonb_each(doc)
  $$;`,
];

/** SQL of everything that is kept of a row; of one element of a list, the element. */
const whole = (
  doc: string,
): string => `case when ${doc} is null then null when element is not null then ${doc}->element
  when personal is null then jsonb_strip_nulls(${doc} - excluded) else sealed_row(jsonb_strip_nulls(${doc} - excluded), personal, (${doc}->>person)::uuid) end`;

/** SQL of a row that was made or removed, as an event. What an import makes is told by its own lines. */
const MADE_OR_REMOVED = `select case when field is not null then 'CHANGED' when pair.before is null then 'CREATED' else 'REMOVED' end as kind, field,
  ${whole("pair.before")} as old, case when field is not null or actor->>'path' <> 'IMPORT' then ${whole("pair.after")} end as new
  where pair.before is null or pair.after is null`;

const ofField = (value: string): string =>
  `case when personal ? was.key then seal_value(${value}, (pair.after->>person)::uuid) else ${value} end`;

/** SQL of the fields that changed, each as an event. */
const CHANGED = `select 'CHANGED', was.key, ${ofField("was.value")}, ${ofField("pair.after->was.key")}
  from jsonb_each(pair.before - excluded) was where pair.after->was.key <> was.value order by was.key`;

interface Recorder {
  readonly name: string;
  /** SQL of the rows before and after. */
  readonly pairs: string;
  /** SQL of the events of such a pair. */
  readonly changes: string;
  /** Whether a row that is no part of another record has one event, whose digest then needs to wait for no other. */
  readonly isOnce: boolean;
}

const RECORDERS: readonly Recorder[] = [
  {
    name: "record_creations",
    isOnce: true,
    pairs: "select null::jsonb as before, to_jsonb(r) as after from new_rows r",
    changes: MADE_OR_REMOVED,
  },
  {
    name: "record_removals",
    isOnce: true,
    pairs: "select to_jsonb(r) as before, null::jsonb as after from old_rows r",
    changes: MADE_OR_REMOVED,
  },
  {
    name: "record_changes",
    isOnce: false,
    pairs: `select o.doc as before, n.doc as after from (select to_jsonb(r) as doc from old_rows r offset 0) o
      full join (select to_jsonb(r) as doc from new_rows r offset 0) n on n.doc->>'id' = o.doc->>'id' where n.doc - excluded is distinct from o.doc - excluded`,
    changes: `${MADE_OR_REMOVED} union all (${CHANGED})`,
  },
];

/** SQL of the organisations that a row names. */
const NAMED = `array(select distinct (doc->>name)::uuid from unnest(about) name, unnest(array[pair.before, pair.after]) doc where doc->>name is not null)`;

/** Columns of an event in the order of its table, as they are found; the others are given by the table. */
const FOUND = [
  "path",
  "account_id",
  "token_id",
  "import_run_id",
  "undoes",
  "entity",
  "record_id",
  "part",
  "kind",
  "field",
  "old",
  "new",
  "organisations",
];
const EVENT = FOUND.map((column) => `event.${column}`).join(", ");

/** SQL of the digest of an event that is the only one of its chain in its statement; null leaves it to the chain's trigger, which costs as much again as the rest. */
const DIGEST = `case when settings->'part' is null then sha256(coalesce((
      select e.digest from change_event e where e.record_id = event.record_id and e.entity = event.entity and e.part is null order by e.position desc limit 1
    ), '') || change_content(row(null, null, now(), ${EVENT}, null)::change_event)) end`;

/**
 * A row counts when it counted before or does now. JSON's null stands for SQL's. PostgreSQL plans this while the history is
 * small, and must not go through all of it when a large import has filled it.
 */
const recorder = ({
  name,
  pairs,
  changes,
  isOnce,
}: Recorder): string => `create function ${name}() returns trigger language plpgsql ${SECURE} set enable_seqscan = off as $$
  #variable_conflict use_variable
  declare
    settings jsonb := tg_argv[0];
    entity text := settings->>'entity';
    field text := settings->>'field';
    element text := settings->>'element';
    personal jsonb := settings->'personal';
    person text := settings->>'person';
    excluded text[] := array(select jsonb_array_elements_text(settings->'excluded'));
    about text[] := array(select jsonb_array_elements_text(settings->'about'));
    looks_beyond boolean := entity in ('activity_theme', 'visibility_setting', 'role_agreement');
    counted jsonb := coalesce(settings->'only', '{}');
    actor jsonb := coalesce(nullif(current_setting('onze.actor', true), ''), '{"path": "SYSTEM"}');
  begin
    insert into change_event (${FOUND.join(", ")}, digest)
    select ${EVENT}, ${isOnce ? DIGEST : "null"} from (
      select actor->>'path', (actor->>'accountId')::uuid, (actor->>'tokenId')::uuid, (actor->>'importRunId')::uuid, (actor->>'undoes')::uuid,
        entity, found.record, coalesce(found.doc->>(settings->'part'->>0), found.doc->>(settings->'part'->>1)),
        c.kind, c.field, nullif(c.old, 'null'), nullif(c.new, 'null'),
        case when looks_beyond then organisations_beyond(entity, found.record, found.doc, found.named) else found.named end
      from (${pairs} offset 0) pair
      cross join lateral (select coalesce(pair.after, pair.before) as doc, (coalesce(pair.after, pair.before)->>(settings->>'record'))::uuid as record, ${NAMED} as named offset 0) found
      cross join lateral (${changes}) c(kind, field, old, new)
      where pair.before @> counted or pair.after @> counted offset 0
    ) event(${FOUND.join(", ")});
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
