import { Migration } from "@mikro-orm/migrations";

const COLUMNS = [
  "organisations",
  "partners",
  "activities",
  "effort_eur",
  "activities_with_effort",
  "only_suggested",
];

/** What is counted beforehand: totals of coverage by cell, and the themes of partnerships. */
export class Migration20261123180200 extends Migration {
  override name = "Migration20261123180200";

  override up(): void {
    this.addSql(
      `create table "coverage_total" ("id" bigserial primary key, "year" smallint null, "of_all_years" boolean not null, "theme_code" text null, "country_code" char(2) null, "region_code" char(3) null, "visibility" text not null default 'PUBLIC', "umbrella_organisations" int not null, "umbrella_partners" int not null, "umbrella_activities" int not null, "umbrella_effort_eur" double precision null, "umbrella_activities_with_effort" int not null, "umbrella_only_suggested" boolean null, "members_organisations" int not null, "members_partners" int not null, "members_activities" int not null, "members_effort_eur" double precision null, "members_activities_with_effort" int not null, "members_only_suggested" boolean null);`,
    );
    this.addSql(
      `create index "coverage_total_of_all_years_year_index" on "coverage_total" ("of_all_years", "year");`,
    );
    this.addSql(
      `alter table "coverage_total" add constraint "coverage_total_visibility_check" check ("visibility" in ('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'));`,
    );

    this.addSql(
      `create table "partnership_theme" ("id" bigserial primary key, "partnership_id" uuid not null, "theme_code" text null, "share" double precision not null, "origin" text not null, "evidence" text null, "assumed_equal" boolean not null, "confirmed_on" date null, "source_line" int null, "visibility" text not null);`,
    );
    this.addSql(
      `create index "partnership_theme_partnership_id_index" on "partnership_theme" ("partnership_id");`,
    );
    this.addSql(
      `alter table "partnership_theme" add constraint "partnership_theme_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "partnership_theme" add constraint "partnership_theme_theme_code_foreign" foreign key ("theme_code") references "theme" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "partnership_theme" add constraint "partnership_theme_origin_check" check ("origin" in ('STATED', 'SUGGESTED', 'CONFIRMED'));`,
    );
    this.addSql(
      `alter table "partnership_theme" add constraint "partnership_theme_visibility_check" check ("visibility" in ('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'));`,
    );

    this.addSql(`insert into coverage_total (year, of_all_years, theme_code, country_code, region_code,
        ${columnsOf("umbrella")}, ${columnsOf("members")})
      select year, of_all_years, theme_code, country_code, region_code, ${sideBySide("UMBRELLA")}, ${sideBySide("MEMBERS")}
      from (
        select year, grouping(year) = 1 as of_all_years, theme_code, country_code, region_code, side,
          count(distinct holder_id) as organisations, count(distinct partner_id) as partners, count(distinct activity_id) as activities,
          sum(effort_eur) as effort_eur, count(distinct case when effort_eur is not null then activity_id end) as activities_with_effort,
          bool_and(theme_origin = 'SUGGESTED') as only_suggested
        from coverage_row where visibility = 'PUBLIC' and side <> 'OTHER'
        group by grouping sets ((theme_code, country_code, region_code, side, year), (theme_code, country_code, region_code, side))
      ) sides group by year, of_all_years, theme_code, country_code, region_code;`);
    this.addSql(`insert into partnership_theme (partnership_id, visibility, theme_code, share, origin, evidence, assumed_equal, confirmed_on, source_line)
      select distinct on (s.id, x.theme_code, x.origin, a.visibility) s.id, a.visibility, x.theme_code, x.share, x.origin, x.evidence, x.assumed_equal, x.confirmed_on, x.source_line
      from partnership s join activity a on a.holder_id = s.holder_id
      join activity_partner p on p.activity_id = a.id and p.partner_id = s.partner_id
      join activity_theme x on x.activity_id = a.id
      where a.is_leaf and a.withdrawn_on is null
      order by s.id, x.theme_code, x.origin, a.visibility, x.share desc, x.id;`);
  }

  override down(): void {
    this.addSql(`drop table "partnership_theme";`);
    this.addSql(`drop table "coverage_total";`);
  }
}

const columnsOf = (side: string): string => COLUMNS.map((column) => `${side}_${column}`).join(", ");

function sideBySide(side: string): string {
  const only = `filter (where side = '${side}')`;
  return COLUMNS.map((column) => {
    if (column === "effort_eur") return `sum(effort_eur) ${only}`;
    if (column === "only_suggested") return `bool_and(only_suggested) ${only}`;
    return `coalesce(sum(${column}) ${only}, 0)`;
  }).join(", ");
}
