import { Migration } from "@mikro-orm/migrations";

/** What people say of an overlap, with its history; a note goes with the key of whoever wrote it. */
export class Migration20261130110000 extends Migration {
  override name = "Migration20261130110000";

  override up(): void {
    for (const statement of [TABLE, ...INDEXES, ...CONSTRAINTS]) this.addSql(statement);
    this.addSql(`select track_changes('overlap_status', '${JSON.stringify(SETTINGS)}');`);
  }

  override down(): void {
    this.addSql(`drop table "overlap_status";`);
  }
}

const TABLE = `create table "overlap_status" ("id" uuid not null default gen_random_uuid(), "first_id" uuid not null, "second_id" uuid not null, "theme_code" text not null, "country_code" char(2) null, "region_code" char(3) null, "status" text not null, "note" text null, "assignee_id" uuid null, "set_by_organisation_id" uuid null, "note_by_account_id" uuid null, "set_at" timestamptz not null default now(), "version" int not null default 1, primary key ("id"));`;

const INDEXES = [
  `create index "overlap_status_second_id_index" on "overlap_status" ("second_id");`,
  `create unique index overlap_status_once on overlap_status (first_id, second_id, theme_code, country_code, region_code) nulls not distinct;`,
];

const refers = (column: string, table: string, rule = ""): string =>
  `alter table "overlap_status" add constraint "overlap_status_${column}_foreign" foreign key ("${column}") references "${table}" ("${column.endsWith("_code") ? "code" : "id"}")${rule};`;

const checks = (name: string, condition: string): string =>
  `alter table "overlap_status" add constraint "overlap_status_${name}" check (${condition});`;

const CONSTRAINTS = [
  refers("first_id", "organisation", " on delete cascade"),
  refers("second_id", "organisation", " on delete cascade"),
  refers("theme_code", "theme"),
  refers("country_code", "country", " on delete set null"),
  refers("region_code", "region", " on delete set null"),
  refers("assignee_id", "organisation", " on delete set null"),
  refers("set_by_organisation_id", "organisation", " on delete set null"),
  checks("in_order", "first_id < second_id"),
  checks("has_one_place", "(country_code is null) <> (region_code is null)"),
  checks("status_check", `"status" in ('UNEXAMINED', 'TO_DISCUSS', 'INTENDED_SYNERGY', 'RESOLVED')`),
];

const SETTINGS = {
  about: ["first_id", "second_id", "assignee_id"],
  personal: ["note"],
  person: "note_by_account_id",
  excluded: ["set_by_organisation_id", "note_by_account_id", "set_at", "version"],
};
