import { Migration } from "@mikro-orm/migrations";

const SIDES = ["umbrella", "members"] as const;
const FIGURES = ["organisations", "partners", "activities", "activities_with_effort", "effort", "stated"];

/**
 * Totals of coverage are kept for each level of sight, and changed by adding and subtracting: beside them stands how many
 * rows each organisation has in a cell, so that it is counted when its first row comes and not any more when its last goes.
 */
export class Migration20261130150000 extends Migration {
  override name = "Migration20261130150000";

  override up(): void {
    // a theme and a place, empty where not stated, in a year, 0 where not stated or over all years
    this.addSql(`create table "coverage_cell" ("id" serial primary key, "theme" text not null, "place" text not null,
      "of_all_years" boolean not null, "year" smallint not null, constraint "coverage_cell_theme_place_of_all_years_year_unique" unique ("theme", "place", "of_all_years", "year"));`);
    this.addSql(`create table "coverage_presence" ("cell_id" int not null, "of_members" boolean not null, "is_partner" boolean not null, "organisation_id" uuid not null,
      "rows_1" int not null, "rows_2" int not null, "rows_3" int not null, "rows_4" int not null,
      primary key ("cell_id", "of_members", "is_partner", "organisation_id")) with (fillfactor = 90);`);
    this.addSql(`drop table "coverage_total";`);
    this.addSql(`create table "coverage_total" ("level" smallint not null, "cell_id" int not null, "of_all_years" boolean not null, "year" smallint null,
      "theme_code" text null, "country_code" char(2) null, "region_code" char(3) null, ${SIDES.map(columnsOf).join(", ")},
      primary key ("level", "cell_id")) with (fillfactor = 80);`);
    this.addSql(
      `create index "coverage_total_level_of_all_years_year_index" on "coverage_total" ("level", "of_all_years", "year");`,
    );
    this.#fill();
  }

  #fill(): void {
    this.addSql(`create temporary table counted on commit drop as
      select coalesce(r.theme_code, '') as theme, coalesce(r.country_code, r.region_code, '') as place, y.of_all_years, y.year, r.side = 'MEMBERS' as of_members,
        r.holder_id, r.partner_id, r.activity_id, r.effort_eur::numeric as effort, r.theme_origin <> 'SUGGESTED' or r.theme_code is null as is_stated, r.seen_from, r.seen_to
      from coverage_row r cross join lateral (values (false, coalesce(r.year, 0::smallint)), (true, 0::smallint)) y(of_all_years, year) where r.side <> 'OTHER';`);
    this.addSql(`insert into coverage_cell (theme, place, of_all_years, year)
      select distinct theme, place, of_all_years, year from counted order by 1, 2, 3, 4;`);
    this.addSql(`insert into coverage_presence (cell_id, of_members, is_partner, organisation_id, rows_1, rows_2, rows_3, rows_4)
      select c.id, r.of_members, o.is_partner, o.id, ${[1, 2, 3, 4].map((level) => `count(*) filter (where ${level} between r.seen_from and r.seen_to)`).join(", ")}
      from counted r join coverage_cell c using (theme, place, of_all_years, year)
      cross join lateral (values (false, r.holder_id), (true, r.partner_id)) o(is_partner, id) where o.id is not null group by 1, 2, 3, 4 order by 1, 2, 3, 4;`);
    this.addSql(`insert into coverage_total (level, cell_id, of_all_years, year, theme_code, country_code, region_code,
        ${SIDES.flatMap((side) => FIGURES.map((figure) => `${side}_${figure}`)).join(", ")})
      select l.level, c.id, r.of_all_years, nullif(r.year, 0), nullif(r.theme, ''), case when length(r.place) = 2 then r.place end, case when length(r.place) = 3 then r.place end,
        ${SIDES.map(figuresOf).join(", ")}
      from counted r join coverage_cell c using (theme, place, of_all_years, year) cross join lateral generate_series(r.seen_from::int, r.seen_to::int) l(level)
      group by l.level, c.id, r.of_all_years, r.year, r.theme, r.place order by 1, 2;`);
  }

  override down(): void {
    this.addSql(`drop table "coverage_presence";`);
    this.addSql(`drop table "coverage_cell";`);
    this.addSql(
      `drop index "coverage_total_level_of_all_years_year_index"; delete from "coverage_total" where "level" > 1;`,
    );
    for (const side of SIDES) {
      for (const figure of ["effort_eur", "only_suggested"])
        this.addSql(`alter table "coverage_total" alter column "${side}_${figure}" drop expression;`);
      this.addSql(`alter table "coverage_total" drop column "${side}_effort", drop column "${side}_stated";`);
    }
    this.addSql(`alter table "coverage_total" drop column "level", drop column "cell_id";`);
    this.addSql(`alter table "coverage_total" add column "id" bigserial primary key;`);
    this.addSql(
      `create index "coverage_total_of_all_years_year_index" on "coverage_total" ("of_all_years", "year");`,
    );
  }
}

/** What is added up, and what is told of it: nothing where nothing is known. */
const columnsOf = (
  side: string,
): string => `"${side}_organisations" int not null, "${side}_partners" int not null, "${side}_activities" int not null,
  "${side}_activities_with_effort" int not null, "${side}_effort" numeric not null, "${side}_stated" int not null,
  "${side}_effort_eur" double precision generated always as (case when "${side}_activities_with_effort" > 0 then round("${side}_effort", 2)::float8 end) stored,
  "${side}_only_suggested" boolean generated always as (case when "${side}_activities" > 0 then "${side}_stated" = 0 end) stored`;

function figuresOf(side: string): string {
  const only = side === "members" ? "r.of_members" : "not r.of_members";
  return `count(distinct r.holder_id) filter (where ${only}), count(distinct r.partner_id) filter (where ${only}), count(distinct r.activity_id) filter (where ${only}),
    count(distinct r.activity_id) filter (where ${only} and r.effort is not null), coalesce(sum(r.effort) filter (where ${only}), 0), count(*) filter (where ${only} and r.is_stated)`;
}
