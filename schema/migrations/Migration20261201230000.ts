import { Migration } from "@mikro-orm/migrations";

/**
 * What was said at a session stands in the order in which it was said; and a session that is closed is frozen, by the
 * database itself: nothing of it changes but when its actions were done, and who may lead it when an account goes.
 */
export class Migration20261201230000 extends Migration {
  override name = "Migration20261201230000";

  override up(): void {
    for (const table of ["session_decision", "session_action"])
      this.addSql(`alter table ${table} add column position int not null default 1;`);
    this.addSql("alter table participation_session add column facilitator_seen_at timestamptz null;");
    this.addSql(KEEP_SESSION);
    this.addSql(KEEP_PARTS);
    this.addSql(
      "create trigger participation_session_stays_closed before update on participation_session for each row execute function keep_closed_session();",
    );
    for (const table of PARTS)
      this.addSql(
        `create trigger ${table}_stays_closed before insert or update or delete on ${table} for each row execute function keep_closed_parts();`,
      );
  }

  override down(): void {
    this.addSql("drop trigger participation_session_stays_closed on participation_session;");
    for (const table of PARTS) this.addSql(`drop trigger ${table}_stays_closed on ${table};`);
    this.addSql("drop function keep_closed_session(), keep_closed_parts();");
    this.addSql("alter table participation_session drop column facilitator_seen_at;");
    for (const table of ["session_decision", "session_action"])
      this.addSql(`alter table ${table} drop column position;`);
  }
}

const PARTS = ["session_organisation", "session_decision", "session_vote", "session_score", "session_action"];

const FROZEN = "'This session is closed; nothing of it is changed or removed.'";

/** Its version still rises when an action is told to be done; its facilitator may be nobody, when the account goes, and leaves the screen. */
const KEEP_SESSION = `create function keep_closed_session() returns trigger language plpgsql as $$
  begin
    if old.closed_at is not null and (
        to_jsonb(new) - '{version,facilitator_id,facilitator_seen_at}'::text[] <> to_jsonb(old) - '{version,facilitator_id,facilitator_seen_at}'::text[]
        or (new.facilitator_id is distinct from old.facilitator_id and new.facilitator_id is not null))
      then raise exception using message = ${FROZEN}, errcode = 'restrict_violation'; end if;
    return new;
  end $$;`;

/**
 * A part goes with what it belongs to: its session, its decision, or an organisation that is erased. What it names and is
 * gone is named no more. Of actions, the day on which they were done may change.
 */
const KEEP_PARTS = `create function keep_closed_parts() returns trigger language plpgsql as $$
  declare
    was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    is_now jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    part jsonb := coalesce(is_now, was);
    of_session uuid := coalesce(part->>'session_id',
      (select d.session_id::text from session_decision d where d.id = (part->>'decision_id')::uuid))::uuid;
  begin
    if not exists (select from participation_session s where s.id = of_session and s.closed_at is not null) then
      return coalesce(new, old);
    end if;
    if tg_op = 'DELETE' then
      if tg_table_name = 'session_organisation' and not exists (select from organisation o where o.id = (was->>'organisation_id')::uuid) then
        return old;
      end if;
      if tg_table_name in ('session_vote', 'session_score', 'session_action') and not exists (
          select from session_organisation v where v.id = coalesce(was->>'organisation_id', was->>'owner_id')::uuid) then
        return old;
      end if;
    end if;
    if tg_op = 'UPDATE' then
      if tg_table_name = 'session_action' and is_now - 'done_on' = was - 'done_on' then
        return new;
      end if;
      if tg_table_name = 'session_decision' and is_now - '{named_by_id,decision_id}'::text[] = was - '{named_by_id,decision_id}'::text[]
          and (is_now->>'named_by_id' is not distinct from was->>'named_by_id' or (is_now->>'named_by_id' is null
            and not exists (select from session_organisation v where v.id = (was->>'named_by_id')::uuid)))
          and (is_now->>'decision_id' is not distinct from was->>'decision_id' or (is_now->>'decision_id' is null
            and not exists (select from decision d where d.id = (was->>'decision_id')::uuid))) then
        return new;
      end if;
    end if;
    raise exception using message = ${FROZEN}, errcode = 'restrict_violation';
  end $$;`;
