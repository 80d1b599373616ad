import { Migration } from "@mikro-orm/migrations";

/**
 * Addresses of organisations that a file made known told their country, which they may hide, and how many of the name were
 * there before, which may be hidden: both give way to signs drawn by lot. The history is not told, for it would tell what
 * they were. Addresses that somebody kept lead nowhere, as if there were no such organisation.
 */
export class Migration20261129150000 extends Migration {
  override name = "Migration20261129150000";

  override up(): void {
    this.addSql("alter table organisation disable trigger organisation_changes_recorded;");
    this.addSql(RENAME);
    this.addSql("alter table organisation enable trigger organisation_changes_recorded;");
  }

  override down(): void {
    // what the addresses were is not kept
  }
}

const SIGNS = "23456789bcdfghjkmnpqrstvwxz";

/** Five signs: thousands of withheld partners have one name, so whoever draws what is taken draws again. */
const RENAME = `do $$
  declare
    named record;
    address text;
  begin
    for named in
      select o.id, regexp_replace(o.slug, '(-' || lower(coalesce(o.country_code, '-')) || ')?(-[0-9]+)?$', '') as words
      from organisation o join source s on s.id = o.source_id
      where s.kind = 'IATI_FILE' and (o.slug ~ ('-' || lower(o.country_code) || '(-[0-9]+)?$')
        or o.slug ~ '-[0-9]+$' and exists (select from organisation first where first.slug = regexp_replace(o.slug, '-[0-9]+$', '')))
    loop
      loop
        select named.words || '-' || string_agg(substr('${SIGNS}', 1 + floor(random() * ${SIGNS.length})::int, 1), '')
          into address from generate_series(1, 5);
        exit when not exists (select from organisation o where o.slug = address);
      end loop;
      update organisation set slug = address where id = named.id;
    end loop;
  end $$;`;
