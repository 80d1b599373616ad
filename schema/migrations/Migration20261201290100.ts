import { Migration } from "@mikro-orm/migrations";

/** Of the decisions that stand in a session, one is about a decision of the register: of more, the one that was named first. */
export class Migration20261201290100 extends Migration {
  override name = "Migration20261201290100";

  override up(): void {
    // also of sessions that are closed, which nothing else changes
    this.addSql("alter table session_decision disable trigger session_decision_stays_closed;");
    this.addSql(`update session_decision d set decision_id = null where d.merged_into_id is null and exists (
      select from session_decision o where o.session_id = d.session_id and o.decision_id = d.decision_id and o.merged_into_id is null
        and (o.position, o.id) < (d.position, d.id));`);
    this.addSql("alter table session_decision enable trigger session_decision_stays_closed;");
    this.addSql(
      "create unique index session_decision_linked_once on session_decision (session_id, decision_id) where merged_into_id is null;",
    );
  }

  override down(): void {
    this.addSql("drop index session_decision_linked_once;");
  }
}
