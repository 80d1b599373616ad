import { Migration } from "@mikro-orm/migrations";

const PERSONAL = { personal: ["name", "email"], person: "id" };
const EXCLUDED = ["email_verified", "image", "created_at", "updated_at"];

/** When somebody was last here is known of the account, also once its sessions are gone. It is no change of the account. */
export class Migration20261124154500 extends Migration {
  override name = "Migration20261124154500";

  override up(): void {
    this.addSql(`alter table "account" add column "last_seen_at" timestamptz null;`);
    this.addSql(track([...EXCLUDED, "last_seen_at"]));
    this.addSql(`update account a set last_seen_at = s.seen
      from (select account_id, max(updated_at) as seen from session group by account_id) s where s.account_id = a.id;`);
  }

  override down(): void {
    this.addSql(track(EXCLUDED));
    this.addSql(`alter table "account" drop column "last_seen_at";`);
  }
}

const track = (excluded: readonly string[]): string =>
  `select track_changes('account', '${JSON.stringify({ ...PERSONAL, excluded })}');`;
