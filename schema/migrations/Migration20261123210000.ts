import { Migration } from "@mikro-orm/migrations";

/**
 * Partnerships carry the folded name of their partner, kept in step by the reference itself: lists are read in its order.
 * They know for whom the activities that prove them are.
 * Totals are kept to the cent. An installation knows whether its first start was finished.
 */
export class Migration20261123210000 extends Migration {
  override name = "Migration20261123210000";

  override up(): void {
    this.addSql(`drop index "organisation_name_key_index";`);
    this.addSql(
      `alter table "organisation" add constraint "organisation_name_key_id_unique" unique ("name_key", "id");`,
    );
    this.addSql(`alter table "partnership" add column "partner_name_key" text null;`);
    this.addSql(
      `update "partnership" s set "partner_name_key" = o."name_key" from "organisation" o where o."id" = s."partner_id";`,
    );
    this.addSql(`alter table "partnership" alter column "partner_name_key" set not null;`);
    this.addSql(
      `create index "partnership_holder_id_partner_name_key_id_index" on "partnership" ("holder_id", "partner_name_key", "id");`,
    );
    this.addSql(`alter table "partnership" add constraint "partnership_carries_name"
      foreign key ("partner_name_key", "partner_id") references "organisation" ("name_key", "id") on update cascade;`);
    this.addSql(`alter table "partnership" add column "proven_for" text null;`);
    this.addSql(
      `alter table "partnership" add constraint "partnership_proven_for_check" check ("proven_for" in ('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'));`,
    );
    this.addSql(`update "partnership" s set "proven_for" = (select case when bool_or(a."visibility" = 'PUBLIC') then 'PUBLIC' else 'CONFIDENTIAL' end
      from "activity" a join "activity_partner" p on p."activity_id" = a."id" where a."holder_id" = s."holder_id" and p."partner_id" = s."partner_id"
        and a."is_leaf" and a."withdrawn_on" is null having count(*) > 0);`);
    this.addSql(`drop index "partnership_theme_partnership_id_index";`);
    this.addSql(
      `create index "partnership_theme_partnership_id_theme_code_index" on "partnership_theme" ("partnership_id", "theme_code");`,
    );
    this.addSql(`update "coverage_total" set "umbrella_effort_eur" = round("umbrella_effort_eur"::numeric, 2),
      "members_effort_eur" = round("members_effort_eur"::numeric, 2);`);
    this.addSql(`alter table "installation" add column "is_ready" boolean not null default false;`);
    this.addSql(`update "installation" set "is_ready" = exists (select from "region");`);
  }

  override down(): void {
    this.addSql(`alter table "installation" drop column "is_ready";`);
    this.addSql(`drop index "partnership_theme_partnership_id_theme_code_index";`);
    this.addSql(
      `create index "partnership_theme_partnership_id_index" on "partnership_theme" ("partnership_id");`,
    );
    this.addSql(`alter table "partnership" drop constraint "partnership_carries_name";`);
    this.addSql(`drop index "partnership_holder_id_partner_name_key_id_index";`);
    this.addSql(`alter table "partnership" drop column "proven_for";`);
    this.addSql(`alter table "partnership" drop column "partner_name_key";`);
    this.addSql(`alter table "organisation" drop constraint "organisation_name_key_id_unique";`);
    this.addSql(`create index "organisation_name_key_index" on "organisation" ("name_key");`);
  }
}
