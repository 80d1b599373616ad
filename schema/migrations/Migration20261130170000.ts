import { Migration } from "@mikro-orm/migrations";

/** What people suppose and what organisations intend, with the history of both. */
export class Migration20261130170000 extends Migration {
  override name = "Migration20261130170000";

  override up(): void {
    for (const statement of [...SCENARIOS, ...INTENTIONS]) this.addSql(statement);
    for (const [table, settings] of Object.entries(TRACKED))
      this.addSql(`select track_changes('${table}', '${JSON.stringify(settings)}');`);
  }

  override down(): void {
    for (const table of ["intention", "scenario_change", "scenario"]) this.addSql(`drop table "${table}";`);
  }
}

const SCENARIOS = [
  `create table "scenario" ("id" uuid not null default gen_random_uuid(), "organisation_id" uuid not null, "title" text not null, "note" text null, "address" text not null default '', "named_in_address" uuid[] not null default '{}', "basis" text not null, "shared_with_peers" boolean not null default false, "written_by_id" uuid null, "written_at" timestamptz not null default now(), "version" int not null default 1, primary key ("id"));`,
  `create index "scenario_organisation_id_index" on "scenario" ("organisation_id");`,
  `alter table "scenario" add constraint "scenario_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
  `alter table "scenario" add constraint "scenario_basis_check" check (basis in ('PRESENCE', 'ACTIVITY_COUNT', 'BUDGET'));`,
  `create table "scenario_change" ("id" uuid not null default gen_random_uuid(), "scenario_id" uuid not null, "owner_id" uuid not null, "position" smallint not null, "kind" text not null, "organisation_id" uuid null, "place" text null, "theme" text null, "framework" text null, "factor" double precision null, "effort_eur" double precision null, primary key ("id"));`,
  `create index "scenario_change_organisation_id_index" on "scenario_change" ("organisation_id");`,
  `alter table "scenario_change" add constraint "scenario_change_scenario_id_position_unique" unique ("scenario_id", "position");`,
  `alter table "scenario_change" add constraint "scenario_change_scenario_id_foreign" foreign key ("scenario_id") references "scenario" ("id") on delete cascade;`,
  `alter table "scenario_change" add constraint "scenario_change_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
  `alter table "scenario_change" add constraint "scenario_change_kind_check" check ("kind" in ('ORGANISATION_LEAVES', 'ORGANISATION_ENTERS', 'FRAMEWORK_ENDS', 'BUDGET_CHANGES'));`,
];

const INTENTIONS = [
  `create table "intention" ("id" uuid not null default gen_random_uuid(), "organisation_id" uuid not null, "kind" text not null, "country_code" char(2) null, "theme_code" text null, "starts_on" date not null, "note" text null, "written_by_id" uuid null, "announced_at" timestamptz not null default now(), "withdrawn_on" date null, primary key ("id"));`,
  `create index "intention_organisation_id_index" on "intention" ("organisation_id");`,
  `alter table "intention" add constraint "intention_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
  `alter table "intention" add constraint "intention_country_code_foreign" foreign key ("country_code") references "country" ("code") on delete set null;`,
  `alter table "intention" add constraint "intention_theme_code_foreign" foreign key ("theme_code") references "theme" ("code") on delete set null;`,
  `alter table "intention" add constraint "intention_starts_in_a_cell" check (kind <> 'STARTS' or country_code is not null and theme_code is not null);`,
  `alter table "intention" add constraint "intention_is_somewhere" check (country_code is not null or theme_code is not null);`,
  `alter table "intention" add constraint "intention_kind_check" check ("kind" in ('STARTS', 'LEAVES'));`,
];

/** Notes are kept under the key of whoever wrote them. Changes are a list of their scenario; the filter is not kept, as it may name whom a later reader may not see. */
const TRACKED = {
  scenario: {
    about: ["organisation_id"],
    personal: ["note"],
    person: "written_by_id",
    excluded: ["address", "named_in_address", "written_by_id", "written_at", "version"],
  },
  scenario_change: {
    ...{ entity: "scenario", record: "scenario_id", part: ["id"] },
    ...{ field: "changes", element: "kind" },
    about: ["organisation_id", "owner_id"],
    excluded: [
      ...["id", "scenario_id", "owner_id", "position", "kind", "organisation_id"],
      ...["place", "theme", "framework", "factor", "effort_eur"],
    ],
  },
  intention: {
    about: ["organisation_id"],
    personal: ["note"],
    person: "written_by_id",
    excluded: ["written_by_id", "announced_at"],
  },
};
