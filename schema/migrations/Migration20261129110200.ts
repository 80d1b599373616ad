import { Migration } from "@mikro-orm/migrations";

/**
 * Whoever was invited and never came is erased by their address, and an account by every address that it has had. What
 * was counted of tries to sign in was hashed with nothing secret, so it is forgotten.
 */
export class Migration20261129110200 extends Migration {
  override name = "Migration20261129110200";

  override up(): void {
    for (const statement of [ADDRESSES_OF, ERASE_INVITED, ERASE_PERSON, RIGHTS]) this.addSql(statement);
    this.addSql("delete from rate_limit;");
  }

  override down(): void {
    this.addSql(ERASE_PERSON_BEFORE);
    this.addSql("drop function erase_invited, addresses_of;");
  }
}

const SECURE = "security definer set search_path = pg_catalog, public, pg_temp";

/** What cannot be read any more is no address. */
const ADDRESSES_OF = `create function addresses_of(person uuid) returns text[] language sql stable ${SECURE} as $$
  select coalesce(array_agg(distinct address), '{}') from (
    select email as address from account where id = person
    union all select open_value(case when field is null then value->'email' else value end) #>> '{}'
      from change_event, unnest(array[old, new]) value
      where entity = 'account' and record_id = person and (field is null or field = 'email')) known
  where address <> '{"erased": true}'
$$;`;

/** Destroys the keys of all invitations to these addresses, also of those that are gone. @returns how many there were. */
const ERASE_INVITED = `create function erase_invited(addresses text[]) returns bigint language sql ${SECURE} as $$
  with erased as (
    insert into person_key (account_id, key)
    select distinct record_id, null::bytea from change_event
      where entity = 'invitation' and field is null and open_value(coalesce(new, old)->'email') #>> '{}' = any(addresses)
    on conflict (account_id) do update set key = null returning account_id)
  select count(*) from erased
$$;`;

const ERASE_PERSON = `create or replace function erase_person(person uuid) returns void language plpgsql ${SECURE} as $$
  declare addresses text[] := addresses_of(person);
  begin
    insert into person_key (account_id, key) values (person, null) on conflict (account_id) do update set key = null;
    if addresses <> '{}' then perform erase_invited(addresses); end if;
  end $$;`;

const ERASE_PERSON_BEFORE = `create or replace function erase_person(person uuid) returns void language plpgsql ${SECURE} as $$
  declare addresses jsonb[];
  begin
    select array_agg(open_value(address)) into addresses from (
      select case when field is null then coalesce(new, old)->'email' else new end as address from change_event
      where entity = 'account' and record_id = person and (field is null or field = 'email')) known;
    insert into person_key (account_id, key) values (person, null) on conflict (account_id) do update set key = null;
    update person_key set key = null where account_id in (
      select record_id from change_event where entity = 'invitation' and kind = 'CREATED' and open_value(new->'email') = any(addresses));
  end $$;`;

const RIGHTS = `do $$ begin
    revoke execute on function addresses_of, erase_invited from public;
    if application_role() is not null then grant execute on function addresses_of, erase_invited to onze_app; end if;
  end $$;`;
