import { Migration } from "@mikro-orm/migrations";

/** What a choice of who may see something was made of: raised by changes of what it says, and by nothing else. */
export class Migration20261129160000 extends Migration {
  override name = "Migration20261129160000";

  override up(): void {
    this.addSql(`alter table "visibility_setting" add column "version" int not null default 1;`);
    this.addSql(`create function raise_visibility_setting_version() returns trigger language plpgsql as $$
      begin
        new.version := old.version;
        if (new.visibility, new.reason, new.note) is distinct from (old.visibility, old.reason, old.note) then
          new.version := old.version + 1;
        end if;
        return new;
      end $$;`);
    this.addSql(
      `create trigger visibility_setting_version before update on visibility_setting for each row execute function raise_visibility_setting_version();`,
    );
    this.addSql(track(`excluded - 'version' || '["version"]'`));
  }

  override down(): void {
    this.addSql(track("excluded - 'version'"));
    this.addSql("drop trigger visibility_setting_version on visibility_setting;");
    this.addSql("drop function raise_visibility_setting_version;");
    this.addSql(`alter table "visibility_setting" drop column "version";`);
  }
}

/** Keeps changes as before, but for columns that are not kept. @param excluded SQL of those, made of `excluded`. */
const track = (excluded: string): string => `do $$
  declare
    kept jsonb := (select convert_from(rtrim(tgargs, '\\000'::bytea), 'UTF8') from pg_trigger
      where tgrelid = 'visibility_setting'::regclass and tgname = 'visibility_setting_changes_recorded');
    excluded jsonb := (kept->'excluded') - 'source_id' - 'source_line';
  begin
    perform track_changes('visibility_setting', kept || jsonb_build_object('excluded', ${excluded}));
  end $$;`;
