import { Migration } from "@mikro-orm/migrations";

/**
 * A file, or its part, knows whose it is: who reads where an organisation was named reads who works with it. Of an older
 * one its activities say so, else the spellings that it gave, else its publisher's identifier; else it stays unknown.
 */
export class Migration20261129140000 extends Migration {
  override name = "Migration20261129140000";

  override up(): void {
    this.addSql(`alter table "source" add column "holder_id" uuid null;`);
    this.addSql(`update source s set holder_id = known.holder_id from (
        select distinct on (source_id) source_id, holder_id from (
          select source_id, holder_id, 1 as rank from activity
          union all select source_id, holder_id, 2 from organisation_alias where holder_id is not null
          union all select f.id, i.organisation_id, 3 from source f join organisation_identifier i on i.value = f.publisher
        ) told order by source_id, rank, holder_id
      ) known where known.source_id = s.id and s.kind = 'IATI_FILE';`);
  }

  override down(): void {
    this.addSql(`alter table "source" drop column "holder_id";`);
  }
}
