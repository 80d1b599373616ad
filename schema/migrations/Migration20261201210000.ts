import { Migration } from "@mikro-orm/migrations";

/** Links with which a partner looks at its record without an account; and what partners say of what is recorded about them. */
export class Migration20261201210000 extends Migration {
  override name = "Migration20261201210000";

  override up(): void {
    for (const statement of [
      ...LINKS,
      ...REMARKS,
      DISPUTED,
      ...rolesAndPaths(ROLES, PATHS),
      eraseInvited(NAMED),
    ])
      this.addSql(statement);
    for (const [table, settings] of Object.entries(TRACKED))
      this.addSql(`select track_changes('${table}', '${JSON.stringify(settings)}');`);
  }

  override down(): void {
    this.addSql(eraseInvited(["invitation"]));
    for (const table of ["record_remark", "partner_link"]) this.addSql(`drop table "${table}";`);
    this.addSql(`alter table "partnership" drop column "is_disputed";`);
    this.addSql(
      `select track_changes('partnership', '${JSON.stringify({ ...PARTNERSHIP, excluded: KEPT_OUT })}');`,
    );
    for (const statement of rolesAndPaths(
      ROLES.filter((role) => role !== "PARTNER_LINK"),
      PATHS.filter((path) => path !== "LINK"),
    ))
      this.addSql(statement);
  }
}

const LINKS = [
  `create table "partner_link" ("id" uuid not null default gen_random_uuid(), "organisation_id" uuid not null, "made_by_organisation_id" uuid not null, "token_hash" text not null, "email" text null, "language" text not null, "created_by_id" uuid null, "created_at" timestamptz not null default now(), "expires_at" timestamptz not null, "last_used_at" timestamptz null, "revoked_at" timestamptz null, primary key ("id"));`,
  `create index "partner_link_organisation_id_index" on "partner_link" ("organisation_id");`,
  `create index "partner_link_made_by_organisation_id_index" on "partner_link" ("made_by_organisation_id");`,
  `create index "partner_link_created_by_id_index" on "partner_link" ("created_by_id");`,
  `alter table "partner_link" add constraint "partner_link_token_hash_unique" unique ("token_hash");`,
  `alter table "partner_link" add constraint "partner_link_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
  `alter table "partner_link" add constraint "partner_link_made_by_organisation_id_foreign" foreign key ("made_by_organisation_id") references "organisation" ("id") on delete cascade;`,
  `alter table "partner_link" add constraint "partner_link_created_by_id_foreign" foreign key ("created_by_id") references "account" ("id") on delete set null;`,
  `alter table "partner_link" add constraint "partner_link_language_check" check (language in ('nl', 'fr', 'en', 'es'));`,
];

const REMARKS = [
  `create table "record_remark" ("id" uuid not null default gen_random_uuid(), "holder_id" uuid not null, "partner_id" uuid not null, "kind" text not null, "reason" text not null, "words" text null, "written_by_id" uuid null, "made_at" timestamptz not null default now(), "taken_back_at" timestamptz null, "answered_at" timestamptz null, "answer" text null, "answered_by_id" uuid null, primary key ("id"));`,
  `create index "record_remark_partner_id_index" on "record_remark" ("partner_id");`,
  "create unique index record_remark_one_objection on record_remark (holder_id, partner_id) where kind = 'OBJECTION' and answered_at is null and taken_back_at is null;",
  `alter table "record_remark" add constraint "record_remark_holder_id_foreign" foreign key ("holder_id") references "organisation" ("id") on delete cascade;`,
  `alter table "record_remark" add constraint "record_remark_partner_id_foreign" foreign key ("partner_id") references "organisation" ("id") on delete cascade;`,
  `alter table "record_remark" add constraint "record_remark_answer_is_dated" check (answer is null or answered_at is not null);`,
  `alter table "record_remark" add constraint "record_remark_of_two" check (holder_id <> partner_id);`,
  `alter table "record_remark" add constraint "record_remark_kind_check" check ("kind" in ('OBJECTION', 'SUGGESTION'));`,
  `alter table "record_remark" add constraint "record_remark_reason_check" check ("reason" in ('NOT_TOGETHER', 'ENDED', 'WRONG_PLACE', 'WRONG_THEME', 'WRONG_AMOUNT', 'UNSAFE', 'OTHERWISE_WRONG'));`,
];

const DISPUTED = `alter table "partnership" add "is_disputed" boolean not null default false;`;

const ROLES = [
  "ADMINISTRATOR",
  "UMBRELLA_STAFF",
  "MEMBER_EDITOR",
  "MEMBER_READER",
  "PARTNER_DELEGATE",
  "FACILITATOR",
  "AUDITOR",
  "INTEGRATION",
  "PARTNER_LINK",
];
const PATHS = ["PERSON", "TOKEN", "LINK", "IMPORT", "COMMAND_LINE", "SYSTEM"];

const listed = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(", ");

/** Which roles there are, and through what a change may come. */
const rolesAndPaths = (roles: readonly string[], paths: readonly string[]): string[] => [
  ...["invitation", "account_grant"].flatMap((table) => [
    `alter table "${table}" drop constraint "${table}_role_check";`,
    `alter table "${table}" add constraint "${table}_role_check" check ("role" in (${listed(roles)}));`,
  ]),
  `alter table "change_event" drop constraint "change_event_path_check";`,
  `alter table "change_event" add constraint "change_event_path_check" check ("path" in (${listed(paths)}));`,
];

/** What names somebody by an address alone. */
const NAMED = ["invitation", "partner_link"];

/** Destroys the keys of all that was sent to these addresses, also of what is gone. @returns how many there were. */
const eraseInvited = (
  entities: readonly string[],
): string => `create or replace function erase_invited(addresses text[]) returns bigint language sql
  security definer set search_path = pg_catalog, public, pg_temp as $$
  with erased as (
    insert into person_key (account_id, key)
    select distinct record_id, null::bytea from change_event
      where entity in (${listed(entities)}) and field is null and open_value(coalesce(new, old)->'email') #>> '{}' = any(addresses)
    on conflict (account_id) do update set key = null returning account_id)
  select count(*) from erased
$$;`;

const KEPT_OUT = ["partner_name_key", "proven_for", "starts_on", "ends_on", "recorded_visibility"];
const PARTNERSHIP = { about: ["holder_id", "partner_id"] };

/** Words are kept under the key of whoever wrote them, an account or a link; whom a link was mailed to under the link's. */
const TRACKED = {
  partner_link: {
    about: ["organisation_id"],
    personal: ["email"],
    person: "id",
    excluded: ["token_hash", "made_by_organisation_id", "created_by_id", "created_at", "last_used_at"],
  },
  record_remark: {
    about: ["holder_id", "partner_id"],
    personal: ["words"],
    person: "written_by_id",
    excluded: ["written_by_id", "made_at", "answer", "answered_by_id"],
  },
  // that one is disputed follows from the remark
  partnership: { ...PARTNERSHIP, excluded: [...KEPT_OUT, "is_disputed"] },
};
