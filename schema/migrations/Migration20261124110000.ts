import { Migration } from "@mikro-orm/migrations";

const CLASSES = "('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL')";

/** Tables whose records have a class that settings change. */
const RECORDS = ["organisation", "activity", "partnership"];

/** Tables whose rows are listed page by page, some of them hidden: numbers in cursors would tell how many. */
const LISTED = ["import_problem", "import_change"];

/**
 * Who may see what is set by organisations, per record and per field; coverage is kept for each level of sight, and as it
 * stood on earlier days.
 */
export class Migration20261124110000 extends Migration {
  override name = "Migration20261124110000";

  override up(): void {
    for (const table of RECORDS) {
      this.addSql(`alter table "${table}" add column "recorded_visibility" text null;`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_recorded_visibility_check" check ("recorded_visibility" in ${CLASSES});`,
      );
    }
    this.addSql(`alter table "organisation" add column "field_visibility" jsonb not null default '{}';`);
    this.addSql(`create index organisation_hidden on organisation (id) where visibility <> 'PUBLIC';`);
    this.#addSettings();
    this.#levelCoverage();
    this.#keepPast();
    for (const table of LISTED) {
      this.addSql(`alter table "${table}" drop column "id";`);
      this.addSql(
        `alter table "${table}" add column "id" uuid not null default gen_random_uuid(), add primary key ("id");`,
      );
    }
  }

  #addSettings(): void {
    this.addSql(`create table "visibility_setting" ("id" uuid not null default gen_random_uuid(), "organisation_id" uuid null, "activity_id" uuid null, "partnership_id" uuid null,
      "field" text null, "visibility" text not null, "reason" text not null, "note" text null, "set_by_organisation_id" uuid not null, "origin" text not null,
      "set_by_account_id" uuid null, "set_at" timestamptz not null default now(), "reviewed_at" timestamptz null, "reviewed_by_id" uuid null, primary key ("id"));`);
    for (const column of ["organisation", "activity", "partnership"]) {
      this.addSql(
        `alter table "visibility_setting" add constraint "visibility_setting_${column}_id_foreign" foreign key ("${column}_id") references "${column}" ("id") on delete cascade;`,
      );
    }
    this.addSql(
      `alter table "visibility_setting" add constraint "visibility_setting_set_by_organisation_id_foreign" foreign key ("set_by_organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    for (const column of ["activity_id", "partnership_id", "set_by_organisation_id"]) {
      this.addSql(`create index "visibility_setting_${column}_index" on "visibility_setting" ("${column}");`);
    }
    this.addSql(
      `create unique index visibility_setting_once on visibility_setting (organisation_id, activity_id, partnership_id, field, set_by_organisation_id) nulls not distinct;`,
    );
    this.addSql(
      `alter table "visibility_setting" add constraint "visibility_setting_of_one" check (num_nonnulls(organisation_id, activity_id, partnership_id) = 1);`,
    );
    this.addSql(
      `alter table "visibility_setting" add constraint "visibility_setting_field_of_organisation" check (field is null or organisation_id is not null);`,
    );
    const among: Readonly<Record<string, string>> = {
      field: "('NAME', 'PLACE', 'THEME', 'BUDGET', 'CONTACT', 'NETWORKS', 'OUTCOMES')",
      visibility: CLASSES,
      reason: "('INTERNATIONAL_RELATIONS', 'SAFETY', 'PERSONAL_INFORMATION', 'COMMERCIAL')",
      origin: "('PARTNER', 'MEMBER', 'SECRETARIAT')",
    };
    for (const [column, values] of Object.entries(among)) {
      this.addSql(
        `alter table "visibility_setting" add constraint "visibility_setting_${column}_check" check ("${column}" in ${values});`,
      );
    }
  }

  /** Rows of what not everybody may see are read from the level of their class on. Partners that were left out of them come back when their activity is settled next. */
  #levelCoverage(): void {
    this.addSql(`alter table "coverage_row" add column "seen_from" smallint not null default 1;`);
    this.addSql(`alter table "coverage_row" add column "seen_to" smallint not null default 4;`);
    this.addSql(`update "coverage_row" set "seen_from" = array_position(array['PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'], "visibility")
      where "visibility" <> 'PUBLIC';`);
    this.addSql(`alter table "coverage_row" drop column "visibility";`);
    this.addSql(`alter table "coverage_total" drop column "visibility";`);
    this.addSql(`alter table "activity" add column "counted_elsewhere_from" smallint null;`);
    this.addSql(`alter table "activity" add column "counted_elsewhere_to" smallint null;`);
    this.addSql(
      `update "activity" set "counted_elsewhere_from" = 1, "counted_elsewhere_to" = 4 where "counted_elsewhere";`,
    );
    this.addSql(`alter table "activity" drop column "counted_elsewhere";`);
  }

  /** A row is as old as the import that last changed its activity. */
  #keepPast(): void {
    this.addSql(`alter table "coverage_row" add column "recorded_on" date not null default current_date;`);
    this.addSql(`update "coverage_row" r set "recorded_on" = coalesce(i."finished_at", i."created_at")::date
      from "activity" a join "source" s on s."id" = a."source_id" join "import_run" i on i."id" = s."import_run_id" where a."id" = r."activity_id";`);
    this.addSql(`create table "coverage_past" ("id" bigserial primary key, "activity_id" uuid not null, "holder_id" uuid not null, "partner_id" uuid null, "side" text not null,
      "partner_kind" text null, "country_code" char(2) null, "region_code" char(3) null, "theme_code" text null, "theme_origin" text not null, "year" smallint null,
      "framework" text null, "effort_eur" double precision null, "recorded_on" date not null, "replaced_on" date not null);`);
    this.addSql(`create index "coverage_past_activity_id_index" on "coverage_past" ("activity_id");`);
    this.addSql(
      `create index "coverage_past_replaced_on_recorded_on_index" on "coverage_past" ("replaced_on", "recorded_on");`,
    );
    this.addSql(
      `alter table "coverage_past" add constraint "coverage_past_side_check" check ("side" in ('UMBRELLA', 'MEMBERS', 'OTHER'));`,
    );
    this.addSql(
      `alter table "coverage_past" add constraint "coverage_past_theme_origin_check" check ("theme_origin" in ('STATED', 'SUGGESTED', 'CONFIRMED'));`,
    );
  }

  override down(): void {
    for (const table of LISTED) {
      this.addSql(`alter table "${table}" drop column "id";`);
      this.addSql(`alter table "${table}" add column "id" bigserial primary key;`);
    }
    this.addSql(`drop table "coverage_past";`);
    this.addSql(`alter table "coverage_row" drop column "recorded_on";`);
    this.addSql(`alter table "activity" add column "counted_elsewhere" boolean not null default false;`);
    this.addSql(`update "activity" set "counted_elsewhere" = true where "counted_elsewhere_from" = 1;`);
    this.addSql(
      `alter table "activity" drop column "counted_elsewhere_from", drop column "counted_elsewhere_to";`,
    );
    for (const table of ["coverage_row", "coverage_total"]) {
      this.addSql(`alter table "${table}" add column "visibility" text not null default 'PUBLIC';`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_visibility_check" check ("visibility" in ${CLASSES});`,
      );
    }
    // the set of rows that fewest saw goes: there is one set of each activity again
    this.addSql(`delete from "coverage_row" r where exists (select from "coverage_row" wider
      where wider."activity_id" = r."activity_id" and wider."seen_from" < r."seen_from");`);
    this.addSql(
      `update "coverage_row" set "visibility" = (array['PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'])["seen_from"];`,
    );
    this.addSql(`alter table "coverage_row" drop column "seen_from", drop column "seen_to";`);
    this.addSql(`drop table "visibility_setting";`);
    this.addSql(`drop index organisation_hidden;`);
    this.addSql(`alter table "organisation" drop column "field_visibility";`);
    for (const table of RECORDS) this.addSql(`alter table "${table}" drop column "recorded_visibility";`);
  }
}
