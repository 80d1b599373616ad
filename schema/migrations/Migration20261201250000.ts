import { Migration } from "@mikro-orm/migrations";

/** Safe-space sessions: what was agreed to be told of them, and what follows. No history of them is kept. */
export class Migration20261201250000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "safe_space_session" ("id" uuid not null default gen_random_uuid(), "facilitator_id" uuid null, "state" text not null default 'PREPARED', "held_on" date not null, "size_band" text null, "ground_rules" text null, "topics" text[] not null, "summary" text null, "small_group_reason" text null, "agreed_on" date null, "released_on" date null, "code_number" int not null default 1, "version" int not null default 1, "source_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `create index "safe_space_session_facilitator_id_index" on "safe_space_session" ("facilitator_id");`,
    );
    this.addSql(`create index "safe_space_session_source_id_index" on "safe_space_session" ("source_id");`);
    this.addSql(
      `create table "safe_space_follow_up" ("id" uuid not null default gen_random_uuid(), "session_id" uuid not null, "text" text not null, "organisation_id" uuid not null, "due_on" date not null, "done_on" date null, primary key ("id"));`,
    );
    this.addSql(
      `create index "safe_space_follow_up_session_id_index" on "safe_space_follow_up" ("session_id");`,
    );
    this.addSql(
      `create index "safe_space_follow_up_organisation_id_index" on "safe_space_follow_up" ("organisation_id");`,
    );
    this.addSql(
      `alter table "safe_space_session" add constraint "safe_space_session_facilitator_id_foreign" foreign key ("facilitator_id") references "account" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "safe_space_session" add constraint "safe_space_session_source_id_foreign" foreign key ("source_id") references "source" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "safe_space_session" add constraint "safe_space_session_of_few_released_with_a_reason" check (state <> 'RELEASED' or size_band <> 'FEWER_THAN_FIVE' or small_group_reason is not null);`,
    );
    this.addSql(
      `alter table "safe_space_session" add constraint "safe_space_session_held_by_some" check (state = 'PREPARED' or size_band is not null);`,
    );
    this.addSql(
      `alter table "safe_space_session" add constraint "safe_space_session_agreed_to_something" check (state not in ('AGREED', 'RELEASED') or summary is not null);`,
    );
    this.addSql(
      `alter table "safe_space_session" add constraint "safe_space_session_released_on_a_day" check ((state = 'RELEASED') = (released_on is not null));`,
    );
    this.addSql(
      `alter table "safe_space_session" add constraint "safe_space_session_agreed_on_a_day" check ((state in ('AGREED', 'RELEASED')) = (agreed_on is not null));`,
    );
    this.addSql(
      `alter table "safe_space_session" add constraint "safe_space_session_state_check" check ("state" in ('PREPARED', 'HELD', 'AGREED', 'RELEASED'));`,
    );
    this.addSql(
      `alter table "safe_space_session" add constraint "safe_space_session_size_band_check" check ("size_band" in ('FEWER_THAN_FIVE', 'FIVE_TO_NINE', 'TEN_TO_NINETEEN', 'TWENTY_AND_MORE'));`,
    );
    this.addSql(
      `alter table "safe_space_follow_up" add constraint "safe_space_follow_up_session_id_foreign" foreign key ("session_id") references "safe_space_session" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "safe_space_follow_up" add constraint "safe_space_follow_up_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
  }

  override down(): void {
    for (const table of ["safe_space_follow_up", "safe_space_session"])
      this.addSql(`drop table "${table}" cascade;`);
  }
}
