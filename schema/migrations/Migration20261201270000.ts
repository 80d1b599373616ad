import { Migration } from "@mikro-orm/migrations";

const TABLES = ["questionnaire", "round"] as const;

/** A round of the demonstration says that it is one, and goes with it. */
export class Migration20261201270000 extends Migration {
  override name = "Migration20261201270000";

  override up(): void {
    for (const table of TABLES) {
      this.addSql(`alter table "${table}" add "source_id" uuid null;`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_source_id_foreign" foreign key ("source_id") references "source" ("id") on delete set null;`,
      );
      this.addSql(`create index "${table}_source_id_index" on "${table}" ("source_id");`);
    }
  }

  override down(): void {
    for (const table of TABLES) this.addSql(`alter table "${table}" drop column "source_id";`);
  }
}
