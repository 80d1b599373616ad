import { Migration } from "@mikro-orm/migrations";

/** The talk about words: what to use, what to avoid, and what organisations think of it. */
export class Migration20261201250100 extends Migration {
  override up(): void {
    this.addSql(
      `create table "term" ("id" uuid not null default gen_random_uuid(), "source_id" uuid not null, "source_line" int null, "slug" text not null, "word" text not null, "word_key" text not null, "language" text not null, "status" text not null default 'PROPOSED', "meaning" text null, "forms" text[] not null, "exceptions" text[] not null, "instead" text null, "proposed_by_id" uuid null, "reasons" text null, "decided_because" text null, "decided_on" date null, "body_id" uuid null, "decision_id" uuid null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "term_source_id_index" on "term" ("source_id");`);
    this.addSql(`alter table "term" add constraint "term_slug_unique" unique ("slug");`);
    this.addSql(`create index "term_proposed_by_id_index" on "term" ("proposed_by_id");`);
    this.addSql(`create index "term_body_id_index" on "term" ("body_id");`);
    this.addSql(`create index "term_decision_id_index" on "term" ("decision_id");`);
    this.addSql(
      `create unique index term_decided_once on term (language, word_key) where status in ('AGREED', 'DISCOURAGED');`,
    );
    this.addSql(
      `create table "term_remark" ("id" uuid not null default gen_random_uuid(), "term_id" uuid not null, "organisation_id" uuid not null, "agrees" boolean null, "reason" text not null, "remarked_on" date not null, primary key ("id"));`,
    );
    this.addSql(`create index "term_remark_organisation_id_index" on "term_remark" ("organisation_id");`);
    this.addSql(
      `alter table "term_remark" add constraint "term_remark_term_id_organisation_id_unique" unique ("term_id", "organisation_id");`,
    );
    this.addSql(
      `alter table "term" add constraint "term_source_id_foreign" foreign key ("source_id") references "source" ("id");`,
    );
    this.addSql(
      `alter table "term" add constraint "term_proposed_by_id_foreign" foreign key ("proposed_by_id") references "organisation" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "term" add constraint "term_body_id_foreign" foreign key ("body_id") references "body" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "term" add constraint "term_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "term" add constraint "term_undecided_by_nobody" check (status in ('AGREED', 'DISCOURAGED') or num_nonnulls(decided_on, body_id, decision_id) = 0);`,
    );
    this.addSql(
      `alter table "term" add constraint "term_decided_with_its_reason" check (status in ('PROPOSED', 'CONTESTED') or decided_because is not null);`,
    );
    this.addSql(
      `alter table "term" add constraint "term_language_check" check (language in ('nl', 'fr', 'en', 'es'));`,
    );
    this.addSql(
      `alter table "term" add constraint "term_status_check" check ("status" in ('PROPOSED', 'CONTESTED', 'AGREED', 'DISCOURAGED'));`,
    );
    this.addSql(
      `alter table "term_remark" add constraint "term_remark_term_id_foreign" foreign key ("term_id") references "term" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "term_remark" add constraint "term_remark_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    for (const [table, settings] of Object.entries(TRACKED))
      this.addSql(`select track_changes('${table}', '${JSON.stringify(settings)}');`);
  }

  override down(): void {
    for (const table of ["term_remark", "term"]) this.addSql(`drop table "${table}" cascade;`);
  }
}

/** The tables whose changes are kept. */
const TRACKED: Readonly<Record<string, object>> = {
  term: { about: ["proposed_by_id"], excluded: ["word_key", "version"] },
  term_remark: { about: ["organisation_id"] },
};
