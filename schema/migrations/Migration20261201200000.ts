import { Migration } from "@mikro-orm/migrations";

/** Anonymous rounds, as far as anybody may read of them: what was asked, what was told of the answers, and what comes of it. */
export class Migration20261201200000 extends Migration {
  override name = "Migration20261201200000";

  override up(): void {
    this.addSql(
      `create table "questionnaire" ("id" uuid not null default gen_random_uuid(), "key" text not null, "version" smallint not null, "titles" jsonb not null, "introductions" jsonb null, "recorded_on" date not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "questionnaire" add constraint "questionnaire_key_version_unique" unique ("key", "version");`,
    );
    this.addSql(
      `create table "question" ("id" uuid not null default gen_random_uuid(), "questionnaire_id" uuid not null, "position" smallint not null, "kind" text not null, "texts" jsonb not null, "options" jsonb null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "question" add constraint "question_questionnaire_id_position_unique" unique ("questionnaire_id", "position");`,
    );
    this.addSql(
      `create table "round" ("id" uuid not null default gen_random_uuid(), "questionnaire_id" uuid not null, "titles" jsonb not null, "state" text not null default 'PREPARED', "strata" jsonb not null, "cuts" jsonb not null, "k_internal" smallint not null, "k_public" smallint not null, "opens_on" date not null, "closes_on" date not null, "keep_answers_until" date not null, "operator_id" uuid null, "closed_at" timestamptz null, "answers_removed_at" timestamptz null, "summaries" jsonb null, primary key ("id"));`,
    );
    this.addSql(`create index "round_questionnaire_id_index" on "round" ("questionnaire_id");`);
    this.addSql(`create index "round_operator_id_index" on "round" ("operator_id");`);
    this.addSql(
      `create table "round_follow_up" ("id" uuid not null default gen_random_uuid(), "round_id" uuid not null, "texts" jsonb not null, "done_by" text not null, "due_on" date not null, "done_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "round_follow_up_round_id_index" on "round_follow_up" ("round_id");`);
    this.addSql(
      `create table "round_result" ("id" uuid not null default gen_random_uuid(), "round_id" uuid not null, "audience" text not null, "position" smallint not null, "question_id" uuid null, "cut" text null, "group_key" text null, "figures" jsonb null, "unsafe" jsonb null, primary key ("id"));`,
    );
    this.addSql(
      `create index "round_result_round_id_audience_position_index" on "round_result" ("round_id", "audience", "position");`,
    );
    this.addSql(
      `alter table "questionnaire" add constraint "questionnaire_version_is_counted" check (version >= 1);`,
    );
    this.addSql(
      `alter table "questionnaire" add constraint "questionnaire_key_is_plain" check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$');`,
    );
    this.addSql(
      `alter table "question" add constraint "question_questionnaire_id_foreign" foreign key ("questionnaire_id") references "questionnaire" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "question" add constraint "question_of_choices_has_some" check ((kind = 'CHOICE') = (options is not null));`,
    );
    this.addSql(
      `alter table "question" add constraint "question_kind_check" check ("kind" in ('SCALE_0_10', 'LEVEL_0_4', 'CHOICE', 'FREE_TEXT'));`,
    );
    this.addSql(
      `alter table "round" add constraint "round_questionnaire_id_foreign" foreign key ("questionnaire_id") references "questionnaire" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "round" add constraint "round_operator_id_foreign" foreign key ("operator_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "round" add constraint "round_is_summed_up_once_closed" check (summaries is null or state = 'CLOSED');`,
    );
    this.addSql(
      `alter table "round" add constraint "round_closed_once_closed" check ((state = 'CLOSED') = (closed_at is not null));`,
    );
    this.addSql(
      `alter table "round" add constraint "round_closes_after_opening" check (closes_on >= opens_on and keep_answers_until >= closes_on);`,
    );
    this.addSql(
      `alter table "round" add constraint "round_thresholds_protect" check (k_internal >= 3 and k_public >= k_internal);`,
    );
    this.addSql(
      `alter table "round" add constraint "round_state_check" check ("state" in ('PREPARED', 'OPEN', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "round_follow_up" add constraint "round_follow_up_round_id_foreign" foreign key ("round_id") references "round" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "round_result" add constraint "round_result_round_id_foreign" foreign key ("round_id") references "round" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "round_result" add constraint "round_result_question_id_foreign" foreign key ("question_id") references "question" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "round_result" add constraint "round_result_audience_check" check ("audience" in ('INSIDE', 'PUBLIC'));`,
    );
    for (const statement of FROZEN) this.addSql(statement);
    this.addSql("select track_changes('questionnaire');");
    this.addSql(`select track_changes('round', '{"excluded": ["operator_id"]}');`);
    this.addSql("select track_changes('round_follow_up');");
  }

  override down(): void {
    this.addSql('drop table "round_result", "round_follow_up", "round", "question", "questionnaire";');
    this.addSql("drop function refuse_changing_results;");
  }
}

/** What was told once stays as it is: the application may add results, and nobody may change them. */
const FROZEN = [
  `create function refuse_changing_results() returns trigger language plpgsql as $$
    begin
      raise exception 'Results of a round are decided once; nothing of them is changed.' using errcode = 'insufficient_privilege';
    end $$;`,
  `create trigger round_result_is_frozen before update on round_result
    for each statement execute function refuse_changing_results();`,
  `do $$ begin
    if application_role() is not null then revoke update, delete on round_result from onze_app; end if;
  end $$;`,
];
