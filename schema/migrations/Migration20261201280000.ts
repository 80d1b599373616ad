import { Migration } from "@mikro-orm/migrations";

/** A score keeps the day on which it was first written, apart from the day on which it was said last. */
export class Migration20261201280000 extends Migration {
  override name = "Migration20261201280000";

  override up(): void {
    this.addSql(`alter table "participation_score" add "first_told_on" date null;`);
    this.addSql(`alter table "participation_score" disable trigger user;`); // nobody changed what it says
    this.addSql(
      `update "participation_score" score set "first_told_on" = greatest("assessed_on",
        (select (said.closed_at at time zone 'Europe/Brussels')::date from "participation_session" said where said.id = score.session_id));`,
    );
    this.addSql(`alter table "participation_score" enable trigger user;`);
    this.addSql(`alter table "participation_score" alter column "first_told_on" set not null;`);
  }

  override down(): void {
    this.addSql(`alter table "participation_score" drop column "first_told_on";`);
  }
}
