import type pg from "pg";
import { insertActivity, isRegion, type NewActivity } from "./insert-activity.ts";
import { type Added, insertOrganisation, type NewOrganisation } from "./insert-organisation.ts";
import { ACCEPT_PARTNERSHIPS, SOURCE, UMBRELLA } from "./sql-parts.ts";
import { settle } from "./template-databases.ts";
import { withClient } from "./with-client.ts";

export interface NewAgreement {
  readonly theme: string;
  readonly place: string;
  /** Slugs. */
  readonly parties: readonly string[];
  /** By slug of a party. */
  readonly roles?: Readonly<Record<string, readonly string[]>>;
  readonly validFrom?: string;
  readonly reviewBy?: string;
}

export interface Builders {
  /** Its slug is its name in small letters and dashes. */
  organisation(name: string, organisation?: NewOrganisation): Promise<Added>;
  member(name: string, organisation?: NewOrganisation): Promise<Added>;
  /** With everything that is derived from it. @returns its id. */
  activity(activity: NewActivity): Promise<string>;
  agreement(agreement: NewAgreement): Promise<void>;
}

/** Writes records to a database by plain SQL. */
export function createBuilders(databaseUrl: string): Builders {
  let count = 0;
  const work = <Result>(task: (client: pg.Client) => Promise<Result>) =>
    withClient(databaseUrl, (client) => inTransaction(client, () => task(client)));
  const organisation = (name: string, given: NewOrganisation = {}) =>
    work((client) => insertOrganisation(client, name, given));
  return {
    organisation,
    member: (name, given) => organisation(name, { kind: "MEMBER", role: "MEMBER", ...given }),
    async activity(given) {
      count += 1;
      const identifier = given.identifier ?? `TEST-${String(count).padStart(4, "0")}`;
      const id = await work(async (client) => {
        const inserted = await insertActivity(client, { ...given, identifier });
        if (given.isAccepted !== false) await client.query(ACCEPT_PARTNERSHIPS);
        return inserted;
      });
      await settle(databaseUrl);
      return id;
    },
    agreement: (given) => work((client) => insertAgreement(client, given)),
  };
}

/** What belongs to a record comes with it, as everywhere: in one transaction. */
async function inTransaction<Result>(client: pg.Client, task: () => Promise<Result>): Promise<Result> {
  await client.query("begin");
  const result = await task();
  await client.query("commit");
  return result;
}

async function insertAgreement(client: pg.Client, given: NewAgreement): Promise<void> {
  const { theme, place, parties, roles = {}, validFrom = "2020-01-01", reviewBy = "2030-01-01" } = given;
  const column = isRegion(place) ? "region_code" : "country_code";
  const { rows } = await client.query<{ id: string }>(
    `insert into role_agreement (source_id, theme_code, ${column}, valid_from, review_by) values (${SOURCE}, $1, $2, $3, $4) returning id`,
    [theme, place, validFrom, reviewBy],
  );
  await client.query(
    `insert into role_agreement_parties (role_agreement_id, organisation_id, roles)
      select $1, id, array(select jsonb_array_elements_text($3::jsonb->slug)) from organisation where slug = any($2)`,
    [rows[0]?.id, parties, JSON.stringify(roles)],
  );
}

/** Takes everything away but the code lists and the umbrella. */
export function clearDatabase(databaseUrl: string): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    for (const table of [
      "outcome",
      "policy_demand",
      "round",
      "questionnaire",
      "decision",
      "body",
      "participation_session",
      "stated_need",
      "need_weight_set",
      "indicator",
      "visibility_setting",
      "record_remark",
      "partner_link",
      "role_agreement",
      "coverage_past",
      "coverage_row",
      "coverage_total",
      "coverage_presence",
      "coverage_cell",
      "partnership",
      "activity",
      "membership",
    ]) {
      await client.query(`delete from ${table}`);
    }
    await client.query("delete from organisation where slug <> $1", [UMBRELLA]);
  });
}
