import { Migration } from "@mikro-orm/migrations";

/** What is gone is found in the history without going through all of it. */
export class Migration20261124150000 extends Migration {
  override name = "Migration20261124150000";

  override up(): void {
    this.addSql(
      "create index change_event_removed on change_event (entity, record_id, position) where kind = 'REMOVED';",
    );
  }

  override down(): void {
    this.addSql("drop index change_event_removed;");
  }
}
