import { Migration } from "@mikro-orm/migrations";

/** An installation knows whether its server has started, and with it whether the demonstration was loaded or left out. */
export class Migration20261129120000 extends Migration {
  override name = "Migration20261129120000";

  override up(): void {
    this.addSql(`alter table "installation" add column "has_started" boolean not null default false;`);
    this.addSql(`update "installation" set "has_started" = "is_ready";`);
  }

  override down(): void {
    this.addSql(`alter table "installation" drop column "has_started";`);
  }
}
