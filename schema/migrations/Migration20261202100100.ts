import { Migration } from "@mikro-orm/migrations";

/** What changed: outcomes with who says that they contributed, what else explains them, evidence, and what people who know say of it. */
export class Migration20261202100100 extends Migration {
  override name = "Migration20261202100100";

  override up(): void {
    this.addSql(
      `create table "evidence_file" ("id" uuid not null default gen_random_uuid(), "sha256" text not null, "name" text not null, "media_type" text not null, "size" int not null, "stored_at" timestamptz not null default now(), "content" bytea null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "evidence_file" add constraint "evidence_file_sha256_unique" unique ("sha256");`,
    );
    this.addSql(
      `create table "outcome" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "slug" text not null, "title" text not null, "language" text not null, "actor" text not null, "actor_kind" text not null, "change" text not null, "changed_from" text null, "changed_to" text null, "changed_on" date not null, "changed_until" date null, "significance" text null, "story" text null, "theme_code" text not null, "arena" text not null, "country_code" char(2) null, "region_code" char(3) null, "influence_type" text not null, "direction" text not null, "is_intended" boolean not null, "harvested_by_id" uuid not null, "harvested_on" date not null, "visibility" text not null default 'NETWORK', "merged_into_id" uuid null, "merged_on" date null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "outcome_source_id_index" on "outcome" ("source_id");`);
    this.addSql(`alter table "outcome" add constraint "outcome_slug_unique" unique ("slug");`);
    this.addSql(`create index "outcome_theme_code_index" on "outcome" ("theme_code");`);
    this.addSql(`create index "outcome_country_code_index" on "outcome" ("country_code");`);
    this.addSql(`create index "outcome_harvested_by_id_index" on "outcome" ("harvested_by_id");`);
    this.addSql(`create index "outcome_merged_into_id_index" on "outcome" ("merged_into_id");`);
    this.addSql(
      `create table "substantiation" ("id" uuid not null default gen_random_uuid(), "outcome_id" uuid not null, "asked_by_id" uuid not null, "name" text not null, "position" text not null, "affiliation" text null, "email" text null, "language" text not null, "independence" text not null, "token_hash" text null, "asked_at" timestamptz not null default now(), "reminded_at" timestamptz null, "expires_at" timestamptz not null, "answered_at" timestamptz null, "answer_fact" text null, "answer_contribution" text null, "comment" text null, "consents_to_name" boolean not null default false, "outcome_version" int null, "settled_on" date null, "settled_because" text null, primary key ("id"));`,
    );
    this.addSql(`create index "substantiation_outcome_id_index" on "substantiation" ("outcome_id");`);
    this.addSql(`create index "substantiation_asked_by_id_index" on "substantiation" ("asked_by_id");`);
    this.addSql(
      `alter table "substantiation" add constraint "substantiation_token_hash_unique" unique ("token_hash");`,
    );
    this.addSql(
      `create table "rival_explanation" ("id" uuid not null default gen_random_uuid(), "outcome_id" uuid not null, "text" text not null, "assessment" text not null, "because" text null, "assessed_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "rival_explanation_outcome_id_index" on "rival_explanation" ("outcome_id");`);
    this.addSql(
      `create table "outcome_distinction" ("id" uuid not null default gen_random_uuid(), "first_id" uuid not null, "second_id" uuid not null, "said_on" date not null, primary key ("id"));`,
    );
    this.addSql(`create index "outcome_distinction_second_id_index" on "outcome_distinction" ("second_id");`);
    this.addSql(
      `alter table "outcome_distinction" add constraint "outcome_distinction_first_id_second_id_unique" unique ("first_id", "second_id");`,
    );
    this.addSql(
      `create table "outcome_demand" ("outcome_id" uuid not null, "demand_id" uuid not null, primary key ("outcome_id", "demand_id"));`,
    );
    this.addSql(`create index "outcome_demand_demand_id_index" on "outcome_demand" ("demand_id");`);
    this.addSql(
      `create table "outcome_consent" ("id" uuid not null default gen_random_uuid(), "outcome_id" uuid not null, "organisation_id" uuid not null, "up_to" text not null, "said_on" date not null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "outcome_consent_outcome_id_index" on "outcome_consent" ("outcome_id");`);
    this.addSql(
      `create index "outcome_consent_organisation_id_index" on "outcome_consent" ("organisation_id");`,
    );
    this.addSql(
      `alter table "outcome_consent" add constraint "outcome_consent_outcome_id_organisation_id_unique" unique ("outcome_id", "organisation_id");`,
    );
    this.addSql(
      `create table "outcome_author" ("id" uuid not null default gen_random_uuid(), "outcome_id" uuid not null, "organisation_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`create index "outcome_author_outcome_id_index" on "outcome_author" ("outcome_id");`);
    this.addSql(
      `create index "outcome_author_organisation_id_index" on "outcome_author" ("organisation_id");`,
    );
    this.addSql(
      `alter table "outcome_author" add constraint "outcome_author_outcome_id_organisation_id_unique" unique ("outcome_id", "organisation_id");`,
    );
    this.addSql(
      `create table "evidence_item" ("id" uuid not null default gen_random_uuid(), "outcome_id" uuid not null, "claim" text not null, "kind" text not null, "title" text not null, "source" text not null, "url" text null, "dated_on" date null, "expected" text null, "if_true" double precision null, "if_false" double precision null, "observed" text not null, "dependency_group" text null, "added_by_id" uuid null, "visibility" text not null default 'NETWORK', "link_state" text null, "link_checked_on" date null, "file_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "evidence_item_outcome_id_index" on "evidence_item" ("outcome_id");`);
    this.addSql(`create index "evidence_item_added_by_id_index" on "evidence_item" ("added_by_id");`);
    this.addSql(`create index "evidence_item_file_id_index" on "evidence_item" ("file_id");`);
    this.addSql(
      `create table "contribution" ("id" uuid not null default gen_random_uuid(), "outcome_id" uuid not null, "organisation_id" uuid not null, "narrative" text not null, "language" text not null, "role" text not null, "began_on" date null, "ended_on" date null, "confirmed_on" date not null, "visibility" text not null default 'PUBLIC', "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "contribution_outcome_id_index" on "contribution" ("outcome_id");`);
    this.addSql(`create index "contribution_organisation_id_index" on "contribution" ("organisation_id");`);
    this.addSql(
      `alter table "contribution" add constraint "contribution_outcome_id_organisation_id_unique" unique ("outcome_id", "organisation_id");`,
    );
    this.addSql(
      `create table "contribution_action" ("contribution_id" uuid not null, "action_id" uuid not null, primary key ("contribution_id", "action_id"));`,
    );
    this.addSql(`create index "contribution_action_action_id_index" on "contribution_action" ("action_id");`);
    this.addSql(
      `create table "bond_assessment" ("id" uuid not null default gen_random_uuid(), "outcome_id" uuid not null, "organisation_id" uuid not null, "scores" smallint[] not null, "note" text null, "assessed_on" date not null, primary key ("id"));`,
    );
    this.addSql(`create index "bond_assessment_outcome_id_index" on "bond_assessment" ("outcome_id");`);
    this.addSql(
      `create index "bond_assessment_organisation_id_index" on "bond_assessment" ("organisation_id");`,
    );
    this.addSql(
      `alter table "bond_assessment" add constraint "bond_assessment_outcome_id_organisation_id_unique" unique ("outcome_id", "organisation_id");`,
    );
    this.addSql(
      `alter table "evidence_file" add constraint "evidence_file_known_by_its_hash" check (sha256 ~ '^[0-9a-f]{64}$');`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_theme_code_foreign" foreign key ("theme_code") references "theme" ("code");`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_country_code_foreign" foreign key ("country_code") references "country" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_region_code_foreign" foreign key ("region_code") references "region" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_harvested_by_id_foreign" foreign key ("harvested_by_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_merged_into_id_foreign" foreign key ("merged_into_id") references "outcome" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_merged_on_a_day" check ((merged_into_id is null) = (merged_on is null));`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_not_merged_into_itself" check (merged_into_id is null or merged_into_id <> id);`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_ends_after_start" check (changed_until is null or changed_until >= changed_on);`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_actor_kind_check" check ("actor_kind" in ('GOVERNMENT', 'PARLIAMENT', 'ADMINISTRATION', 'LOCAL_AUTHORITY', 'JUDICIARY', 'POLITICAL_PARTY', 'INTERNATIONAL_INSTITUTION', 'COMPANY', 'MEDIA', 'CIVIL_SOCIETY', 'PUBLIC'));`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_arena_check" check ("arena" in ('BELGIUM', 'EUROPE', 'PARTNER_COUNTRY', 'INTERNATIONAL'));`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_influence_type_check" check ("influence_type" in ('AGENDA_FRAMING', 'ATTITUDE', 'DISCURSIVE_COMMITMENT', 'PROCEDURE', 'POLICY_CONTENT', 'IMPLEMENTATION_BEHAVIOUR', 'PUBLIC_SUPPORT', 'POWER_MOVEMENT'));`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_direction_check" check ("direction" in ('POSITIVE', 'NEGATIVE', 'MIXED'));`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_visibility_check" check ("visibility" in ('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'));`,
    );
    this.addSql(
      `alter table "substantiation" add constraint "substantiation_outcome_id_foreign" foreign key ("outcome_id") references "outcome" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "substantiation" add constraint "substantiation_asked_by_id_foreign" foreign key ("asked_by_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "substantiation" add constraint "substantiation_settled_with_reason" check ((settled_on is null) = (settled_because is null));`,
    );
    this.addSql(
      `alter table "substantiation" add constraint "substantiation_answers_both" check ((answered_at is null) = (answer_fact is null) and (answer_fact is null) = (answer_contribution is null));`,
    );
    this.addSql(
      `alter table "substantiation" add constraint "substantiation_independence_check" check ("independence" in ('INDEPENDENT', 'ALLY', 'INTERNAL'));`,
    );
    this.addSql(
      `alter table "substantiation" add constraint "substantiation_answer_fact_check" check ("answer_fact" in ('FULL', 'PARTIAL', 'DISAGREE', 'NO_OPINION'));`,
    );
    this.addSql(
      `alter table "substantiation" add constraint "substantiation_answer_contribution_check" check ("answer_contribution" in ('FULL', 'PARTIAL', 'DISAGREE', 'NO_OPINION'));`,
    );
    this.addSql(
      `alter table "rival_explanation" add constraint "rival_explanation_outcome_id_foreign" foreign key ("outcome_id") references "outcome" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "rival_explanation" add constraint "rival_explanation_assessed_on_a_day" check ((assessment = 'NOT_ASSESSED') = (assessed_on is null));`,
    );
    this.addSql(
      `alter table "rival_explanation" add constraint "rival_explanation_assessment_check" check ("assessment" in ('RULED_OUT', 'PARTIAL', 'DOMINANT', 'NOT_ASSESSED'));`,
    );
    this.addSql(
      `alter table "outcome_distinction" add constraint "outcome_distinction_first_id_foreign" foreign key ("first_id") references "outcome" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "outcome_distinction" add constraint "outcome_distinction_second_id_foreign" foreign key ("second_id") references "outcome" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "outcome_distinction" add constraint "outcome_distinction_in_order" check (first_id < second_id);`,
    );
    this.addSql(
      `alter table "outcome_demand" add constraint "outcome_demand_outcome_id_foreign" foreign key ("outcome_id") references "outcome" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "outcome_demand" add constraint "outcome_demand_demand_id_foreign" foreign key ("demand_id") references "policy_demand" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "outcome_consent" add constraint "outcome_consent_outcome_id_foreign" foreign key ("outcome_id") references "outcome" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "outcome_consent" add constraint "outcome_consent_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "outcome_consent" add constraint "outcome_consent_up_to_check" check ("up_to" in ('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'));`,
    );
    this.addSql(
      `alter table "outcome_author" add constraint "outcome_author_outcome_id_foreign" foreign key ("outcome_id") references "outcome" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "outcome_author" add constraint "outcome_author_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_outcome_id_foreign" foreign key ("outcome_id") references "outcome" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_added_by_id_foreign" foreign key ("added_by_id") references "organisation" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_file_id_foreign" foreign key ("file_id") references "evidence_file" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_likelihoods" check ((if_true is null) = (if_false is null) and if_true >= 0 and if_true <= 1 and if_false >= 0 and if_false <= 1);`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_claim_check" check ("claim" in ('CHANGE', 'CONTRIBUTION'));`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_kind_check" check ("kind" in ('OFFICIAL_TEXT', 'MINUTES', 'CORRESPONDENCE', 'STATEMENT', 'MEDIA_ITEM', 'STUDY', 'DATA', 'OBSERVATION'));`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_observed_check" check ("observed" in ('SEEN', 'ABSENT', 'NOT_SOUGHT'));`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_visibility_check" check ("visibility" in ('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'));`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_link_state_check" check ("link_state" in ('REACHABLE', 'GONE', 'UNREACHABLE'));`,
    );
    this.addSql(
      `alter table "contribution" add constraint "contribution_outcome_id_foreign" foreign key ("outcome_id") references "outcome" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "contribution" add constraint "contribution_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "contribution" add constraint "contribution_ends_after_start" check (ended_on is null or ended_on >= began_on);`,
    );
    this.addSql(
      `alter table "contribution" add constraint "contribution_role_check" check ("role" in ('NECESSARY_CLAIMED', 'SUPPORTING', 'MINOR'));`,
    );
    this.addSql(
      `alter table "contribution" add constraint "contribution_visibility_check" check ("visibility" in ('PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'));`,
    );
    this.addSql(
      `alter table "contribution_action" add constraint "contribution_action_contribution_id_foreign" foreign key ("contribution_id") references "contribution" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "contribution_action" add constraint "contribution_action_action_id_foreign" foreign key ("action_id") references "demand_action" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "bond_assessment" add constraint "bond_assessment_outcome_id_foreign" foreign key ("outcome_id") references "outcome" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "bond_assessment" add constraint "bond_assessment_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "bond_assessment" add constraint "bond_assessment_answers_each" check (cardinality(scores) = 20 and 1 <= all (scores) and 4 >= all (scores));`,
    );
    for (const [table, settings] of Object.entries(TRACKED))
      this.addSql(`select track_changes('${table}', '${JSON.stringify(settings)}');`);
  }

  override down(): void {
    for (const table of [
      "bond_assessment",
      "contribution_action",
      "contribution",
      "evidence_item",
      "outcome_author",
      "outcome_consent",
      "outcome_demand",
      "outcome_distinction",
      "rival_explanation",
      "substantiation",
      "outcome",
      "evidence_file",
    ])
      this.addSql(`drop table "${table}" cascade;`);
  }
}

/** What people who were asked say is dated by itself, and theirs to take back; it is not kept anywhere else. */
const TRACKED = {
  outcome: { about: ["harvested_by_id"], excluded: ["version"] },
  outcome_author: { about: ["organisation_id"] },
  outcome_consent: { about: ["organisation_id"] },
  contribution: { about: ["organisation_id"], excluded: ["version"] },
  rival_explanation: {},
  evidence_item: { about: ["added_by_id"], excluded: ["link_state", "link_checked_on", "file_id"] },
  bond_assessment: { about: ["organisation_id"] },
};
