import { Migration } from "@mikro-orm/migrations";

export class Migration20261123180000 extends Migration {
  override name = "Migration20261123180000";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "coverage_row" ("id" bigserial primary key, "activity_id" uuid not null, "holder_id" uuid not null, "partner_id" uuid null, "side" text not null, "partner_kind" text null, "country_code" char(2) null, "region_code" char(3) null, "theme_code" text null, "theme_origin" text not null, "year" smallint null, "framework" text null, "effort_eur" double precision null, "visibility" text not null default 'PUBLIC');`,
    );
    this.addSql(`create index "coverage_row_activity_id_index" on "coverage_row" ("activity_id");`);
    this.addSql(`create index "coverage_row_holder_id_index" on "coverage_row" ("holder_id");`);
    this.addSql(`create index "coverage_row_partner_id_index" on "coverage_row" ("partner_id");`);
    this.addSql(
      `create index coverage_row_cells on coverage_row (year, theme_code, country_code) include (region_code, side, holder_id, partner_id, activity_id, effort_eur, theme_origin, partner_kind, framework);`,
    );

    this.addSql(
      `create table "currency_rate" ("currency" char(3) not null, "year" smallint not null, "units_per_euro" double precision not null, primary key ("currency", "year"));`,
    );

    this.addSql(
      `create table "import_run" ("id" uuid not null default gen_random_uuid(), "file_name" text not null, "bytes" bigint not null, "status" text not null default 'QUEUED', "bytes_read" bigint not null default '0', "activities_read" int not null default 0, "cancel_requested" boolean not null default false, "message" text null, "report" jsonb null, "created_at" timestamptz not null default now(), "finished_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "import_run_created_at_index" on "import_run" ("created_at");`);

    this.addSql(
      `create table "import_problem" ("id" bigserial primary key, "run_id" uuid not null, "line" int null, "activity" text null, "field" text null, "value" text null, "code" text not null, "message" text not null);`,
    );
    this.addSql(`create index "import_problem_run_id_index" on "import_problem" ("run_id");`);

    this.addSql(
      `create table "import_change" ("id" bigserial primary key, "run_id" uuid not null, "kind" text not null, "identifier" text not null, "title" text null, "line" int null);`,
    );
    this.addSql(`create index "import_change_run_id_kind_index" on "import_change" ("run_id", "kind");`);

    this.addSql(
      `create table "region" ("code" char(3) not null, "level" text not null, "names" jsonb not null, "parent_code" char(3) null, primary key ("code"));`,
    );

    this.addSql(
      `create table "country" ("code" char(2) not null, "m49" char(3) null, "names" jsonb not null, "region_code" char(3) null, "continent_code" char(3) null, primary key ("code"));`,
    );

    this.addSql(
      `create table "region_code" ("vocabulary" text not null, "code" text not null, "region_code" char(3) not null, primary key ("vocabulary", "code"));`,
    );

    this.addSql(
      `create table "sector" ("code" text not null, "category" text not null, "names" jsonb not null, "withdrawn" boolean not null default false, primary key ("code"));`,
    );

    this.addSql(
      `create table "source" ("id" uuid not null default gen_random_uuid(), "kind" text not null, "name" text not null, "publisher" text null, "url" text null, "taken_on" date not null, "import_run_id" uuid null, "demonstration" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index "source_import_run_id_index" on "source" ("import_run_id");`);

    this.addSql(
      `create table "organisation" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "slug" text not null, "name" text not null, "names" jsonb not null default '{}', "name_key" text not null, "acronym" text null, "kind" text not null, "iati_type" text null, "country_code" char(2) null, "website" text null, "withheld" boolean not null default false, "visibility" text not null default 'PUBLIC', "last_confirmed_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "organisation_source_id_index" on "organisation" ("source_id");`);
    this.addSql(`alter table "organisation" add constraint "organisation_slug_unique" unique ("slug");`);
    this.addSql(`create index "organisation_name_key_index" on "organisation" ("name_key");`);

    this.addSql(
      `create table "partnership" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "holder_id" uuid not null, "partner_id" uuid not null, "agreement_type" text null, "starts_on" date null, "ends_on" date null, "visibility" text not null default 'PUBLIC', "last_confirmed_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "partnership_source_id_index" on "partnership" ("source_id");`);
    this.addSql(`create index "partnership_partner_id_index" on "partnership" ("partner_id");`);
    this.addSql(
      `alter table "partnership" add constraint "partnership_holder_id_partner_id_unique" unique ("holder_id", "partner_id");`,
    );

    this.addSql(
      `create table "organisation_suggestion" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "left_id" uuid not null, "right_id" uuid not null, "reason" text not null, "score" double precision not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "organisation_suggestion_source_id_index" on "organisation_suggestion" ("source_id");`,
    );
    this.addSql(
      `create index "organisation_suggestion_right_id_index" on "organisation_suggestion" ("right_id");`,
    );
    this.addSql(
      `alter table "organisation_suggestion" add constraint "organisation_suggestion_left_id_right_id_unique" unique ("left_id", "right_id");`,
    );

    this.addSql(
      `create table "organisation_role" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "organisation_id" uuid not null, "role" text not null, "starts_on" date null, "ends_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "organisation_role_source_id_index" on "organisation_role" ("source_id");`);
    this.addSql(
      `create index "organisation_role_organisation_id_index" on "organisation_role" ("organisation_id");`,
    );

    this.addSql(
      `create table "organisation_identifier" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "organisation_id" uuid not null, "value" text not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "organisation_identifier_source_id_index" on "organisation_identifier" ("source_id");`,
    );
    this.addSql(
      `create index "organisation_identifier_organisation_id_index" on "organisation_identifier" ("organisation_id");`,
    );
    this.addSql(
      `alter table "organisation_identifier" add constraint "organisation_identifier_value_unique" unique ("value");`,
    );

    this.addSql(
      `create table "organisation_alias" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "organisation_id" uuid not null, "name" text not null, "name_key" text not null, "language" text null, "holder_id" uuid null, "country" char(2) null, primary key ("id"));`,
    );
    this.addSql(`create index "organisation_alias_source_id_index" on "organisation_alias" ("source_id");`);
    this.addSql(
      `create index "organisation_alias_organisation_id_index" on "organisation_alias" ("organisation_id");`,
    );
    this.addSql(`create index "organisation_alias_name_key_index" on "organisation_alias" ("name_key");`);
    this.addSql(
      `alter table public.organisation_alias add constraint organisation_alias_organisation_id_name_holder_id_96141_unique unique nulls not distinct (organisation_id, name, holder_id, country);`,
    );

    this.addSql(
      `create table "membership" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "organisation_id" uuid not null, "charter_signed_on" date not null, "admitted_on" date not null, "admission_decision" text not null, "starts_on" date not null, "ends_on" date null, "assembly_seats" smallint not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "membership_source_id_index" on "membership" ("source_id");`);
    this.addSql(`create index "membership_organisation_id_index" on "membership" ("organisation_id");`);

    this.addSql(
      `create table "affiliation" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "organisation_id" uuid not null, "network_id" uuid not null, "starts_on" date null, "ends_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "affiliation_source_id_index" on "affiliation" ("source_id");`);
    this.addSql(`create index "affiliation_organisation_id_index" on "affiliation" ("organisation_id");`);
    this.addSql(`create index "affiliation_network_id_index" on "affiliation" ("network_id");`);

    this.addSql(
      `create table "activity" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "identifier" text not null, "holder_id" uuid not null, "titles" jsonb not null, "descriptions" jsonb not null, "language" text null, "status" text null, "starts_on" date null, "ends_on" date null, "first_year" smallint null, "last_year" smallint null, "hierarchy" smallint null, "parent_identifier" text null, "is_leaf" boolean not null default true, "framework" text null, "provider_activities" text[] not null default '{}', "receiver_activities" text[] not null default '{}', "counted_elsewhere" boolean not null default false, "visibility" text not null default 'PUBLIC', "last_confirmed_on" date null, "withdrawn_on" date null, "content_hash" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "activity_source_id_index" on "activity" ("source_id");`);
    this.addSql(`create index "activity_identifier_index" on "activity" ("identifier");`);
    this.addSql(`create index "activity_framework_index" on "activity" ("framework");`);
    this.addSql(
      `alter table "activity" add constraint "activity_holder_id_identifier_unique" unique ("holder_id", "identifier");`,
    );

    this.addSql(
      `create table "activity_sector" ("id" bigserial primary key, "activity_id" uuid not null, "source_line" int null, "vocabulary" text not null, "code" text not null, "share" double precision null);`,
    );
    this.addSql(`create index "activity_sector_activity_id_index" on "activity_sector" ("activity_id");`);

    this.addSql(
      `create table "activity_place" ("id" bigserial primary key, "activity_id" uuid not null, "source_line" int null, "country_code" char(2) null, "region_code" char(3) null, "share" double precision not null, "origin" text not null default 'ACTIVITY');`,
    );
    this.addSql(`create index "activity_place_activity_id_index" on "activity_place" ("activity_id");`);

    this.addSql(
      `create table "activity_partner" ("id" bigserial primary key, "activity_id" uuid not null, "source_line" int null, "partner_id" uuid not null, "mention" text not null, "role" text not null, "share" double precision null);`,
    );
    this.addSql(`create index "activity_partner_activity_id_index" on "activity_partner" ("activity_id");`);
    this.addSql(`create index "activity_partner_partner_id_index" on "activity_partner" ("partner_id");`);

    this.addSql(
      `create table "activity_amount" ("id" bigserial primary key, "activity_id" uuid not null, "source_line" int null, "year" smallint not null, "amount" double precision not null, "currency" text null, "amount_eur" double precision null, "origin" text not null);`,
    );
    this.addSql(`create index "activity_amount_activity_id_index" on "activity_amount" ("activity_id");`);

    this.addSql(
      `create table "theme" ("code" text not null, "version" text not null, "position" smallint not null, "names" jsonb not null, "definitions" jsonb not null, primary key ("code"));`,
    );

    this.addSql(
      `create table "role_agreement" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "theme_code" text not null, "country_code" char(2) null, "region_code" char(3) null, "valid_from" date not null, "review_by" date not null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "role_agreement_source_id_index" on "role_agreement" ("source_id");`);
    this.addSql(`create index "role_agreement_theme_code_index" on "role_agreement" ("theme_code");`);

    this.addSql(
      `create table "role_agreement_parties" ("role_agreement_id" uuid not null, "organisation_id" uuid not null, primary key ("role_agreement_id", "organisation_id"));`,
    );

    this.addSql(
      `create table "activity_theme" ("id" bigserial primary key, "activity_id" uuid not null, "source_line" int null, "theme_code" text null, "share" double precision not null, "origin" text not null, "evidence" text null, "assumed_equal" boolean not null default false, "confirmed_on" date null);`,
    );
    this.addSql(`create index "activity_theme_activity_id_index" on "activity_theme" ("activity_id");`);

    this.addSql(
      `create table "theme_code" ("id" serial primary key, "theme_code" text not null, "vocabulary" text not null, "code" text not null, "publisher" text null);`,
    );
    this.addSql(`create index "theme_code_theme_code_index" on "theme_code" ("theme_code");`);
    this.addSql(
      `alter table public.theme_code add constraint theme_code_theme_code_vocabulary_code_publisher_unique unique nulls not distinct (theme_code, vocabulary, code, publisher);`,
    );

    this.addSql(
      `create table "theme_keyword" ("id" serial primary key, "theme_code" text not null, "language" text not null, "pattern" text not null);`,
    );

    this.addSql(
      `create table "withheld_name" ("pattern" text not null, "language" text not null, primary key ("pattern"));`,
    );

    this.addSql(
      `alter table "coverage_row" add constraint "coverage_row_side_check" check ("side" in ('UMBRELLA', 'MEMBERS', 'OTHER'));`,
    );
    this.addSql(
      `alter table "coverage_row" add constraint "coverage_row_theme_origin_check" check ("theme_origin" in ('STATED', 'SUGGESTED', 'CONFIRMED'));`,
    );
    this.addSql(
      `alter table "coverage_row" add constraint "coverage_row_visibility_check" check ("visibility" in ('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'));`,
    );

    this.addSql(
      `alter table "import_run" add constraint "import_run_status_check" check ("status" in ('QUEUED', 'RUNNING', 'APPLIED', 'REFUSED', 'CANCELLED', 'INTERRUPTED', 'FAILED'));`,
    );

    this.addSql(
      `alter table "import_problem" add constraint "import_problem_run_id_foreign" foreign key ("run_id") references "import_run" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "import_change" add constraint "import_change_run_id_foreign" foreign key ("run_id") references "import_run" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "import_change" add constraint "import_change_kind_check" check ("kind" in ('NEW', 'CHANGED', 'UNCHANGED', 'WITHDRAWN'));`,
    );

    this.addSql(
      `alter table "region" add constraint "region_parent_code_foreign" foreign key ("parent_code") references "region" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "region" add constraint "region_level_check" check ("level" in ('WORLD', 'REGION', 'SUBREGION', 'INTERMEDIATE'));`,
    );

    this.addSql(
      `alter table "country" add constraint "country_region_code_foreign" foreign key ("region_code") references "region" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "country" add constraint "country_continent_code_foreign" foreign key ("continent_code") references "region" ("code") on delete set null;`,
    );

    this.addSql(
      `alter table "region_code" add constraint "region_code_region_code_foreign" foreign key ("region_code") references "region" ("code");`,
    );

    this.addSql(
      `alter table "source" add constraint "source_kind_check" check ("kind" in ('IATI_FILE', 'SHEET', 'WEBSITE', 'MANUAL', 'DEMONSTRATION'));`,
    );

    this.addSql(
      `alter table "organisation" add constraint "organisation_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_country_code_foreign" foreign key ("country_code") references "country" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('UMBRELLA_SECRETARIAT', 'MEMBER', 'FOURTH_PILLAR', 'PARTNER', 'REGIONAL_NETWORK', 'INTERNATIONAL_NETWORK', 'NATIONAL_PLATFORM', 'MOVEMENT', 'DIASPORA', 'ACADEMIC', 'PEER_UMBRELLA', 'FEDERATION', 'INSTITUTIONAL_FUNDER', 'PUBLIC_AUTHORITY', 'POLITICAL', 'PRIVATE_ECONOMIC', 'MEDIA'));`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_visibility_check" check ("visibility" in ('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'));`,
    );

    this.addSql(
      `alter table "partnership" add constraint "partnership_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_holder_id_foreign" foreign key ("holder_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_partner_id_foreign" foreign key ("partner_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_of_two" check (holder_id <> partner_id);`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_visibility_check" check ("visibility" in ('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'));`,
    );

    this.addSql(
      `alter table "organisation_suggestion" add constraint "organisation_suggestion_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "organisation_suggestion" add constraint "organisation_suggestion_left_id_foreign" foreign key ("left_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "organisation_suggestion" add constraint "organisation_suggestion_right_id_foreign" foreign key ("right_id") references "organisation" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "organisation_role" add constraint "organisation_role_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "organisation_role" add constraint "organisation_role_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "organisation_role" add constraint "organisation_role_ends_after_start" check (ends_on is null or starts_on is null or ends_on >= starts_on);`,
    );
    this.addSql(
      `alter table "organisation_role" add constraint "organisation_role_role_check" check ("role" in ('SECRETARIAT', 'MEMBER', 'PARTNER', 'NETWORK', 'FUNDER'));`,
    );

    this.addSql(
      `alter table "organisation_identifier" add constraint "organisation_identifier_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "organisation_identifier" add constraint "organisation_identifier_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "organisation_alias" add constraint "organisation_alias_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "organisation_alias" add constraint "organisation_alias_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "organisation_alias" add constraint "organisation_alias_holder_id_foreign" foreign key ("holder_id") references "organisation" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "membership" add constraint "membership_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_starts_after_admission" check (starts_on >= admitted_on);`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_ends_after_start" check (ends_on is null or ends_on >= starts_on);`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_has_a_seat" check (assembly_seats >= 1);`,
    );

    this.addSql(
      `alter table "affiliation" add constraint "affiliation_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "affiliation" add constraint "affiliation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "affiliation" add constraint "affiliation_network_id_foreign" foreign key ("network_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "affiliation" add constraint "affiliation_to_another" check (organisation_id <> network_id);`,
    );

    this.addSql(
      `alter table "activity" add constraint "activity_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_holder_id_foreign" foreign key ("holder_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_ends_after_start" check (ends_on is null or starts_on is null or ends_on >= starts_on);`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_status_check" check ("status" in ('PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED'));`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_visibility_check" check ("visibility" in ('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'));`,
    );

    this.addSql(
      `alter table "activity_sector" add constraint "activity_sector_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "activity_place" add constraint "activity_place_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "activity_place" add constraint "activity_place_country_code_foreign" foreign key ("country_code") references "country" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "activity_place" add constraint "activity_place_region_code_foreign" foreign key ("region_code") references "region" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "activity_place" add constraint "activity_place_share" check (share > 0 and share <= 1);`,
    );
    this.addSql(
      `alter table "activity_place" add constraint "activity_place_is_one_place" check (country_code is null or region_code is null);`,
    );
    this.addSql(
      `alter table "activity_place" add constraint "activity_place_origin_check" check ("origin" in ('ACTIVITY', 'TRANSACTION'));`,
    );

    this.addSql(
      `alter table "activity_partner" add constraint "activity_partner_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "activity_partner" add constraint "activity_partner_partner_id_foreign" foreign key ("partner_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "activity_partner" add constraint "activity_partner_share" check (share is null or (share >= 0 and share <= 1));`,
    );

    this.addSql(
      `alter table "activity_amount" add constraint "activity_amount_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "activity_amount" add constraint "activity_amount_not_negative" check (amount >= 0);`,
    );
    this.addSql(
      `alter table "activity_amount" add constraint "activity_amount_origin_check" check ("origin" in ('BUDGET', 'PLANNED_DISBURSEMENT', 'SPENDING'));`,
    );

    this.addSql(
      `alter table "role_agreement" add constraint "role_agreement_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "role_agreement" add constraint "role_agreement_theme_code_foreign" foreign key ("theme_code") references "theme" ("code");`,
    );
    this.addSql(
      `alter table "role_agreement" add constraint "role_agreement_country_code_foreign" foreign key ("country_code") references "country" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "role_agreement" add constraint "role_agreement_region_code_foreign" foreign key ("region_code") references "region" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "role_agreement" add constraint "role_agreement_has_one_place" check ((country_code is null) <> (region_code is null));`,
    );

    this.addSql(
      `alter table "role_agreement_parties" add constraint "role_agreement_parties_role_agreement_id_foreign" foreign key ("role_agreement_id") references "role_agreement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "role_agreement_parties" add constraint "role_agreement_parties_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "activity_theme" add constraint "activity_theme_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "activity_theme" add constraint "activity_theme_theme_code_foreign" foreign key ("theme_code") references "theme" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "activity_theme" add constraint "activity_theme_share" check (share > 0 and share <= 1);`,
    );
    this.addSql(
      `alter table "activity_theme" add constraint "activity_theme_origin_check" check ("origin" in ('STATED', 'SUGGESTED', 'CONFIRMED'));`,
    );

    this.addSql(
      `alter table "theme_code" add constraint "theme_code_theme_code_foreign" foreign key ("theme_code") references "theme" ("code");`,
    );

    this.addSql(
      `alter table "theme_keyword" add constraint "theme_keyword_theme_code_foreign" foreign key ("theme_code") references "theme" ("code");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "import_problem" drop constraint "import_problem_run_id_foreign";`);
    this.addSql(`alter table "import_change" drop constraint "import_change_run_id_foreign";`);
    this.addSql(`alter table "region" drop constraint "region_parent_code_foreign";`);
    this.addSql(`alter table "country" drop constraint "country_region_code_foreign";`);
    this.addSql(`alter table "country" drop constraint "country_continent_code_foreign";`);
    this.addSql(`alter table "region_code" drop constraint "region_code_region_code_foreign";`);
    this.addSql(`alter table "activity_place" drop constraint "activity_place_region_code_foreign";`);
    this.addSql(`alter table "role_agreement" drop constraint "role_agreement_region_code_foreign";`);
    this.addSql(`alter table "organisation" drop constraint "organisation_country_code_foreign";`);
    this.addSql(`alter table "activity_place" drop constraint "activity_place_country_code_foreign";`);
    this.addSql(`alter table "role_agreement" drop constraint "role_agreement_country_code_foreign";`);
    this.addSql(`alter table "organisation" drop constraint "organisation_source_id_foreign";`);
    this.addSql(`alter table "partnership" drop constraint "partnership_source_id_foreign";`);
    this.addSql(
      `alter table "organisation_suggestion" drop constraint "organisation_suggestion_source_id_foreign";`,
    );
    this.addSql(`alter table "organisation_role" drop constraint "organisation_role_source_id_foreign";`);
    this.addSql(
      `alter table "organisation_identifier" drop constraint "organisation_identifier_source_id_foreign";`,
    );
    this.addSql(`alter table "organisation_alias" drop constraint "organisation_alias_source_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_source_id_foreign";`);
    this.addSql(`alter table "affiliation" drop constraint "affiliation_source_id_foreign";`);
    this.addSql(`alter table "activity" drop constraint "activity_source_id_foreign";`);
    this.addSql(`alter table "role_agreement" drop constraint "role_agreement_source_id_foreign";`);
    this.addSql(`alter table "partnership" drop constraint "partnership_holder_id_foreign";`);
    this.addSql(`alter table "partnership" drop constraint "partnership_partner_id_foreign";`);
    this.addSql(
      `alter table "organisation_suggestion" drop constraint "organisation_suggestion_left_id_foreign";`,
    );
    this.addSql(
      `alter table "organisation_suggestion" drop constraint "organisation_suggestion_right_id_foreign";`,
    );
    this.addSql(
      `alter table "organisation_role" drop constraint "organisation_role_organisation_id_foreign";`,
    );
    this.addSql(
      `alter table "organisation_identifier" drop constraint "organisation_identifier_organisation_id_foreign";`,
    );
    this.addSql(
      `alter table "organisation_alias" drop constraint "organisation_alias_organisation_id_foreign";`,
    );
    this.addSql(`alter table "organisation_alias" drop constraint "organisation_alias_holder_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_organisation_id_foreign";`);
    this.addSql(`alter table "affiliation" drop constraint "affiliation_organisation_id_foreign";`);
    this.addSql(`alter table "affiliation" drop constraint "affiliation_network_id_foreign";`);
    this.addSql(`alter table "activity" drop constraint "activity_holder_id_foreign";`);
    this.addSql(`alter table "activity_partner" drop constraint "activity_partner_partner_id_foreign";`);
    this.addSql(
      `alter table "role_agreement_parties" drop constraint "role_agreement_parties_organisation_id_foreign";`,
    );
    this.addSql(`alter table "activity_sector" drop constraint "activity_sector_activity_id_foreign";`);
    this.addSql(`alter table "activity_place" drop constraint "activity_place_activity_id_foreign";`);
    this.addSql(`alter table "activity_partner" drop constraint "activity_partner_activity_id_foreign";`);
    this.addSql(`alter table "activity_amount" drop constraint "activity_amount_activity_id_foreign";`);
    this.addSql(`alter table "activity_theme" drop constraint "activity_theme_activity_id_foreign";`);
    this.addSql(`alter table "role_agreement" drop constraint "role_agreement_theme_code_foreign";`);
    this.addSql(`alter table "activity_theme" drop constraint "activity_theme_theme_code_foreign";`);
    this.addSql(`alter table "theme_code" drop constraint "theme_code_theme_code_foreign";`);
    this.addSql(`alter table "theme_keyword" drop constraint "theme_keyword_theme_code_foreign";`);
    this.addSql(
      `alter table "role_agreement_parties" drop constraint "role_agreement_parties_role_agreement_id_foreign";`,
    );

    this.addSql(`drop table if exists "coverage_row" cascade;`);
    this.addSql(`drop table if exists "currency_rate" cascade;`);
    this.addSql(`drop table if exists "import_run" cascade;`);
    this.addSql(`drop table if exists "import_problem" cascade;`);
    this.addSql(`drop table if exists "import_change" cascade;`);
    this.addSql(`drop table if exists "region" cascade;`);
    this.addSql(`drop table if exists "country" cascade;`);
    this.addSql(`drop table if exists "region_code" cascade;`);
    this.addSql(`drop table if exists "sector" cascade;`);
    this.addSql(`drop table if exists "source" cascade;`);
    this.addSql(`drop table if exists "organisation" cascade;`);
    this.addSql(`drop table if exists "partnership" cascade;`);
    this.addSql(`drop table if exists "organisation_suggestion" cascade;`);
    this.addSql(`drop table if exists "organisation_role" cascade;`);
    this.addSql(`drop table if exists "organisation_identifier" cascade;`);
    this.addSql(`drop table if exists "organisation_alias" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "affiliation" cascade;`);
    this.addSql(`drop table if exists "activity" cascade;`);
    this.addSql(`drop table if exists "activity_sector" cascade;`);
    this.addSql(`drop table if exists "activity_place" cascade;`);
    this.addSql(`drop table if exists "activity_partner" cascade;`);
    this.addSql(`drop table if exists "activity_amount" cascade;`);
    this.addSql(`drop table if exists "theme" cascade;`);
    this.addSql(`drop table if exists "role_agreement" cascade;`);
    this.addSql(`drop table if exists "role_agreement_parties" cascade;`);
    this.addSql(`drop table if exists "activity_theme" cascade;`);
    this.addSql(`drop table if exists "theme_code" cascade;`);
    this.addSql(`drop table if exists "theme_keyword" cascade;`);
    this.addSql(`drop table if exists "withheld_name" cascade;`);
  }
}
