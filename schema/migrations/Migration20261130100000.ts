import { Migration } from "@mikro-orm/migrations";

/** Joint Strategic Frameworks, with the cycles whose lines they follow, their goals and their actors. */
export class Migration20261130100000 extends Migration {
  override name = "Migration20261130100000";

  override up(): void {
    this.addSql(
      `create table "framework_cycle" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "code" text not null, "starts_on" date not null, "ends_on" date not null, "operational_share_line" double precision null, "subsidy_share_line" double precision null, "confirmed_share_minimum" double precision not null default 0.5, primary key ("id"));`,
    );
    this.addSql(`create index "framework_cycle_source_id_index" on "framework_cycle" ("source_id");`);
    this.addSql(
      `alter table "framework_cycle" add constraint "framework_cycle_code_unique" unique ("code");`,
    );
    this.addSql(
      `create table "framework" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "code" text not null, "kind" text not null, "names" jsonb null, "cycle_id" uuid not null, "country_code" char(2) null, "theme_code" text null, "reference_organisation_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "framework_source_id_index" on "framework" ("source_id");`);
    this.addSql(`alter table "framework" add constraint "framework_code_unique" unique ("code");`);
    this.addSql(`create index "framework_cycle_id_index" on "framework" ("cycle_id");`);
    this.addSql(`create index "framework_country_code_index" on "framework" ("country_code");`);
    this.addSql(
      `create table "strategic_goal" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "framework_id" uuid not null, "position" smallint not null, "names" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`create index "strategic_goal_source_id_index" on "strategic_goal" ("source_id");`);
    this.addSql(
      `alter table "strategic_goal" add constraint "strategic_goal_framework_id_position_unique" unique ("framework_id", "position");`,
    );
    this.addSql(
      `create table "strategic_goal_themes" ("strategic_goal_id" uuid not null, "theme_code" text not null, primary key ("strategic_goal_id", "theme_code"));`,
    );
    this.addSql(
      `create table "framework_actor" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "framework_id" uuid not null, "organisation_id" uuid not null, "starts_on" date null, "ends_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "framework_actor_source_id_index" on "framework_actor" ("source_id");`);
    this.addSql(`create index "framework_actor_framework_id_index" on "framework_actor" ("framework_id");`);
    this.addSql(
      `create index "framework_actor_organisation_id_index" on "framework_actor" ("organisation_id");`,
    );
    this.addSql(
      `alter table "framework_cycle" add constraint "framework_cycle_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "framework_cycle" add constraint "framework_cycle_lines_are_shares" check (operational_share_line >= 0 and operational_share_line <= 1 and subsidy_share_line >= 0 and subsidy_share_line <= 1 and confirmed_share_minimum >= 0 and confirmed_share_minimum <= 1);`,
    );
    this.addSql(
      `alter table "framework_cycle" add constraint "framework_cycle_ends_after_start" check (ends_on > starts_on);`,
    );
    this.addSql(
      `alter table "framework" add constraint "framework_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "framework" add constraint "framework_cycle_id_foreign" foreign key ("cycle_id") references "framework_cycle" ("id");`,
    );
    this.addSql(
      `alter table "framework" add constraint "framework_country_code_foreign" foreign key ("country_code") references "country" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "framework" add constraint "framework_theme_code_foreign" foreign key ("theme_code") references "theme" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "framework" add constraint "framework_reference_organisation_id_foreign" foreign key ("reference_organisation_id") references "organisation" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "framework" add constraint "framework_has_no_theme_of_a_country" check (kind = 'THEME' or theme_code is null);`,
    );
    this.addSql(
      `alter table "framework" add constraint "framework_has_its_country" check ((kind = 'COUNTRY') = (country_code is not null));`,
    );
    this.addSql(
      `alter table "framework" add constraint "framework_kind_check" check ("kind" in ('COUNTRY', 'THEME'));`,
    );
    this.addSql(
      `alter table "strategic_goal" add constraint "strategic_goal_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "strategic_goal" add constraint "strategic_goal_framework_id_foreign" foreign key ("framework_id") references "framework" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "strategic_goal_themes" add constraint "strategic_goal_themes_strategic_goal_id_foreign" foreign key ("strategic_goal_id") references "strategic_goal" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "strategic_goal_themes" add constraint "strategic_goal_themes_theme_code_foreign" foreign key ("theme_code") references "theme" ("code") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "framework_actor" add constraint "framework_actor_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "framework_actor" add constraint "framework_actor_framework_id_foreign" foreign key ("framework_id") references "framework" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "framework_actor" add constraint "framework_actor_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "framework_actor" add constraint "framework_actor_ends_after_start" check (ends_on is null or starts_on is null or ends_on >= starts_on);`,
    );
  }

  override down(): void {
    for (const table of [
      "framework_actor",
      "strategic_goal_themes",
      "strategic_goal",
      "framework",
      "framework_cycle",
    ])
      this.addSql(`drop table "${table}";`);
  }
}
