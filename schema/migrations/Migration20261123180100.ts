import { Migration } from "@mikro-orm/migrations";

/** What a column type cannot say: rules of membership, and what an installation is told apart by. */
export class Migration20261123180100 extends Migration {
  override name = "Migration20261123180100";

  override up(): void {
    this.addSql("create extension if not exists btree_gist;");
    this.addSql(`alter table membership add constraint membership_one_at_a_time
      exclude using gist (organisation_id with =, daterange(starts_on, ends_on, '[]') with &&);`);
    this.addSql(`create function refuse_private_and_political_members() returns trigger language plpgsql as $$
      declare refused text;
      begin
        if tg_table_name = 'membership' then
          select kind into refused from organisation where id = new.organisation_id and kind in ('PRIVATE_ECONOMIC', 'POLITICAL');
        elsif new.kind in ('PRIVATE_ECONOMIC', 'POLITICAL') and exists (select from membership where organisation_id = new.id) then
          refused := new.kind;
        end if;
        if refused is not null then
          raise exception 'An organisation of the kind % cannot be a member.', refused using errcode = 'check_violation', constraint = 'membership_not_private_or_political';
        end if;
        return new;
      end $$;`);
    this.addSql(`create trigger membership_not_private_or_political before insert or update on membership
      for each row execute function refuse_private_and_political_members();`);
    this.addSql(`create trigger organisation_keeps_membership_rule before update of kind on organisation
      for each row execute function refuse_private_and_political_members();`);
    this.addSql("create table installation (id uuid primary key default gen_random_uuid());");
    this.addSql("insert into installation default values;");
  }

  override down(): void {
    this.addSql("drop table installation;");
    this.addSql("drop trigger organisation_keeps_membership_rule on organisation;");
    this.addSql("drop trigger membership_not_private_or_political on membership;");
    this.addSql("drop function refuse_private_and_political_members;");
    this.addSql("alter table membership drop constraint membership_one_at_a_time;");
  }
}
