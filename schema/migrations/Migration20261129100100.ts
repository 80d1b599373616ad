import { Migration } from "@mikro-orm/migrations";

/** How a table of facts is told: as a list of the activity, in which each fact is an entry. */
interface ListedFacts {
  /** The field of the activity that the list is told as. */
  readonly field: string;
  /** Columns that are derived, or that are the source's own words for what another column says. */
  readonly excluded: readonly string[];
  /** Columns that hold ids of organisations that the fact is about, besides the holder. */
  readonly about: readonly string[];
  /** Values of rows that are told elsewhere. */
  readonly except?: Readonly<Record<string, string>>;
}

const LISTED: Readonly<Record<string, ListedFacts>> = {
  activity_amount: { field: "amounts", excluded: ["amount_eur"], about: [] },
  activity_place: { field: "places", excluded: ["origin"], about: [] },
  activity_partner: { field: "partners", excluded: ["mention", "role"], about: ["partner_id"] },
  activity_sector: { field: "sectors", excluded: [], about: [] },
  // a confirmed theme is a record of its own
  activity_theme: {
    field: "themes",
    excluded: ["evidence", "assumed_equal", "confirmed_on"],
    about: [],
    except: { origin: "CONFIRMED" },
  },
};

/** What each of them is no change of: where the fact stands, and which row it is. */
const OF_EVERY_ROW = ["id", "activity_id", "source_line"];

/**
 * From now on the facts of activities are kept as well: each that comes, goes or becomes another one is a change of a list
 * of its activity. Those that come with their activity, or go with it, are part of its making or removing and leave nothing
 * of their own: a first import would else write ten times as much.
 */
export class Migration20261129100100 extends Migration {
  override name = "Migration20261129100100";

  override up(): void {
    this.addSql(RECORD_FACTS);
    for (const [table, { excluded, ...settings }] of Object.entries(LISTED)) {
      const given = JSON.stringify({ ...settings, excluded: [...OF_EVERY_ROW, ...excluded] });
      for (const [what, after] of Object.entries(TRIGGERS)) {
        this.addSql(
          `create trigger ${table}_facts_${what}_recorded after ${after}
          for each statement execute function record_facts('${given}');`.replace("$table", table),
        );
      }
    }
  }

  override down(): void {
    this.addSql("drop function record_facts cascade;");
  }
}

const TRIGGERS = {
  added: "insert on $table referencing new table as new_rows",
  removed: "delete on $table referencing old table as old_rows",
  altered: "update on $table referencing old table as old_rows new table as new_rows",
};

/** SQL of the facts that a statement added, removed or altered, as they were and as they are. */
const ADDED = `select r.id, r.activity_id, null::jsonb, to_jsonb(r) from new_rows r where not exists (select from change_event made
  where made.at = now() and made.entity = 'activity' and made.record_id = r.activity_id and made.kind = 'CREATED')`;
const REMOVED = "select r.id, r.activity_id, to_jsonb(r), null::jsonb from old_rows r";
const ALTERED =
  "select n.id, n.activity_id, to_jsonb(o), to_jsonb(n) from old_rows o join new_rows n on n.id = o.id";

/** Of what goes with its activity the activity is not there any more. The chain's trigger gives the digests. */
const record = (facts: string): string => `
  insert into change_event (path, account_id, token_id, import_run_id, undoes, entity, record_id, kind, field, old, new, organisations)
  select actor->>'path', (actor->>'accountId')::uuid, (actor->>'tokenId')::uuid, (actor->>'importRunId')::uuid, (actor->>'undoes')::uuid,
    'activity', a.id, 'CHANGED', settings->>'field', jsonb_strip_nulls(fact.before - excluded), jsonb_strip_nulls(fact.after - excluded),
    array(select a.holder_id union select (doc->>name)::uuid from unnest(about) name, unnest(array[fact.before, fact.after]) doc where doc is not null)
  from (${facts}) fact(id, activity_id, before, after) join activity a on a.id = fact.activity_id
  where fact.before - excluded is distinct from fact.after - excluded and (fact.before @> except_those or fact.after @> except_those) is not true
  order by fact.id;`;

/** PostgreSQL plans this while the history is small, and must not go through all of it when large imports have filled it. */
const RECORD_FACTS = `create function record_facts() returns trigger language plpgsql
  security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
  declare
    settings jsonb := tg_argv[0];
    excluded text[] := array(select jsonb_array_elements_text(settings->'excluded'));
    about text[] := array(select jsonb_array_elements_text(settings->'about'));
    except_those jsonb := settings->'except';
    actor jsonb := coalesce(nullif(current_setting('onze.actor', true), ''), '{"path": "SYSTEM"}');
  begin
    if tg_op = 'INSERT' then ${record(ADDED)}
    elsif tg_op = 'DELETE' then ${record(REMOVED)}
    else ${record(ALTERED)}
    end if;
    return null;
  end $$;`;
