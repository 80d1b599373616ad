import { Migration } from "@mikro-orm/migrations";

/** Who is asked is known again under the same name, and by where they work; and how often they were reminded. */
export class Migration20261202103000 extends Migration {
  override name = "Migration20261202103000";

  override up(): void {
    this.addSql(
      `alter table "substantiation" add column "name_key" text not null, add column "affiliation_key" text null, add column "reminders" int not null default 0;`,
    );
  }

  override down(): void {
    this.addSql(
      `alter table "substantiation" drop column "name_key", drop column "affiliation_key", drop column "reminders";`,
    );
  }
}
