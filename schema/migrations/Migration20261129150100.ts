import { Migration } from "@mikro-orm/migrations";

/** What a run tells is judged by what it is about, and not by words that somebody could guess. */
export class Migration20261129150100 extends Migration {
  override name = "Migration20261129150100";

  override up(): void {
    this.addSql(`alter table "import_change" add column "activity_id" uuid null;`);
    this.addSql(FIND_ACTIVITIES);
    this.addSql(`create index "import_change_activity_id_index" on "import_change" ("activity_id");`);
    this.addSql(
      `create table "import_suggestion" ("id" uuid not null default gen_random_uuid(), "run_id" uuid not null, "left_id" uuid not null, "right_id" uuid not null, "names_both" boolean not null, primary key ("id"));`,
    );
    for (const [column, table] of [
      ["run_id", "import_run"],
      ["left_id", "organisation"],
      ["right_id", "organisation"],
    ]) {
      this.addSql(`create index "import_suggestion_${column}_index" on "import_suggestion" ("${column}");`);
      this.addSql(
        `alter table "import_suggestion" add constraint "import_suggestion_${column}_foreign" foreign key ("${column}") references "${table}" ("id") on delete cascade;`,
      );
    }
    this.addSql(`insert into "import_suggestion" ("run_id", "left_id", "right_id", "names_both")
      select f."import_run_id", s."left_id", s."right_id", false from "organisation_suggestion" s join "source" f on f."id" = s."source_id"
      join "organisation" l on l."id" = s."left_id" and l."visibility" = 'PUBLIC' join "organisation" r on r."id" = s."right_id" and r."visibility" = 'PUBLIC'
      where f."import_run_id" is not null;`);
  }

  override down(): void {
    this.addSql(`drop table "import_suggestion";`);
    this.addSql(`alter table "import_change" drop column "activity_id";`);
  }
}

/** Of several holders' activities with one identifier the strictest: which of them a run of the secretariat meant is not known. */
const FIND_ACTIVITIES = `update import_change c set activity_id = (
    select a.id from activity a join organisation h on h.id = a.holder_id
    where a.identifier = c.identifier and (r.organisation_id is null or a.holder_id = r.organisation_id)
    order by greatest(array_position(array['PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'], a.visibility),
      array_position(array['PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'], h.visibility)) desc limit 1)
  from import_run r where r.id = c.run_id;`;
