import { Migration } from "@mikro-orm/migrations";

/** Accounts: who may sign in and how, what they may do, who is invited, with what programs ask, and how often was tried. */
export class Migration20261124100000 extends Migration {
  override name = "Migration20261124100000";

  override up(): void {
    this.addSql(
      `create table "account" ("id" uuid not null default gen_random_uuid(), "name" text not null, "email" text not null, "email_verified" boolean not null default false, "image" text null, "language" text not null default 'en', "two_factor_enabled" boolean not null default false, "demonstration" boolean not null default false, "disabled_at" timestamptz null, "erased_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`alter table "account" add constraint "account_email_unique" unique ("email");`);

    this.addSql(
      `create table "session" ("id" uuid not null default gen_random_uuid(), "account_id" uuid not null, "token" text not null, "expires_at" timestamptz not null, "ip_address" text null, "user_agent" text null, "second_factor_at" timestamptz null, "confidential_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "session_account_id_index" on "session" ("account_id");`);
    this.addSql(`alter table "session" add constraint "session_token_unique" unique ("token");`);

    this.addSql(
      `create table "sign_in_method" ("id" uuid not null default gen_random_uuid(), "account_id" uuid not null, "provider_id" text not null, "subject" text not null, "password" text null, "access_token" text null, "refresh_token" text null, "id_token" text null, "access_token_expires_at" timestamptz null, "refresh_token_expires_at" timestamptz null, "scope" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "sign_in_method_account_id_index" on "sign_in_method" ("account_id");`);
    this.addSql(
      `alter table "sign_in_method" add constraint "sign_in_method_provider_id_subject_unique" unique ("provider_id", "subject");`,
    );

    this.addSql(
      `create table "verification" ("id" uuid not null default gen_random_uuid(), "identifier" text not null, "value" text not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "verification_identifier_index" on "verification" ("identifier");`);
    this.addSql(`create index "verification_value_index" on "verification" ("value");`);

    this.addSql(
      `create table "second_factor" ("id" uuid not null default gen_random_uuid(), "account_id" uuid not null, "secret" text not null, "backup_codes" text not null, "verified" boolean not null default false, "failed_verification_count" int not null default 0, "locked_until" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "second_factor" add constraint "second_factor_account_id_unique" unique ("account_id");`,
    );

    this.addSql(
      `create table "account_grant" ("id" uuid not null default gen_random_uuid(), "account_id" uuid not null, "organisation_id" uuid not null, "role" text not null, "reads_confidential" boolean not null default false, "granted_by_id" uuid null, "granted_at" timestamptz not null default now(), "withdrawn_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "account_grant_account_id_index" on "account_grant" ("account_id");`);
    this.addSql(`create index "account_grant_organisation_id_index" on "account_grant" ("organisation_id");`);
    this.addSql(`create index "account_grant_granted_by_id_index" on "account_grant" ("granted_by_id");`);
    this.addSql(
      `create unique index account_grant_one_of_a_kind on account_grant (account_id, organisation_id, role) where withdrawn_at is null;`,
    );

    this.addSql(
      `create table "invitation" ("id" uuid not null default gen_random_uuid(), "email" text null, "name" text null, "organisation_id" uuid null, "role" text not null, "reads_confidential" boolean not null default false, "language" text not null default 'en', "token_hash" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "withdrawn_at" timestamptz null, "invited_by_id" uuid null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "invitation_email_index" on "invitation" ("email");`);
    this.addSql(`create index "invitation_organisation_id_index" on "invitation" ("organisation_id");`);
    this.addSql(
      `alter table "invitation" add constraint "invitation_token_hash_unique" unique ("token_hash");`,
    );
    this.addSql(`create index "invitation_invited_by_id_index" on "invitation" ("invited_by_id");`);

    this.addSql(
      `create table "api_token" ("id" uuid not null default gen_random_uuid(), "name" text not null, "organisation_id" uuid not null, "scopes" text[] not null, "token_hash" text not null, "created_by_id" uuid null, "created_at" timestamptz not null default now(), "expires_at" timestamptz null, "last_used_at" timestamptz null, "revoked_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "api_token_organisation_id_index" on "api_token" ("organisation_id");`);
    this.addSql(
      `alter table "api_token" add constraint "api_token_token_hash_unique" unique ("token_hash");`,
    );
    this.addSql(`create index "api_token_created_by_id_index" on "api_token" ("created_by_id");`);

    this.addSql(
      `create table "confidential_reading" ("id" uuid not null default gen_random_uuid(), "account_id" uuid not null, "reason" text not null, "opened_at" timestamptz not null default now(), "open_until" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "confidential_reading_account_id_index" on "confidential_reading" ("account_id");`,
    );

    this.addSql(
      `create table "rate_limit" ("key" text not null, "points" int not null default 0, "expire" bigint null, primary key ("key"));`,
    );
    this.addSql(
      `alter table "account" add constraint "account_email_in_small_letters" check (email = lower(email));`,
    );
    this.addSql(
      `alter table "account" add constraint "account_language_check" check (language in ('nl', 'fr', 'en', 'es'));`,
    );
    this.addSql(
      `alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "sign_in_method" add constraint "sign_in_method_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "second_factor" add constraint "second_factor_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "account_grant" add constraint "account_grant_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "account_grant" add constraint "account_grant_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "account_grant" add constraint "account_grant_granted_by_id_foreign" foreign key ("granted_by_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "account_grant" add constraint "account_grant_role_check" check ("role" in ('ADMINISTRATOR', 'UMBRELLA_STAFF', 'MEMBER_EDITOR', 'MEMBER_READER', 'PARTNER_DELEGATE', 'FACILITATOR', 'AUDITOR', 'INTEGRATION'));`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_invited_by_id_foreign" foreign key ("invited_by_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_language_check" check (language in ('nl', 'fr', 'en', 'es'));`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_role_check" check ("role" in ('ADMINISTRATOR', 'UMBRELLA_STAFF', 'MEMBER_EDITOR', 'MEMBER_READER', 'PARTNER_DELEGATE', 'FACILITATOR', 'AUDITOR', 'INTEGRATION'));`,
    );
    this.addSql(
      `alter table "api_token" add constraint "api_token_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "api_token" add constraint "api_token_created_by_id_foreign" foreign key ("created_by_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "confidential_reading" add constraint "confidential_reading_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`,
    );
  }

  override down(): void {
    for (const table of TABLES) this.addSql(`drop table "${table}";`);
  }
}

/** Whatever refers to another before that other. */
const TABLES = [
  "rate_limit",
  "confidential_reading",
  "api_token",
  "invitation",
  "account_grant",
  "second_factor",
  "verification",
  "sign_in_method",
  "session",
  "account",
];
