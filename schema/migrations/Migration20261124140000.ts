import { Migration } from "@mikro-orm/migrations";

/** An import knows who asked for it, and for which organisation. */
export class Migration20261124140000 extends Migration {
  override name = "Migration20261124140000";

  override up(): void {
    this.addSql(
      `alter table "import_run" add column "organisation_id" uuid null, add column "account_id" uuid null, add column "token_id" uuid null;`,
    );
    this.addSql(`alter table "import_run" add constraint "import_run_organisation_id_foreign"
      foreign key ("organisation_id") references "organisation" ("id") on delete set null;`);
    this.addSql(`create index "import_run_organisation_id_index" on "import_run" ("organisation_id");`);
  }

  override down(): void {
    this.addSql(
      `alter table "import_run" drop column "organisation_id", drop column "account_id", drop column "token_id";`,
    );
  }
}
