import { Migration } from "@mikro-orm/migrations";

/** What is asked of those who decide: demands with whom they address, who stands behind them, how far they came, and what was done for them. */
export class Migration20261202100000 extends Migration {
  override name = "Migration20261202100000";

  override up(): void {
    this.addSql(
      `create table "policy_demand" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "slug" text not null, "title" text not null, "summary" text not null, "language" text not null, "theme_code" text not null, "arena" text not null, "country_code" char(2) null, "region_code" char(3) null, "raised_on" date not null, "position" text null, "position_url" text null, "decision_id" uuid null, "agreement_id" uuid null, "visibility" text not null default 'NETWORK', "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "policy_demand_source_id_index" on "policy_demand" ("source_id");`);
    this.addSql(`alter table "policy_demand" add constraint "policy_demand_slug_unique" unique ("slug");`);
    this.addSql(`create index "policy_demand_theme_code_index" on "policy_demand" ("theme_code");`);
    this.addSql(`create index "policy_demand_country_code_index" on "policy_demand" ("country_code");`);
    this.addSql(`create index "policy_demand_decision_id_index" on "policy_demand" ("decision_id");`);
    this.addSql(`create index "policy_demand_agreement_id_index" on "policy_demand" ("agreement_id");`);
    this.addSql(
      `create table "stage_event" ("id" uuid not null default gen_random_uuid(), "demand_id" uuid not null, "stage" smallint not null, "happened_on" date not null, "flag" text null, "source" text not null, "url" text null, primary key ("id"));`,
    );
    this.addSql(`create index "stage_event_demand_id_index" on "stage_event" ("demand_id");`);
    this.addSql(
      `create table "demand_target" ("id" uuid not null default gen_random_uuid(), "demand_id" uuid not null, "name" text not null, "kind" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "demand_target_demand_id_index" on "demand_target" ("demand_id");`);
    this.addSql(
      `create table "demand_party" ("id" uuid not null default gen_random_uuid(), "demand_id" uuid not null, "organisation_id" uuid not null, "capacity" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "demand_party_demand_id_index" on "demand_party" ("demand_id");`);
    this.addSql(`create index "demand_party_organisation_id_index" on "demand_party" ("organisation_id");`);
    this.addSql(
      `alter table "demand_party" add constraint "demand_party_demand_id_organisation_id_unique" unique ("demand_id", "organisation_id");`,
    );
    this.addSql(
      `create table "demand_coordination" ("id" uuid not null default gen_random_uuid(), "demand_id" uuid not null, "organisation_id" uuid not null, "state" text not null, "agreed_on" date not null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "demand_coordination_demand_id_index" on "demand_coordination" ("demand_id");`);
    this.addSql(
      `create index "demand_coordination_organisation_id_index" on "demand_coordination" ("organisation_id");`,
    );
    this.addSql(
      `alter table "demand_coordination" add constraint "demand_coordination_demand_id_organisation_id_unique" unique ("demand_id", "organisation_id");`,
    );
    this.addSql(
      `create table "demand_ask" ("id" uuid not null default gen_random_uuid(), "demand_id" uuid not null, "number" smallint not null, "text" text not null, "weight" double precision not null, "unit" text null, "ideal" double precision null, "fallback" double precision null, "result" double precision null, primary key ("id"));`,
    );
    this.addSql(`create index "demand_ask_demand_id_index" on "demand_ask" ("demand_id");`);
    this.addSql(
      `alter table "demand_ask" add constraint "demand_ask_demand_id_number_unique" unique ("demand_id", "number") deferrable initially immediate;`,
    );
    this.addSql(
      `create table "ask_coding" ("id" uuid not null default gen_random_uuid(), "ask_id" uuid not null, "coded_by_id" uuid not null, "uptake" text not null, "text" text not null, "url" text null, "coded_on" date not null, primary key ("id"));`,
    );
    this.addSql(`create index "ask_coding_ask_id_index" on "ask_coding" ("ask_id");`);
    this.addSql(`create index "ask_coding_coded_by_id_index" on "ask_coding" ("coded_by_id");`);
    this.addSql(
      `alter table "ask_coding" add constraint "ask_coding_ask_id_coded_by_id_unique" unique ("ask_id", "coded_by_id");`,
    );
    this.addSql(
      `create table "demand_action" ("id" uuid not null default gen_random_uuid(), "demand_id" uuid not null, "type" text not null, "title" text not null, "began_on" date not null, "ended_on" date null, "met" text null, "is_public" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index "demand_action_demand_id_index" on "demand_action" ("demand_id");`);
    this.addSql(
      `create table "demand_action_actor" ("action_id" uuid not null, "organisation_id" uuid not null, primary key ("action_id", "organisation_id"));`,
    );
    this.addSql(
      `create index "demand_action_actor_organisation_id_index" on "demand_action_actor" ("organisation_id");`,
    );
    this.addSql(
      `alter table "policy_demand" add constraint "policy_demand_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "policy_demand" add constraint "policy_demand_theme_code_foreign" foreign key ("theme_code") references "theme" ("code");`,
    );
    this.addSql(
      `alter table "policy_demand" add constraint "policy_demand_country_code_foreign" foreign key ("country_code") references "country" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "policy_demand" add constraint "policy_demand_region_code_foreign" foreign key ("region_code") references "region" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "policy_demand" add constraint "policy_demand_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "policy_demand" add constraint "policy_demand_agreement_id_foreign" foreign key ("agreement_id") references "role_agreement" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "policy_demand" add constraint "policy_demand_arena_check" check ("arena" in ('BELGIUM', 'EUROPE', 'PARTNER_COUNTRY', 'INTERNATIONAL'));`,
    );
    this.addSql(
      `alter table "policy_demand" add constraint "policy_demand_visibility_check" check ("visibility" in ('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'));`,
    );
    this.addSql(
      `alter table "stage_event" add constraint "stage_event_demand_id_foreign" foreign key ("demand_id") references "policy_demand" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "stage_event" add constraint "stage_event_of_the_scale" check (stage >= 0 and stage <= 6);`,
    );
    this.addSql(
      `alter table "stage_event" add constraint "stage_event_flag_check" check ("flag" in ('BLOCKED', 'REVERSED'));`,
    );
    this.addSql(
      `alter table "demand_target" add constraint "demand_target_demand_id_foreign" foreign key ("demand_id") references "policy_demand" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "demand_target" add constraint "demand_target_kind_check" check ("kind" in ('GOVERNMENT', 'PARLIAMENT', 'ADMINISTRATION', 'LOCAL_AUTHORITY', 'JUDICIARY', 'POLITICAL_PARTY', 'INTERNATIONAL_INSTITUTION', 'COMPANY', 'MEDIA', 'CIVIL_SOCIETY', 'PUBLIC'));`,
    );
    this.addSql(
      `alter table "demand_party" add constraint "demand_party_demand_id_foreign" foreign key ("demand_id") references "policy_demand" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "demand_party" add constraint "demand_party_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "demand_party" add constraint "demand_party_capacity_check" check ("capacity" in ('OWNER', 'CO_AUTHOR'));`,
    );
    this.addSql(
      `alter table "demand_coordination" add constraint "demand_coordination_demand_id_foreign" foreign key ("demand_id") references "policy_demand" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "demand_coordination" add constraint "demand_coordination_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "demand_coordination" add constraint "demand_coordination_state_check" check ("state" in ('JOINT', 'ALIGNED', 'DIVERGENT'));`,
    );
    this.addSql(
      `alter table "demand_ask" add constraint "demand_ask_demand_id_foreign" foreign key ("demand_id") references "policy_demand" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "demand_ask" add constraint "demand_ask_measures_a_result" check (result is null or ideal is not null);`,
    );
    this.addSql(
      `alter table "demand_ask" add constraint "demand_ask_has_both_ends" check ((ideal is null) = (fallback is null));`,
    );
    this.addSql(`alter table "demand_ask" add constraint "demand_ask_weighs_something" check (weight > 0);`);
    this.addSql(
      `alter table "ask_coding" add constraint "ask_coding_ask_id_foreign" foreign key ("ask_id") references "demand_ask" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "ask_coding" add constraint "ask_coding_coded_by_id_foreign" foreign key ("coded_by_id") references "account" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "ask_coding" add constraint "ask_coding_uptake_check" check ("uptake" in ('NOT_TAKEN_UP', 'PARTLY', 'TAKEN_UP'));`,
    );
    this.addSql(
      `alter table "demand_action" add constraint "demand_action_demand_id_foreign" foreign key ("demand_id") references "policy_demand" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "demand_action" add constraint "demand_action_meets_by_lobbying" check (met is null or type = 'LOBBY');`,
    );
    this.addSql(
      `alter table "demand_action" add constraint "demand_action_ends_after_start" check (ended_on is null or ended_on >= began_on);`,
    );
    this.addSql(
      `alter table "demand_action" add constraint "demand_action_type_check" check ("type" in ('LOBBY', 'MOBILISE', 'CAMPAIGN', 'MEDIA', 'RESEARCH', 'LITIGATION', 'ALLIANCE'));`,
    );
    this.addSql(
      `alter table "demand_action_actor" add constraint "demand_action_actor_action_id_foreign" foreign key ("action_id") references "demand_action" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "demand_action_actor" add constraint "demand_action_actor_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;`,
    );
    for (const [table, settings] of Object.entries(TRACKED))
      this.addSql(`select track_changes('${table}', '${JSON.stringify(settings)}');`);
  }

  override down(): void {
    for (const table of [
      "demand_action_actor",
      "demand_action",
      "ask_coding",
      "demand_ask",
      "demand_coordination",
      "demand_party",
      "demand_target",
      "stage_event",
      "policy_demand",
    ])
      this.addSql(`drop table "${table}" cascade;`);
  }
}

/** Whoever read an ask in a text is a person, and no part of what is told of it. */
const TRACKED = {
  policy_demand: { excluded: ["version"] },
  stage_event: {},
  demand_target: {},
  demand_party: { about: ["organisation_id"] },
  demand_coordination: { about: ["organisation_id"] },
  demand_ask: {},
  ask_coding: { excluded: ["coded_by_id"] },
  demand_action: {},
};
