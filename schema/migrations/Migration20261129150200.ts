import { Migration } from "@mikro-orm/migrations";

/** A partner that is hidden when a file first names it accepts who works with it; partnerships that are there are accepted. */
export class Migration20261129150200 extends Migration {
  override name = "Migration20261129150200";

  override up(): void {
    this.addSql(`alter table "partnership" add column "awaits_partner" boolean not null default false;`);
    this.addSql(
      `create index partnership_awaiting on partnership (partner_id, holder_id) where awaits_partner;`,
    );
  }

  override down(): void {
    this.addSql(`alter table "partnership" drop column "awaits_partner";`);
  }
}
