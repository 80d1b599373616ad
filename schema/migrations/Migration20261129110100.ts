import { Migration } from "@mikro-orm/migrations";

/**
 * What somebody wrote beside a class of visibility goes when they are erased. From now on the history keeps such notes under
 * the key of whoever wrote them; those that it holds already are sealed as well.
 *
 * To seal one changes what the digests of its chain were computed from. So they are computed anew from there on, in
 * chains that hold alone: where somebody altered one, that stays to be found, and the note with it. A copy of digests that
 * was kept elsewhere before this no longer tells of these chains.
 */
export class Migration20261129110100 extends Migration {
  override name = "Migration20261129110100";

  override up(): void {
    for (const statement of [SEALED_NOTE, SEAL_NOTES, "drop function sealed_note;"]) this.addSql(statement);
    this.addSql(track({ ...SETTINGS, personal: ["note"], person: "set_by_account_id" }));
    this.addSql(`update visibility_setting set note = null where note is not null
      and set_by_account_id in (select id from account where erased_at is not null);`);
  }

  override down(): void {
    this.addSql(track(SETTINGS));
  }
}

const SETTINGS = {
  about: ["organisation_id", "set_by_organisation_id"],
  part: ["activity_id", "partnership_id"],
  excluded: ["set_by_account_id", "set_at", "reviewed_by_id"],
};

const track = (settings: object): string =>
  `select track_changes('visibility_setting', '${JSON.stringify(settings)}');`;

/** A note in plain words is of whoever made the change that brought it; what a command or a program wrote is of nobody. */
const SEALED_NOTE = `create function sealed_note(value jsonb, field text, author uuid) returns jsonb language sql as $$
  select case when field = 'note' and jsonb_typeof(value) = 'string' then seal_value(value, author)
    when field is null and jsonb_typeof(value->'note') = 'string' then jsonb_set(value, '{note}', seal_value(value->'note', author))
    else value end
$$;`;

/** Chains with such a note, as far as every digest of theirs is right. */
const CHAINS = `select record_id, part from (
    select (event).record_id, (event).part, (event).field, coalesce((event).old, (event).new) as value, (event).digest =
      sha256(coalesce(lag((event).digest) over (partition by (event).record_id, (event).part order by (event).position), '') || change_content(event)) as holds
    from (select c as event from change_event c where c.entity = 'visibility_setting') every) links
  group by record_id, part
  having bool_and(holds) and bool_or(jsonb_typeof(case when field is null then value->'note' when field = 'note' then value end) = 'string')`;

/** The application may not write here, and the owner may only for as long as this takes. */
const SEAL_NOTES = `do $$
  declare
    chain record;
    kept change_event;
    previous bytea;
    author uuid;
  begin
    if application_role() is null then grant update on change_event to current_user; end if;
    alter table change_event disable trigger change_event_is_only_added_to;
    for chain in ${CHAINS} loop
      previous := '';
      author := null;
      for kept in select * from change_event c where c.entity = 'visibility_setting' and c.record_id = chain.record_id
        and c.part is not distinct from chain.part order by c.position loop
        kept.old := sealed_note(kept.old, kept.field, author);
        if kept.kind = 'CREATED' or kept.field = 'note' then author := kept.account_id; end if;
        kept.new := sealed_note(kept.new, kept.field, author);
        kept.digest := sha256(previous || change_content(kept));
        update change_event c set old = kept.old, new = kept.new, digest = kept.digest where c.id = kept.id;
        previous := kept.digest;
      end loop;
    end loop;
    alter table change_event enable trigger change_event_is_only_added_to;
    if application_role() is null then revoke update on change_event from current_user; end if;
  end $$;`;
