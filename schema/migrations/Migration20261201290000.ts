import { Migration } from "@mikro-orm/migrations";

/** A proposal outlives the one in which it went on: it stays merged, into what is gone. */
export class Migration20261201290000 extends Migration {
  override name = "Migration20261201290000";

  override up(): void {
    for (const [table, check, status] of MERGED)
      this.write(table, check, `merged_into_id is null or ${status} = 'MERGED'`, "set null");
  }

  override down(): void {
    for (const [table, check, status] of MERGED)
      this.write(table, check, `(${status} = 'MERGED') = (merged_into_id is not null)`, "cascade");
  }

  private write(table: string, check: string, expression: string, deleteRule: string): void {
    const key = `${table}_merged_into_id_foreign`;
    for (const constraint of [check, key])
      this.addSql(`alter table "${table}" drop constraint "${constraint}";`);
    this.addSql(`alter table "${table}" add constraint "${check}" check (${expression});`);
    this.addSql(
      `alter table "${table}" add constraint "${key}" foreign key ("merged_into_id") references "proposal" ("id") on delete ${deleteRule};`,
    );
  }
}

/** Each table with its check, and the column that says what became of it. */
const MERGED = [
  ["proposal", "proposal_merged_into_another", "status"],
  ["proposal_answer", "proposal_answer_merges_into_one", "outcome"],
] as const;
