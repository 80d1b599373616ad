import { Migration } from "@mikro-orm/migrations";

/** Changes are read in the order of their acts, record by record, and found by who made them. */
export class Migration20261129100000 extends Migration {
  override name = "Migration20261129100000";

  override up(): void {
    this.addSql(`drop index "change_event_at_id_index";`);
    this.addSql(
      `create index "change_event_at_entity_record_id_position_index" on "change_event" ("at", "entity", "record_id", "position");`,
    );
    for (const who of ["account", "token"]) {
      this.addSql(
        `create index change_event_${who} on change_event (${who}_id, position) where ${who}_id is not null;`,
      );
    }
  }

  override down(): void {
    for (const who of ["token", "account"]) this.addSql(`drop index change_event_${who};`);
    this.addSql(`drop index "change_event_at_entity_record_id_position_index";`);
    this.addSql(`create index "change_event_at_id_index" on "change_event" ("at", "id");`);
  }
}
