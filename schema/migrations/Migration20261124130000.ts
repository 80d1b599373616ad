import { Migration } from "@mikro-orm/migrations";

/** The tables whose changes are kept, with what is not kept of them. Facts of activities and coverage are not: imports tell them. */
const TRACKED: Readonly<Record<string, object>> = {
  organisation: {
    about: ["id"],
    excluded: ["name_key", "version", "recorded_visibility", "field_visibility"],
  },
  organisation_alias: { about: ["organisation_id", "holder_id"], excluded: ["name_key"] },
  organisation_identifier: { about: ["organisation_id"] },
  organisation_role: { about: ["organisation_id"] },
  membership: { about: ["organisation_id"] },
  affiliation: { about: ["organisation_id", "network_id"] },
  activity: {
    about: ["holder_id"],
    excluded: [
      "first_year",
      "last_year",
      "is_leaf",
      "counted_elsewhere_from",
      "counted_elsewhere_to",
      "content_hash",
      "recorded_visibility",
    ],
  },
  activity_theme: {
    record: "activity_id",
    part: ["theme_code"],
    only: { origin: "CONFIRMED" },
    excluded: ["id", "activity_id", "theme_code"],
  },
  partnership: {
    about: ["holder_id", "partner_id"],
    excluded: ["partner_name_key", "proven_for", "starts_on", "ends_on", "recorded_visibility"],
  },
  role_agreement: {},
  role_agreement_parties: {
    entity: "role_agreement",
    record: "role_agreement_id",
    part: ["organisation_id"],
    field: "parties",
    element: "organisation_id",
    about: ["organisation_id"],
  },
  visibility_setting: {
    about: ["organisation_id", "set_by_organisation_id"],
    part: ["activity_id", "partnership_id"],
    excluded: ["set_by_account_id", "set_at", "reviewed_by_id"],
  },
  account: {
    personal: ["name", "email"],
    person: "id",
    excluded: ["email_verified", "image", "created_at", "updated_at"],
  },
  account_grant: { about: ["organisation_id"], excluded: ["granted_by_id", "granted_at"] },
  invitation: {
    about: ["organisation_id"],
    personal: ["name", "email"],
    person: "id",
    excluded: ["token_hash", "invited_by_id", "created_at"],
  },
  api_token: {
    about: ["organisation_id"],
    excluded: ["token_hash", "created_by_id", "created_at", "last_used_at"],
  },
  confidential_reading: { personal: ["reason"], person: "account_id", excluded: ["opened_at"] },
};

/** From now on changes are kept, of every table of these that is there. */
export class Migration20261124130000 extends Migration {
  override name = "Migration20261124130000";

  override up(): void {
    for (const [table, settings] of Object.entries(TRACKED)) {
      this.addSql(
        `select track_changes('${table}', '${JSON.stringify(settings)}') where to_regclass('${table}') is not null;`,
      );
    }
  }

  override down(): void {
    for (const table of Object.keys(TRACKED)) {
      for (const what of ["creations", "removals", "changes"]) {
        this.addSql(
          `do $$ begin if to_regclass('${table}') is not null then drop trigger if exists ${table}_${what}_recorded on ${table}; end if; end $$;`,
        );
      }
    }
  }
}
