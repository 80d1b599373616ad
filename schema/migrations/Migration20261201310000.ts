import { Migration } from "@mikro-orm/migrations";

/** A rule for members in the General Assembly says what a seat weighs, and leaves how many there are to their memberships. */
export class Migration20261201310000 extends Migration {
  override name = "Migration20261201310000";

  override up(): void {
    this.addSql(`alter table "seat_rule" alter column "seats" drop not null;`);
    this.addSql(
      `alter table "seat_rule" add constraint "seat_rule_counts_its_seats" check (seats is not null or constituency = 'MEMBER');`,
    );
  }

  override down(): void {
    this.addSql(`alter table "seat_rule" drop constraint "seat_rule_counts_its_seats";`);
    this.addSql(`delete from "seat_rule" where "seats" is null;`);
    this.addSql(`alter table "seat_rule" alter column "seats" set not null;`);
  }
}
