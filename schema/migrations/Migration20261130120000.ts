import { Migration } from "@mikro-orm/migrations";

/** How the secretariat works with each network, and why; whose word it is reads its history, and the network does not. */
export class Migration20261130120000 extends Migration {
  override name = "Migration20261130120000";

  override up(): void {
    this.addSql(
      `create table "network_strategy" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "network_id" uuid not null, "stance" text not null, "reason" text not null, "organisation_id" uuid not null, "written_on" date not null, primary key ("id"));`,
    );
    this.addSql(`create index "network_strategy_source_id_index" on "network_strategy" ("source_id");`);
    this.addSql(
      `alter table "network_strategy" add constraint "network_strategy_network_id_unique" unique ("network_id");`,
    );
    this.addSql(
      `alter table "network_strategy" add constraint "network_strategy_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "network_strategy" add constraint "network_strategy_network_id_foreign" foreign key ("network_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network_strategy" add constraint "network_strategy_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network_strategy" add constraint "network_strategy_stance_check" check ("stance" in ('COMPLEMENTS', 'REINFORCES', 'NEITHER'));`,
    );
    this.addSql(`select track_changes('network_strategy', '{"about": ["organisation_id"]}');`);
  }

  override down(): void {
    this.addSql(`drop table "network_strategy";`);
  }
}
