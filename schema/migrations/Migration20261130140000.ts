import { Migration } from "@mikro-orm/migrations";

/** Needs that somebody stated, the indicators that they may rest on, and weights of need that somebody decided. */
export class Migration20261130140000 extends Migration {
  override name = "Migration20261130140000";

  override up(): void {
    this.addSql(
      `create table "need_weight_set" ("id" uuid not null default gen_random_uuid(), "title" text not null, "source_type" text not null, "decided_by" text not null, "decided_on" date not null, "reference" text not null, "valid_from" date not null, "source_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `create table "indicator" ("id" uuid not null default gen_random_uuid(), "code" text not null, "name" text not null, "year" smallint not null, "direction" text not null, "unit" text null, "publisher" text not null, "url" text null, "licence" text not null, "is_open" boolean not null, "source_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "indicator" add constraint "indicator_code_year_unique" unique ("code", "year");`,
    );
    this.addSql(
      `create table "indicator_value" ("id" uuid not null default gen_random_uuid(), "indicator_id" uuid not null, "country_code" char(2) not null, "value" double precision not null, "year" smallint null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "indicator_value" add constraint "indicator_value_indicator_id_country_code_unique" unique ("indicator_id", "country_code");`,
    );
    this.addSql(
      `create table "need_weight" ("id" uuid not null default gen_random_uuid(), "need_weight_set_id" uuid not null, "theme_code" text null, "country_code" char(2) null, "value" double precision not null, primary key ("id"));`,
    );
    this.addSql(
      `create unique index need_weight_once on need_weight (need_weight_set_id, theme_code, country_code) nulls not distinct;`,
    );
    this.addSql(
      `create table "stated_need" ("id" uuid not null default gen_random_uuid(), "source_type" text not null, "title" text not null, "goal_id" uuid null, "indicator_id" uuid null, "threshold" double precision null, "country_code" char(2) null, "region_code" char(3) null, "theme_code" text null, "stated_by_id" uuid null, "decided_by" text null, "stated_on" date not null, "reference" text null, "url" text null, "closed_on" date null, "version" int not null default 1, "source_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "stated_need_goal_id_index" on "stated_need" ("goal_id");`);
    this.addSql(`create index "stated_need_indicator_id_index" on "stated_need" ("indicator_id");`);
    this.addSql(`create index "stated_need_stated_by_id_index" on "stated_need" ("stated_by_id");`);
    this.addSql(
      `alter table "need_weight_set" add constraint "need_weight_set_source_id_foreign" foreign key ("source_id") references "source" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "need_weight_set" add constraint "need_weight_set_source_type_check" check ("source_type" in ('PARTNER_PRIORITY', 'JOINT_CONTEXT_ANALYSIS', 'EXTERNAL_INDEX', 'MEMBER_CHOICE'));`,
    );
    this.addSql(
      `alter table "indicator" add constraint "indicator_source_id_foreign" foreign key ("source_id") references "source" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "indicator" add constraint "indicator_of_a_year" check (year >= 1900 and year <= 2100);`,
    );
    this.addSql(
      `alter table "indicator" add constraint "indicator_direction_check" check ("direction" in ('HIGHER_IS_NEED', 'LOWER_IS_NEED'));`,
    );
    this.addSql(
      `alter table "indicator_value" add constraint "indicator_value_indicator_id_foreign" foreign key ("indicator_id") references "indicator" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "indicator_value" add constraint "indicator_value_country_code_foreign" foreign key ("country_code") references "country" ("code");`,
    );
    this.addSql(
      `alter table "need_weight" add constraint "need_weight_need_weight_set_id_foreign" foreign key ("need_weight_set_id") references "need_weight_set" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "need_weight" add constraint "need_weight_theme_code_foreign" foreign key ("theme_code") references "theme" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "need_weight" add constraint "need_weight_country_code_foreign" foreign key ("country_code") references "country" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "need_weight" add constraint "need_weight_is_a_part" check (value >= 0 and value <= 1);`,
    );
    this.addSql(
      `alter table "need_weight" add constraint "need_weight_of_something" check (theme_code is not null or country_code is not null);`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_goal_id_foreign" foreign key ("goal_id") references "strategic_goal" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_indicator_id_foreign" foreign key ("indicator_id") references "indicator" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_country_code_foreign" foreign key ("country_code") references "country" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_region_code_foreign" foreign key ("region_code") references "region" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_theme_code_foreign" foreign key ("theme_code") references "theme" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_stated_by_id_foreign" foreign key ("stated_by_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_source_id_foreign" foreign key ("source_id") references "source" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_ends_after_start" check (closed_on is null or closed_on >= stated_on);`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_has_a_threshold_for_a_region" check ((threshold is not null) = (indicator_id is not null and region_code is not null));`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_has_its_indicator" check ((source_type = 'INDICATOR') = (indicator_id is not null));`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_has_its_goal" check ((source_type = 'FRAMEWORK_GOAL') = (goal_id is not null));`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_has_one_place" check ((country_code is null) <> (region_code is null));`,
    );
    this.addSql(
      `alter table "stated_need" add constraint "stated_need_source_type_check" check ("source_type" in ('PARTNER_PRIORITY', 'FRAMEWORK_GOAL', 'INDICATOR'));`,
    );
    for (const [table, settings] of Object.entries(TRACKED))
      this.addSql(`select track_changes('${table}', '${JSON.stringify(settings)}');`);
  }

  override down(): void {
    for (const table of ["stated_need", "need_weight", "need_weight_set", "indicator_value", "indicator"])
      this.addSql(`drop table "${table}" cascade;`);
  }
}

/** The tables whose changes are kept from the start. What an indicator says of a country, and a weight, is a part of its record. */
const TRACKED: Readonly<Record<string, object>> = {
  stated_need: { about: ["stated_by_id"], excluded: ["version"] },
  indicator: {},
  indicator_value: {
    record: "indicator_id",
    part: ["country_code"],
    excluded: ["id", "indicator_id", "country_code"],
  },
  need_weight_set: {},
  need_weight: {
    ...{ entity: "need_weight_set", record: "need_weight_set_id", part: ["theme_code", "country_code"] },
    ...{ field: "weights", element: "value" },
  },
};
