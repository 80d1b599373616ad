import { Migration } from "@mikro-orm/migrations";

/**
 * A place of their own for links and answers of anonymous rounds, with a role that may do nothing else. The application's
 * role may not look into it, and no row in it has a time, an order or an id by which one could be put beside another.
 */
export class Migration20261201200100 extends Migration {
  override name = "Migration20261201200100";

  override up(): void {
    for (const statement of [...TABLES, ...ROLE, ...RIGHTS]) this.addSql(statement);
  }

  override down(): void {
    this.addSql("drop function voice_role;");
    this.addSql("drop schema voice cascade;");
  }
}

const TABLES = [
  "create schema voice;",
  // links that were given out, under a digest of the link; gone when the round closes
  `create table voice.token (hash bytea primary key, round_id uuid not null, stratum smallint not null);`,
  // one for each link, under another digest, all of one size, whether anything is written on it or not
  `create table voice.ballot (hash bytea primary key, round_id uuid not null, sealed bytea not null);`,
  // half of the key of ballots, and later of answers; the other half is no part of the database
  `create table voice.round_salt (round_id uuid not null, purpose text not null check (purpose in ('BALLOTS', 'ANSWERS')), salt bytea not null, primary key (round_id, purpose));`,
  // answers of a round that has closed, each apart from the others of whoever gave it
  `create table voice.answer (round_id uuid not null, question_id uuid not null, stratum smallint null, sealed bytea not null);`,
  "create index token_round on voice.token (round_id);",
  "create index ballot_round on voice.ballot (round_id);",
  "create index answer_question on voice.answer (round_id, question_id);",
];

/** All databases of a server share their roles: the one that comes first makes it, and none takes it away. */
const ROLE = [
  `do $$ begin
    if not exists (select from pg_roles where rolname = 'onze_voice') then
      create role onze_voice nologin;
    end if;
  exception when duplicate_object or unique_violation or insufficient_privilege then null; -- made meanwhile, or not ours to make
  end $$;`,
  `do $$ begin
    if not may_become('onze_voice') then
      execute format('grant onze_voice to %I', session_user);
    end if;
  exception when undefined_object or unique_violation or insufficient_privilege then null; -- then the owner looks after the answers
  end $$;`,
];

/** Null where the role could not be made. */
const RIGHTS = [
  "revoke all on schema voice from public;",
  `do $$ begin
    if may_become('onze_voice') then
      grant usage on schema voice to onze_voice;
      grant select, insert, update, delete on all tables in schema voice to onze_voice;
    end if;
  end $$;`,
  `create function voice_role() returns text language sql stable as $$
    select case when may_become('onze_voice') then (select 'onze_voice' where has_schema_privilege('onze_voice', 'voice', 'usage')) end
  $$;`,
];
