import { Migration } from "@mikro-orm/migrations";

/** Hidden work of an organisation is found without reading all of its work: each matrix asks for that of who agreed on roles. */
export class Migration20261130180000 extends Migration {
  override name = "Migration20261130180000";

  override up(): void {
    this.addSql(`create index activity_hidden on activity (holder_id) where visibility <> 'PUBLIC';`);
  }

  override down(): void {
    this.addSql("drop index activity_hidden;");
  }
}
