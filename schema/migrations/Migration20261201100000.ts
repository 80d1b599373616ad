import { Migration } from "@mikro-orm/migrations";

/** Bodies, how many seats each constituency has in them, who sits there from when to when, and how often they speak. */
export class Migration20261201100000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "body" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "slug" text not null, "names" jsonb not null, "kind" text not null, "powers" text null, "ended_on" date null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "body_source_id_index" on "body" ("source_id");`);
    this.addSql(`alter table "body" add constraint "body_slug_unique" unique ("slug");`);
    this.addSql(
      `create table "seat_rule" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "body_id" uuid not null, "constituency" text not null, "seats" smallint not null, "votes_per_seat" double precision null, "document" text not null, "url" text null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "seat_rule_source_id_index" on "seat_rule" ("source_id");`);
    this.addSql(`create index "seat_rule_body_id_index" on "seat_rule" ("body_id");`);
    this.addSql(
      `create table "seat_reference" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "body_id" uuid not null, "constituency" text not null, "share" double precision not null, "decided_by" text not null, "decided_on" date not null, "reason" text not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "seat_reference_source_id_index" on "seat_reference" ("source_id");`);
    this.addSql(`create index "seat_reference_body_id_index" on "seat_reference" ("body_id");`);
    this.addSql(
      `create table "seat" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "body_id" uuid not null, "constituency" text not null, "number" smallint not null, "organisation_id" uuid null, "represents" text null, "continent_code" char(3) null, "is_voting" boolean not null, "mandate_basis" text not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "seat_source_id_index" on "seat" ("source_id");`);
    this.addSql(`create index "seat_body_id_index" on "seat" ("body_id");`);
    this.addSql(`create index "seat_organisation_id_index" on "seat" ("organisation_id");`);
    this.addSql(
      `create table "body_meeting" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "body_id" uuid not null, "held_on" date not null, "counting_agreed" text null, primary key ("id"));`,
    );
    this.addSql(`create index "body_meeting_source_id_index" on "body_meeting" ("source_id");`);
    this.addSql(
      `alter table "body_meeting" add constraint "body_meeting_body_id_held_on_unique" unique ("body_id", "held_on");`,
    );
    this.addSql(
      `create table "intervention" ("meeting_id" uuid not null, "seat_id" uuid not null, "count" int not null default 0, primary key ("meeting_id", "seat_id"));`,
    );
    this.addSql(
      `alter table "body" add constraint "body_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "body" add constraint "body_kind_check" check ("kind" in ('GENERAL_ASSEMBLY', 'BOARD', 'COMMITTEE', 'WORKING_GROUP', 'PARTNER_COUNCIL', 'AD_HOC'));`,
    );
    this.addSql(
      `alter table "seat_rule" add constraint "seat_rule_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "seat_rule" add constraint "seat_rule_body_id_foreign" foreign key ("body_id") references "body" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "seat_rule" add constraint "seat_rule_ends_after_start" check (ends_on is null or ends_on >= starts_on);`,
    );
    this.addSql(
      `alter table "seat_rule" add constraint "seat_rule_votes_are_positive" check (votes_per_seat >= 0);`,
    );
    this.addSql(`alter table "seat_rule" add constraint "seat_rule_has_a_seat" check (seats >= 1);`);
    this.addSql(
      `alter table "seat_rule" add constraint "seat_rule_not_for_donors" check (constituency <> 'DONOR');`,
    );
    this.addSql(
      `alter table "seat_rule" add constraint "seat_rule_constituency_check" check ("constituency" in ('MEMBER', 'VOLUNTEER', 'FOURTH_PILLAR', 'DONOR', 'PARTNER', 'NETWORK', 'OTHER_CONTINENTS', 'SECRETARIAT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "seat_reference" add constraint "seat_reference_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "seat_reference" add constraint "seat_reference_body_id_foreign" foreign key ("body_id") references "body" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "seat_reference" add constraint "seat_reference_is_a_share" check (share >= 0 and share <= 1);`,
    );
    this.addSql(
      `alter table "seat_reference" add constraint "seat_reference_ends_after_start" check (ends_on is null or ends_on >= starts_on);`,
    );
    this.addSql(
      `alter table "seat_reference" add constraint "seat_reference_constituency_check" check ("constituency" in ('MEMBER', 'VOLUNTEER', 'FOURTH_PILLAR', 'DONOR', 'PARTNER', 'NETWORK', 'OTHER_CONTINENTS', 'SECRETARIAT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "seat" add constraint "seat_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "seat" add constraint "seat_body_id_foreign" foreign key ("body_id") references "body" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "seat" add constraint "seat_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "seat" add constraint "seat_continent_code_foreign" foreign key ("continent_code") references "region" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "seat" add constraint "seat_ends_after_start" check (ends_on is null or ends_on >= starts_on);`,
    );
    this.addSql(`alter table "seat" add constraint "seat_not_for_donors" check (constituency <> 'DONOR');`);
    this.addSql(`alter table "seat" add constraint "seat_is_numbered" check (number >= 1);`);
    this.addSql(
      `alter table "seat" add constraint "seat_constituency_check" check ("constituency" in ('MEMBER', 'VOLUNTEER', 'FOURTH_PILLAR', 'DONOR', 'PARTNER', 'NETWORK', 'OTHER_CONTINENTS', 'SECRETARIAT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "seat" add constraint "seat_mandate_basis_check" check ("mandate_basis" in ('ELECTED', 'DESIGNATED', 'INVITED'));`,
    );
    this.addSql(
      `alter table "body_meeting" add constraint "body_meeting_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "body_meeting" add constraint "body_meeting_body_id_foreign" foreign key ("body_id") references "body" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "intervention" add constraint "intervention_meeting_id_foreign" foreign key ("meeting_id") references "body_meeting" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "intervention" add constraint "intervention_seat_id_foreign" foreign key ("seat_id") references "seat" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(`alter table "intervention" add constraint "intervention_is_counted" check (count >= 0);`);
    for (const [table, same] of Object.entries(ONCE_AT_A_TIME))
      this.addSql(
        `alter table "${table}" add constraint "${table}_one_at_a_time" exclude using gist (${same}, daterange(starts_on, ends_on, '[]') with &&);`,
      );
    for (const [table, settings] of Object.entries(TRACKED))
      this.addSql(`select track_changes('${table}', '${JSON.stringify(settings)}');`);
  }

  override down(): void {
    for (const table of ["intervention", "body_meeting", "seat", "seat_reference", "seat_rule", "body"])
      this.addSql(`drop table "${table}" cascade;`);
  }
}

/** The tables whose changes are kept. */
const TRACKED: Readonly<Record<string, object>> = {
  body: { excluded: ["version"] },
  seat_rule: {},
  seat_reference: {},
  seat: { about: ["organisation_id"] },
};

/** Nothing holds twice at once: no two rules for a constituency, and nobody on a seat while another sits there. */
const ONCE_AT_A_TIME: Readonly<Record<string, string>> = {
  seat: "body_id with =, constituency with =, number with =",
  seat_rule: "body_id with =, constituency with =",
  seat_reference: "body_id with =, constituency with =",
};
