import { Migration } from "@mikro-orm/migrations";

/** Who may see an activity or a partnership is found in its history. */
export class Migration20261124153000 extends Migration {
  override name = "Migration20261124153000";

  override up(): void {
    this.addSql(
      "create index change_event_part on change_event (part) where entity = 'visibility_setting' and part is not null;",
    );
  }

  override down(): void {
    this.addSql("drop index change_event_part;");
  }
}
