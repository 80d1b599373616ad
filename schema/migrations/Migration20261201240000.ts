import { Migration } from "@mikro-orm/migrations";

/** When a proposal was withdrawn; in which order it was answered, and into which other each answer merged it. */
export class Migration20261201240000 extends Migration {
  override up(): void {
    this.addSql(`alter table "proposal" add column "withdrawn_on" date null;`);
    this.addSql(
      `alter table "proposal" add constraint "proposal_withdrawn_on_a_day" check ((status = 'WITHDRAWN') = (withdrawn_on is not null));`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_withdrawn_afterwards" check (withdrawn_on is null or withdrawn_on >= submitted_on);`,
    );
    this.addSql(`alter table "proposal_answer" add column "merged_into_id" uuid null;`);
    this.addSql(`alter table "proposal_answer" add column "number" smallint not null default 1;`);
    this.addSql(`drop index "proposal_answer_proposal_id_index";`);
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_proposal_id_number_unique" unique ("proposal_id", "number");`,
    );
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_merged_into_id_foreign" foreign key ("merged_into_id") references "proposal" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_merges_into_one" check ((outcome = 'MERGED') = (merged_into_id is not null));`,
    );
    // that it was withdrawn, and when, is kept as a change of its status
    this.addSql(
      `select track_changes('proposal', '{"about": ["author_id"], "excluded": ["version", "withdrawn_on"]}');`,
    );
  }

  override down(): void {
    this.addSql(`alter table "proposal_answer" drop column "merged_into_id", drop column "number";`);
    this.addSql(`create index "proposal_answer_proposal_id_index" on "proposal_answer" ("proposal_id");`);
    this.addSql(`alter table "proposal" drop column "withdrawn_on";`);
    this.addSql(`select track_changes('proposal', '{"about": ["author_id"], "excluded": ["version"]}');`);
  }
}
