import { Migration } from "@mikro-orm/migrations";

/** Days of the coverage that are kept by a name, with who kept and removed them. */
export class Migration20261130160000 extends Migration {
  override name = "Migration20261130160000";

  override up(): void {
    this.addSql(
      `create table "coverage_snapshot" ("id" uuid not null default gen_random_uuid(), "title" text not null, "taken_on" date not null, "address" text not null, "holder_ids" text[] not null default '{}', "organisation_id" uuid not null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `create index "coverage_snapshot_organisation_id_index" on "coverage_snapshot" ("organisation_id");`,
    );
    this.addSql(
      `alter table "coverage_snapshot" add constraint "coverage_snapshot_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `select track_changes('coverage_snapshot', '{"about": ["organisation_id"], "excluded": ["created_at"]}');`,
    );
  }

  override down(): void {
    this.addSql(`drop table "coverage_snapshot";`);
  }
}
