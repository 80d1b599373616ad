import { Migration } from "@mikro-orm/migrations";

/** The tables whose changes are kept from now on, with whom they concern. */
const TRACKED: Readonly<Record<string, object>> = {
  framework_cycle: {},
  framework: { about: ["reference_organisation_id"] },
  framework_actor: { about: ["organisation_id"] },
  strategic_goal: {},
  strategic_goal_themes: {
    entity: "strategic_goal",
    record: "strategic_goal_id",
    part: ["theme_code"],
    field: "themes",
    element: "theme_code",
  },
  activity_goal: { record: "activity_id", part: ["goal_id"], excluded: ["id", "activity_id"] },
  synergy_commitment: { about: ["owner_id"] },
  synergy_commitment_parties: {
    entity: "synergy_commitment",
    record: "synergy_commitment_id",
    part: ["organisation_id"],
    field: "parties",
    element: "organisation_id",
    about: ["organisation_id"],
  },
};

const writeAnew = (from: string, to: string): string => `do $$ declare recorder text; begin
  foreach recorder in array array['record_creations', 'record_removals', 'record_changes'] loop
    execute replace(pg_get_functiondef(recorder::regproc), '${from}', '${to}');
  end loop; end $$;`;

/** A row that names an activity concerns whoever holds that: the functions that write history look so far for these tables. */
const [LOOKED, LOOKS] = ["in (''activity_theme'',", "in (''activity_goal'', ''activity_theme'',"] as const;

/** Activities work on goals, actors make commitments to each other, and what people change of frameworks is kept. */
export class Migration20261130130000 extends Migration {
  override name = "Migration20261130130000";

  override up(): void {
    this.addSql(
      `create table "synergy_commitment" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "framework_id" uuid not null, "goal_id" uuid null, "text" text not null, "owner_id" uuid not null, "due_on" date not null, "state" text not null default 'OPEN', "state_on" date not null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "synergy_commitment_source_id_index" on "synergy_commitment" ("source_id");`);
    this.addSql(
      `create index "synergy_commitment_framework_id_index" on "synergy_commitment" ("framework_id");`,
    );
    this.addSql(`create index "synergy_commitment_owner_id_index" on "synergy_commitment" ("owner_id");`);
    this.addSql(
      `create table "synergy_commitment_parties" ("synergy_commitment_id" uuid not null, "organisation_id" uuid not null, primary key ("synergy_commitment_id", "organisation_id"));`,
    );
    this.addSql(
      `create table "activity_goal" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "activity_id" uuid not null, "goal_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`create index "activity_goal_source_id_index" on "activity_goal" ("source_id");`);
    this.addSql(`create index "activity_goal_goal_id_index" on "activity_goal" ("goal_id");`);
    this.addSql(
      `alter table "activity_goal" add constraint "activity_goal_activity_id_goal_id_unique" unique ("activity_id", "goal_id");`,
    );
    this.addSql(
      `alter table "synergy_commitment" add constraint "synergy_commitment_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "synergy_commitment" add constraint "synergy_commitment_framework_id_foreign" foreign key ("framework_id") references "framework" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "synergy_commitment" add constraint "synergy_commitment_goal_id_foreign" foreign key ("goal_id") references "strategic_goal" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "synergy_commitment" add constraint "synergy_commitment_owner_id_foreign" foreign key ("owner_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "synergy_commitment" add constraint "synergy_commitment_state_check" check ("state" in ('OPEN', 'UNDER_WAY', 'KEPT', 'DROPPED'));`,
    );
    this.addSql(
      `alter table "synergy_commitment_parties" add constraint "synergy_commitment_parties_synergy_commitment_id_foreign" foreign key ("synergy_commitment_id") references "synergy_commitment" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "synergy_commitment_parties" add constraint "synergy_commitment_parties_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "activity_goal" add constraint "activity_goal_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "activity_goal" add constraint "activity_goal_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "activity_goal" add constraint "activity_goal_goal_id_foreign" foreign key ("goal_id") references "strategic_goal" ("id") on delete cascade;`,
    );
    this.addSql(uniquePositions("deferrable initially immediate"));
    this.addSql(writeAnew(LOOKED, LOOKS));
    for (const [table, settings] of Object.entries(TRACKED))
      this.addSql(`select track_changes('${table}', '${JSON.stringify(settings)}');`);
  }

  override down(): void {
    for (const table of Object.keys(TRACKED))
      for (const what of ["creations", "removals", "changes"])
        this.addSql(`drop trigger ${table}_${what}_recorded on ${table};`);
    this.addSql(writeAnew(LOOKS, LOOKED));
    for (const table of ["activity_goal", "synergy_commitment_parties", "synergy_commitment"])
      this.addSql(`drop table "${table}";`);
    this.addSql(uniquePositions("not deferrable"));
  }
}

/** While goals are put in another order two share a number, until the statement ends. */
const uniquePositions = (when: string): string =>
  `alter table "strategic_goal" drop constraint "strategic_goal_framework_id_position_unique",
    add constraint "strategic_goal_framework_id_position_unique" unique ("framework_id", "position") ${when};`;
