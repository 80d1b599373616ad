import { Migration } from "@mikro-orm/migrations";

/**
 * The name of a kept copy, and since when it is kept, belong to the piece of evidence: who brings the same copy is not told
 * what others, whom they may not know of, called it.
 */
export class Migration20261202110000 extends Migration {
  override name = "Migration20261202110000";

  override up(): void {
    this.addSql(
      `alter table "evidence_item" add column "file_name" text null, add column "file_kept_at" timestamptz null;`,
    );
    this.addSql(
      `update evidence_item i set file_name = f.name, file_kept_at = f.stored_at from evidence_file f where f.id = i.file_id;`,
    );
    this.addSql(`alter table "evidence_file" drop column "name";`);
    this.addSql(track(["link_state", "link_checked_on", "file_id", "file_name", "file_kept_at"]));
  }

  override down(): void {
    this.addSql(`alter table "evidence_file" add column "name" text null;`);
    this.addSql(
      `update evidence_file f set name = coalesce((select i.file_name from evidence_item i where i.file_id = f.id limit 1), 'copy');`,
    );
    this.addSql(`alter table "evidence_file" alter column "name" set not null;`);
    this.addSql(`alter table "evidence_item" drop column "file_name", drop column "file_kept_at";`);
    this.addSql(track(["link_state", "link_checked_on", "file_id"]));
  }
}

const track = (excluded: readonly string[]): string =>
  `select track_changes('evidence_item', '${JSON.stringify({ about: ["added_by_id"], excluded })}');`;
