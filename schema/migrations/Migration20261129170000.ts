import { Migration } from "@mikro-orm/migrations";

/** What each activity added to the figures of its import. Of imports from before nobody can say it any more: it stays null. */
export class Migration20261129170000 extends Migration {
  override name = "Migration20261129170000";

  override up(): void {
    this.addSql(`alter table "import_change" add column "added" jsonb null;`);
  }

  override down(): void {
    this.addSql(`alter table "import_change" drop column "added";`);
  }
}
