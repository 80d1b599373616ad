import { Migration } from "@mikro-orm/migrations";

/**
 * The history of changes: a table that is only added to, in chains of digests, with keys for what is personal; the role
 * with which the application works, who may write all data and no history; a version for organisations that people edit.
 */
export class Migration20261124120000 extends Migration {
  override name = "Migration20261124120000";

  override up(): void {
    this.addSql("create extension if not exists pgcrypto;");
    for (const statement of [...APPLICATION_ROLE, ...TABLES, ...CHAIN, ...SEALING, ...VERSION, ...RIGHTS]) {
      this.addSql(statement);
    }
  }

  override down(): void {
    this.addSql("drop trigger organisation_version on organisation;");
    this.addSql("drop function raise_organisation_version;");
    this.addSql(`alter table "organisation" drop column "version";`);
    this.addSql("drop function erase_person, open_value, seal_value;");
    this.addSql("drop function change_content;");
    this.addSql("drop table change_event, person_key;");
    this.addSql("drop function chain_change, refuse_changing_history;");
    this.addSql(TAKE_RIGHTS_BACK);
    this.addSql("drop function application_role, may_become;");
  }
}

/** All databases of a server share their roles: the one that comes first makes it, and none takes it away. */
const APPLICATION_ROLE = [
  `create function may_become(name text) returns boolean language sql stable as $$
    select exists (select from pg_roles r where r.rolname = name
      and pg_has_role(session_user, r.oid, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end))
  $$;`,
  `do $$ begin
    if not exists (select from pg_roles where rolname = 'onze_app') then
      create role onze_app nologin;
    end if;
  exception when duplicate_object or unique_violation or insufficient_privilege then null; -- made meanwhile, or not ours to make
  end $$;`,
  `do $$ begin
    if not may_become('onze_app') then
      execute format('grant onze_app to %I', session_user);
    end if;
  exception when undefined_object or unique_violation or insufficient_privilege then null; -- then the owner works, with fewer rights
  end $$;`,
];

const TABLES = [
  `create table "person_key" ("account_id" uuid not null, "key" bytea null, primary key ("account_id"));`,
  `create table "change_event" ("id" uuid not null default gen_random_uuid(), "position" bigserial not null, "at" timestamptz not null default now(), "path" text not null, "account_id" uuid null, "token_id" uuid null, "import_run_id" uuid null, "undoes" uuid null, "entity" text not null, "record_id" uuid not null, "part" text null, "kind" text not null, "field" text null, "old" jsonb null, "new" jsonb null, "organisations" uuid[] not null default '{}', "digest" bytea not null, primary key ("id"));`,
  `alter table "change_event" add constraint "change_event_path_check" check ("path" in ('PERSON', 'TOKEN', 'IMPORT', 'COMMAND_LINE', 'SYSTEM'));`,
  `alter table "change_event" add constraint "change_event_kind_check" check ("kind" in ('CREATED', 'CHANGED', 'REMOVED'));`,
  `create index "change_event_record_id_entity_position_index" on "change_event" ("record_id", "entity", "position");`,
  `create index "change_event_at_id_index" on "change_event" ("at", "id");`,
  "create index change_event_organisations on change_event using gin (organisations);",
  "create index change_event_undoes on change_event (undoes) where undoes is not null;",
];

/** Each event carries the digest of the one before it, of the same part of the same record: no writer waits for another. */
const CHAIN = [
  `create function change_content(event change_event) returns bytea language sql stable as $$
    select convert_to(row(extract(epoch from event.at), event.path, event.account_id, event.token_id, event.import_run_id,
      event.undoes, event.entity, event.record_id, event.part, event.kind, event.field, event.old, event.new, event.organisations)::text, 'UTF8')
  $$;`,
  // PostgreSQL plans this while the table is small, and must not go through all of it when a large import has filled it
  `create function chain_change() returns trigger language plpgsql set enable_seqscan = off as $$
    declare previous bytea;
    begin
      select digest into previous from change_event e
        where e.record_id = new.record_id and e.entity = new.entity and e.part is not distinct from new.part order by e.position desc limit 1;
      new.digest := sha256(coalesce(previous, '') || change_content(new));
      return new;
    end $$;`,
  // whoever writes many at once gives the digests with them
  `create trigger change_event_is_chained before insert on change_event for each row when (new.digest is null) execute function chain_change();`,
  `create function refuse_changing_history() returns trigger language plpgsql as $$
    begin
      raise exception 'History is only added to; nothing of it is changed or removed.' using errcode = 'insufficient_privilege';
    end $$;`,
  `create trigger change_event_is_only_added_to before update or delete or truncate on change_event
    for each statement execute function refuse_changing_history();`,
];

const SECURE = "security definer set search_path = pg_catalog, public, pg_temp";

/** What is personal is kept under a key of the person: with the key gone the values are, and the chain is as before. */
const SEALING = [
  `create function seal_value(value jsonb, person uuid) returns jsonb language plpgsql ${SECURE} as $$
    declare found bytea;
    begin
      if person is null or coalesce(value, 'null') = 'null' then return value; end if;
      insert into person_key (account_id, key) values (person, gen_random_bytes(32)) on conflict do nothing;
      select key into found from person_key where account_id = person;
      if found is null then return jsonb_build_object('person', person, 'sealed', null); end if;
      return jsonb_build_object('person', person, 'sealed', encode(pgp_sym_encrypt(value::text, encode(found, 'hex'), 'cipher-algo=aes256, s2k-mode=0'), 'base64'));
    end $$;`,
  `create function open_value(value jsonb) returns jsonb language plpgsql stable ${SECURE} as $$
    declare found bytea;
    begin
      if jsonb_typeof(value) is distinct from 'object' or not value ? 'sealed' then return value; end if;
      select key into found from person_key where account_id = (value->>'person')::uuid;
      if found is null or value->>'sealed' is null then return '{"erased": true}'; end if;
      return pgp_sym_decrypt(decode(value->>'sealed', 'base64'), encode(found, 'hex'))::jsonb;
    end $$;`,
  // whoever had no account yet was invited by one of the addresses that the account has had
  `create function erase_person(person uuid) returns void language plpgsql ${SECURE} as $$
    declare addresses jsonb[];
    begin
      select array_agg(open_value(address)) into addresses from (
        select case when field is null then coalesce(new, old)->'email' else new end as address from change_event
        where entity = 'account' and record_id = person and (field is null or field = 'email')) known;
      insert into person_key (account_id, key) values (person, null) on conflict (account_id) do update set key = null;
      update person_key set key = null where account_id in (
        select record_id from change_event where entity = 'invitation' and kind = 'CREATED' and open_value(new->'email') = any(addresses));
    end $$;`,
];

/** What an edit was made of: raised by changes of what people edit, and by nothing else. */
const VERSION = [
  `alter table "organisation" add column "version" int not null default 1;`,
  `create function raise_organisation_version() returns trigger language plpgsql as $$
    begin
      new.version := old.version;
      if (new.name, new.acronym, new.website) is distinct from (old.name, old.acronym, old.website) then
        new.version := old.version + 1;
      end if;
      return new;
    end $$;`,
  `create trigger organisation_version before update on organisation for each row execute function raise_organisation_version();`,
];

const MAINTAIN = `case when current_setting('server_version_num')::int >= 170000 then ', maintain' else '' end`;

/** Null where the role could not be made: then the owner works, and gives up what nobody may do. */
const RIGHTS = [
  `do $$ begin
    if may_become('onze_app') then
      execute format('grant temporary on database %I to onze_app', current_database());
      grant usage on schema public to onze_app;
      execute 'grant select, insert, update, delete' || ${MAINTAIN} || ' on all tables in schema public to onze_app';
      grant usage, select on all sequences in schema public to onze_app;
      execute 'alter default privileges in schema public grant select, insert, update, delete' || ${MAINTAIN} || ' on tables to onze_app';
      alter default privileges in schema public grant usage, select on sequences to onze_app;
      revoke all on change_event, person_key, onze_migration from onze_app;
      grant select on change_event, onze_migration to onze_app;
    else
      revoke update, delete, truncate on change_event from current_user;
    end if;
  end $$;`,
  `create function application_role() returns text language sql stable as $$
    select case when may_become('onze_app') then (select 'onze_app' where has_table_privilege('onze_app', 'change_event', 'select')) end
  $$;`,
  "revoke execute on function seal_value, open_value, erase_person from public;",
  `do $$ begin
    if application_role() is not null then grant execute on function open_value, erase_person to onze_app; end if;
  end $$;`,
];

const TAKE_RIGHTS_BACK = `do $$ begin
    if may_become('onze_app') then
      alter default privileges in schema public revoke all on tables from onze_app;
      alter default privileges in schema public revoke all on sequences from onze_app;
      revoke all on all tables in schema public from onze_app;
      revoke all on all sequences in schema public from onze_app;
      revoke all on schema public from onze_app;
    end if;
  end $$;`;
