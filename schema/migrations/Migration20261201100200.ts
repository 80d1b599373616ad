import { Migration } from "@mikro-orm/migrations";

/** How far organisations took part in decisions, and the sessions in which they talk about it. */
export class Migration20261201100200 extends Migration {
  override up(): void {
    this.addSql(
      `create table "participation_session" ("id" uuid not null default gen_random_uuid(), "title" text not null, "held_on" date not null, "step" text not null default 'NAMING', "facilitator_id" uuid null, "is_independent" boolean not null, "closed_at" timestamptz null, "closing_words" text null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(
      `create index "participation_session_facilitator_id_index" on "participation_session" ("facilitator_id");`,
    );
    this.addSql(
      `create table "session_organisation" ("id" uuid not null default gen_random_uuid(), "session_id" uuid not null, "organisation_id" uuid not null, "code_number" int not null default 1, "consents_to_share" boolean null, primary key ("id"));`,
    );
    this.addSql(
      `create index "session_organisation_organisation_id_index" on "session_organisation" ("organisation_id");`,
    );
    this.addSql(
      `alter table "session_organisation" add constraint "session_organisation_session_id_organisation_id_unique" unique ("session_id", "organisation_id");`,
    );
    this.addSql(
      `create table "session_decision" ("id" uuid not null default gen_random_uuid(), "session_id" uuid not null, "label" text not null, "named_by_id" uuid null, "decision_id" uuid null, "merged_into_id" uuid null, "is_chosen" boolean not null default false, "is_own_programme" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index "session_decision_session_id_index" on "session_decision" ("session_id");`);
    this.addSql(`create index "session_decision_decision_id_index" on "session_decision" ("decision_id");`);
    this.addSql(
      `create table "session_vote" ("decision_id" uuid not null, "organisation_id" uuid not null, primary key ("decision_id", "organisation_id"));`,
    );
    this.addSql(
      `create table "session_score" ("decision_id" uuid not null, "organisation_id" uuid not null, "actual" smallint null, "agrees" boolean null, "desired" smallint null, primary key ("decision_id", "organisation_id"));`,
    );
    this.addSql(
      `create table "session_action" ("id" uuid not null default gen_random_uuid(), "decision_id" uuid not null, "text" text not null, "owner_id" uuid not null, "due_on" date not null, "done_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "session_action_decision_id_index" on "session_action" ("decision_id");`);
    this.addSql(
      `create table "participation_score" ("id" uuid not null default gen_random_uuid(), "decision_id" uuid not null, "organisation_id" uuid not null, "assessed_by" text not null, "actual" smallint not null, "desired" smallint null, "agrees" boolean null, "evidence" text null, "assessed_on" date not null, "session_id" uuid null, "is_shared" boolean not null default false, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(
      `create index "participation_score_organisation_id_index" on "participation_score" ("organisation_id");`,
    );
    this.addSql(
      `create index "participation_score_session_id_index" on "participation_score" ("session_id");`,
    );
    this.addSql(
      `alter table "participation_score" add constraint "participation_score_decision_id_organisation_id_a_8d68e_unique" unique ("decision_id", "organisation_id", "assessed_by");`,
    );
    this.addSql(
      `alter table "participation_session" add constraint "participation_session_facilitator_id_foreign" foreign key ("facilitator_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "participation_session" add constraint "participation_session_closed_once_closed" check ((step = 'CLOSED') = (closed_at is not null));`,
    );
    this.addSql(
      `alter table "participation_session" add constraint "participation_session_step_check" check ("step" in ('NAMING', 'ACTUAL', 'AGREEMENT', 'DESIRED', 'ACTIONS', 'CLOSING', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "session_organisation" add constraint "session_organisation_session_id_foreign" foreign key ("session_id") references "participation_session" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "session_organisation" add constraint "session_organisation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "session_organisation" add constraint "session_organisation_code_is_numbered" check (code_number >= 1);`,
    );
    this.addSql(
      `alter table "session_decision" add constraint "session_decision_session_id_foreign" foreign key ("session_id") references "participation_session" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "session_decision" add constraint "session_decision_named_by_id_foreign" foreign key ("named_by_id") references "session_organisation" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "session_decision" add constraint "session_decision_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "session_decision" add constraint "session_decision_merged_into_id_foreign" foreign key ("merged_into_id") references "session_decision" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "session_decision" add constraint "session_decision_merged_is_not_chosen" check (merged_into_id is null or not is_chosen);`,
    );
    this.addSql(
      `alter table "session_decision" add constraint "session_decision_not_merged_into_itself" check (merged_into_id is null or merged_into_id <> id);`,
    );
    this.addSql(
      `alter table "session_vote" add constraint "session_vote_decision_id_foreign" foreign key ("decision_id") references "session_decision" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "session_vote" add constraint "session_vote_organisation_id_foreign" foreign key ("organisation_id") references "session_organisation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "session_score" add constraint "session_score_decision_id_foreign" foreign key ("decision_id") references "session_decision" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "session_score" add constraint "session_score_organisation_id_foreign" foreign key ("organisation_id") references "session_organisation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "session_score" add constraint "session_score_on_the_ladder" check (actual >= 0 and actual <= 4 and desired >= 0 and desired <= 4);`,
    );
    this.addSql(
      `alter table "session_action" add constraint "session_action_decision_id_foreign" foreign key ("decision_id") references "session_decision" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "session_action" add constraint "session_action_owner_id_foreign" foreign key ("owner_id") references "session_organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "participation_score" add constraint "participation_score_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "participation_score" add constraint "participation_score_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "participation_score" add constraint "participation_score_session_id_foreign" foreign key ("session_id") references "participation_session" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "participation_score" add constraint "participation_score_wishes_are_the_organisations" check (assessed_by <> 'SECRETARIAT' or (desired is null and agrees is null));`,
    );
    this.addSql(
      `alter table "participation_score" add constraint "participation_score_of_a_session" check ((assessed_by = 'FACILITATED') = (session_id is not null));`,
    );
    this.addSql(
      `alter table "participation_score" add constraint "participation_score_on_the_ladder" check (actual >= 0 and actual <= 4 and desired >= 0 and desired <= 4);`,
    );
    this.addSql(
      `alter table "participation_score" add constraint "participation_score_assessed_by_check" check ("assessed_by" in ('PARTNER', 'FACILITATED', 'SECRETARIAT'));`,
    );
    for (const [table, settings] of Object.entries(TRACKED))
      this.addSql(`select track_changes('${table}', '${JSON.stringify(settings)}');`);
  }

  override down(): void {
    for (const table of [
      "participation_score",
      "session_action",
      "session_score",
      "session_vote",
      "session_decision",
      "session_organisation",
      "participation_session",
    ])
      this.addSql(`drop table "${table}" cascade;`);
  }
}

/** The tables whose changes are kept; a session is frozen when it closes, and before that it is a talk. */
const TRACKED: Readonly<Record<string, object>> = {
  participation_score: { about: ["organisation_id"], excluded: ["version"] },
};
