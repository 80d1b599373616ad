import { Migration } from "@mikro-orm/migrations";

/** Decisions with their stages, who takes part, where members stand, what is proposed and what is answered. */
export class Migration20261201100100 extends Migration {
  override up(): void {
    this.addSql(
      `create table "decision" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "slug" text not null, "title" text not null, "type" text not null, "objective" text not null, "open_to" text[] not null, "restricted_because" text null, "position_agreement" text null, "position_agreement_url" text null, "access_measures" text[] not null, "access_note" text null, "body_id" uuid null, "led_by_id" uuid not null, "is_own_programme" boolean not null default false, "opened_on" date not null, "decided_on" date null, "outcome" text null, "outcome_text" text null, "text_url" text null, "answer_within_days" smallint null, "contest_within_days" smallint null, "is_public" boolean not null default false, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "decision_source_id_index" on "decision" ("source_id");`);
    this.addSql(`alter table "decision" add constraint "decision_slug_unique" unique ("slug");`);
    this.addSql(`create index "decision_body_id_index" on "decision" ("body_id");`);
    this.addSql(`create index "decision_led_by_id_index" on "decision" ("led_by_id");`);
    this.addSql(
      `create table "proposal" ("id" uuid not null default gen_random_uuid(), "decision_id" uuid not null, "author_id" uuid not null, "constituency" text not null, "title" text not null, "text" text not null, "language" text not null, "submitted_on" date not null, "status" text not null default 'SUBMITTED', "merged_into_id" uuid null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "proposal_decision_id_index" on "proposal" ("decision_id");`);
    this.addSql(`create index "proposal_author_id_index" on "proposal" ("author_id");`);
    this.addSql(`create index "proposal_merged_into_id_index" on "proposal" ("merged_into_id");`);
    this.addSql(
      `create table "proposal_answer" ("id" uuid not null default gen_random_uuid(), "proposal_id" uuid not null, "answered_on" date not null, "answered_by_id" uuid null, "outcome" text not null, "reasons" text null, "changed_sentence" text null, "changed_url" text null, "contested_on" date null, "contested_because" text null, primary key ("id"));`,
    );
    this.addSql(`create index "proposal_answer_proposal_id_index" on "proposal_answer" ("proposal_id");`);
    this.addSql(
      `create table "feedback_request" ("id" uuid not null default gen_random_uuid(), "decision_id" uuid not null, "question" text not null, "asked_on" date not null, "closes_on" date not null, "reported_on" date null, "use" text null, primary key ("id"));`,
    );
    this.addSql(`create index "feedback_request_decision_id_index" on "feedback_request" ("decision_id");`);
    this.addSql(
      `create table "decision_stage" ("id" uuid not null default gen_random_uuid(), "decision_id" uuid not null, "kind" text not null, "opens_on" date not null, "closes_on" date null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "decision_stage_decision_id_index" on "decision_stage" ("decision_id");`);
    this.addSql(
      `create table "decision_party" ("id" uuid not null default gen_random_uuid(), "decision_id" uuid not null, "organisation_id" uuid not null, "capacity" text not null default 'INVITED', "invited_on" date not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "decision_party_organisation_id_index" on "decision_party" ("organisation_id");`,
    );
    this.addSql(
      `alter table "decision_party" add constraint "decision_party_decision_id_organisation_id_unique" unique ("decision_id", "organisation_id");`,
    );
    this.addSql(
      `create table "agenda_item" ("id" uuid not null default gen_random_uuid(), "decision_id" uuid null, "meeting_id" uuid null, "title" text not null, "initiator_id" uuid null, "constituency" text not null, "put_on" date not null, primary key ("id"));`,
    );
    this.addSql(`create index "agenda_item_decision_id_index" on "agenda_item" ("decision_id");`);
    this.addSql(`create index "agenda_item_meeting_id_index" on "agenda_item" ("meeting_id");`);
    this.addSql(
      `create table "stance" ("id" uuid not null default gen_random_uuid(), "decision_id" uuid not null, "organisation_id" uuid not null, "stance" text not null default 'NO_ANSWER', "asked_on" date not null, "stated_on" date null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "stance_organisation_id_index" on "stance" ("organisation_id");`);
    this.addSql(
      `alter table "stance" add constraint "stance_decision_id_organisation_id_unique" unique ("decision_id", "organisation_id");`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_body_id_foreign" foreign key ("body_id") references "body" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_led_by_id_foreign" foreign key ("led_by_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_answers_within_days" check (answer_within_days > 0 and contest_within_days > 0);`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_says_why_it_is_for_one" check (cardinality(open_to) <> 1 or restricted_because is not null);`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_has_an_outcome_once_decided" check ((decided_on is null) = (outcome is null));`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_ends_after_start" check (decided_on is null or decided_on >= opened_on);`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_type_check" check ("type" in ('ORIENTATION', 'APPROACH', 'POSITION', 'POLICY_DEMAND', 'BUDGET_ALLOCATION', 'PARTNER_CHOICE', 'THEME_CHOICE', 'GEO_CHOICE', 'TERMINOLOGY', 'GOVERNANCE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_outcome_check" check ("outcome" in ('ADOPTED', 'REJECTED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_author_id_foreign" foreign key ("author_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_merged_into_id_foreign" foreign key ("merged_into_id") references "proposal" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_not_merged_into_itself" check (merged_into_id is null or merged_into_id <> id);`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_merged_into_another" check ((status = 'MERGED') = (merged_into_id is not null));`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_constituency_check" check ("constituency" in ('MEMBER', 'VOLUNTEER', 'FOURTH_PILLAR', 'DONOR', 'PARTNER', 'NETWORK', 'OTHER_CONTINENTS', 'SECRETARIAT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_status_check" check ("status" in ('SUBMITTED', 'UNDER_REVIEW', 'ADOPTED', 'ADOPTED_WITH_CHANGES', 'MERGED', 'REJECTED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_answered_by_id_foreign" foreign key ("answered_by_id") references "organisation" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_contested_afterwards" check (contested_on is null or contested_on >= answered_on);`,
    );
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_contested_with_reason" check ((contested_on is null) = (contested_because is null));`,
    );
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_decides" check (outcome in ('ADOPTED', 'ADOPTED_WITH_CHANGES', 'MERGED', 'REJECTED'));`,
    );
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_outcome_check" check ("outcome" in ('SUBMITTED', 'UNDER_REVIEW', 'ADOPTED', 'ADOPTED_WITH_CHANGES', 'MERGED', 'REJECTED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "feedback_request" add constraint "feedback_request_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "feedback_request" add constraint "feedback_request_told_back_with_its_use" check ((reported_on is null) = (use is null));`,
    );
    this.addSql(
      `alter table "feedback_request" add constraint "feedback_request_closes_after_asking" check (closes_on >= asked_on);`,
    );
    this.addSql(
      `alter table "decision_stage" add constraint "decision_stage_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "decision_stage" add constraint "decision_stage_ends_after_start" check (closes_on is null or closes_on >= opens_on);`,
    );
    this.addSql(
      `alter table "decision_stage" add constraint "decision_stage_kind_check" check ("kind" in ('AGENDA', 'DRAFTING', 'DECISION', 'IMPLEMENTATION', 'MONITORING', 'REFORMULATION'));`,
    );
    this.addSql(
      `alter table "decision_party" add constraint "decision_party_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "decision_party" add constraint "decision_party_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "decision_party" add constraint "decision_party_capacity_check" check ("capacity" in ('INVITED', 'CO_AUTHOR', 'OBSERVER'));`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_meeting_id_foreign" foreign key ("meeting_id") references "body_meeting" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_initiator_id_foreign" foreign key ("initiator_id") references "organisation" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_is_of_something" check (decision_id is not null or meeting_id is not null);`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_constituency_check" check ("constituency" in ('MEMBER', 'VOLUNTEER', 'FOURTH_PILLAR', 'DONOR', 'PARTNER', 'NETWORK', 'OTHER_CONTINENTS', 'SECRETARIAT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "stance" add constraint "stance_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "stance" add constraint "stance_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "stance" add constraint "stance_has_a_day_once_answered" check ((stance = 'NO_ANSWER') = (stated_on is null));`,
    );
    this.addSql(
      `alter table "stance" add constraint "stance_stance_check" check ("stance" in ('SUPPORT', 'COSIGN', 'NOT_CONCERNED', 'OBJECT', 'NO_ANSWER'));`,
    );
    for (const [table, settings] of Object.entries(TRACKED))
      this.addSql(`select track_changes('${table}', '${JSON.stringify(settings)}');`);
  }

  override down(): void {
    for (const table of [
      "feedback_request",
      "proposal_answer",
      "proposal",
      "stance",
      "agenda_item",
      "decision_party",
      "decision_stage",
      "decision",
    ])
      this.addSql(`drop table "${table}" cascade;`);
  }
}

/** The tables whose changes are kept. */
const TRACKED: Readonly<Record<string, object>> = {
  decision: { about: ["led_by_id"], excluded: ["version"] },
  decision_stage: {},
  decision_party: { about: ["organisation_id"] },
  agenda_item: { about: ["initiator_id"] },
  stance: { about: ["organisation_id"] },
  proposal: { about: ["author_id"], excluded: ["version"] },
  proposal_answer: { about: ["answered_by_id"] },
  feedback_request: {},
};
