import { Migration } from "@mikro-orm/migrations";

/**
 * A role agreement says who takes what upon itself, by whose mandate, and may be about a demand that is no cell. Roles are
 * kept in the history as changes of a party: its rows have an id by which before and after are told to be the same.
 */
export class Migration20261130110100 extends Migration {
  override name = "Migration20261130110100";

  override up(): void {
    for (const statement of [...AGREEMENT, ...PARTIES]) this.addSql(statement);
    this.addSql(track("role_agreement", { excluded: ["version"] }));
    this.addSql(track("role_agreement_parties", { ...OF_PARTY, excluded: OF_NO_CHANGE }));
  }

  override down(): void {
    this.addSql(track("role_agreement_parties", OF_PARTY));
    this.addSql(track("role_agreement", {}));
    this.addSql(`alter table "role_agreement_parties" drop column "id", drop column "roles";`);
    this.addSql(`delete from role_agreement where demand is not null;`);
    this.addSql(`alter table "role_agreement" drop constraint "role_agreement_is_of_cell_or_demand", drop constraint "role_agreement_ends_after_start",
      drop constraint "role_agreement_theme_code_foreign", alter column "theme_code" set not null, drop column "demand", drop column "mandate", drop column "version";`);
    this.addSql(
      `alter table "role_agreement" add constraint "role_agreement_theme_code_foreign" foreign key ("theme_code") references "theme" ("code");`,
    );
    this.addSql(
      `alter table "role_agreement" add constraint "role_agreement_has_one_place" check ((country_code is null) <> (region_code is null));`,
    );
  }
}

const AGREEMENT = [
  `alter table "role_agreement" drop constraint "role_agreement_theme_code_foreign", drop constraint "role_agreement_has_one_place";`,
  `alter table "role_agreement" add "demand" text null, add "mandate" text null, add "version" int not null default 1;`,
  `alter table "role_agreement" alter column "theme_code" drop not null;`,
  `alter table "role_agreement" add constraint "role_agreement_theme_code_foreign" foreign key ("theme_code") references "theme" ("code") on delete set null;`,
  `alter table "role_agreement" add constraint "role_agreement_ends_after_start" check (review_by >= valid_from);`,
  `alter table "role_agreement" add constraint "role_agreement_is_of_cell_or_demand" check (num_nonnulls(theme_code, demand) = 1 and num_nonnulls(country_code, region_code, demand) = 1);`,
];

const PARTIES = [
  `alter table "role_agreement_parties" add "id" uuid not null default gen_random_uuid(), add "roles" text[] not null default '{}';`,
  `alter table "role_agreement_parties" add constraint "role_agreement_parties_id_unique" unique ("id");`,
  `alter table "role_agreement_parties" add constraint "role_agreement_parties_roles_check" check ("roles" <@ array['RELAY'::text, 'FACILITATE'::text, 'SPEAK_FOR'::text, 'LOBBY'::text, 'MOBILISE'::text, 'FUND'::text, 'CONVENE'::text, 'RESEARCH'::text]);`,
];

/** As before: a party is an element of a list of its agreement. */
const OF_PARTY = {
  entity: "role_agreement",
  record: "role_agreement_id",
  part: ["organisation_id"],
  field: "parties",
  element: "organisation_id",
  about: ["organisation_id"],
};

const OF_NO_CHANGE = ["id", "role_agreement_id", "organisation_id"];

const track = (table: string, settings: object): string =>
  `select track_changes('${table}', '${JSON.stringify(settings)}');`;
