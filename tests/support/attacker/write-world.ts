import { settleEverything } from "@onze/api";
import type pg from "pg";
import { ACCEPT_PARTNERSHIPS } from "../sql-parts.ts";
import { DECISION_TABLES, DECISIONS_OF_ALL } from "./decision-rows.ts";
import { DEMAND_TABLES, DEMANDS_OF_ALL } from "./demand-rows.ts";
import { EVIDENCE_OF_ALL, EVIDENCE_TABLES } from "./evidence-rows.ts";
import { OUTCOME_TABLES, OUTCOMES_OF_ALL } from "./outcome-rows.ts";
import { COUNTRIES, WEIGHT_SET } from "./public-world.ts";
import type { Rows } from "./rows.ts";
import { SUBSTANTIATION_TABLES, SUBSTANTIATIONS_OF_ALL } from "./substantiation-rows.ts";
import { VOICE_OF_ALL, VOICE_TABLES } from "./voice-rows.ts";
import { BY_SOMEBODY, FORGET, keepHistory, MADE_ANEW, MADE_BEFORE, NAME_AND_DATE } from "./world-history.ts";

/** Everything that worlds are made of, in an order in which it may go. */
const TABLES = [
  // or a second world would be refused what the first used up
  "rate_limit",
  ...VOICE_TABLES,
  ...EVIDENCE_TABLES,
  "intervention",
  "body_meeting",
  "seat",
  "seat_rule",
  "body",
  ...OUTCOME_TABLES,
  ...SUBSTANTIATION_TABLES,
  ...DEMAND_TABLES,
  ...DECISION_TABLES,
  "role_agreement_parties",
  "role_agreement",
  "network_strategy",
  "stated_need",
  "need_weight",
  "need_weight_set",
  "framework_cycle",
  "api_token",
  "partner_link",
  "record_remark",
  "invitation",
  "account_grant",
  "account",
  "synergy_commitment_parties",
  "synergy_commitment",
  "activity_goal",
  "framework_actor",
  "strategic_goal_themes",
  "strategic_goal",
  "framework",
  "framework_cycle",
  "visibility_setting",
  "import_problem",
  "import_suggestion",
  "import_run",
  "coverage_past",
  "coverage_row",
  "partnership_theme",
  "partnership",
  "activity_partner",
  "activity_amount",
  "activity_theme",
  "activity_place",
  "activity_sector",
  "activity",
  "affiliation",
  "organisation_identifier",
  "organisation_alias",
];

/** Lets a connection write worlds quickly, without looking for what rows refer to; their history is kept. */
export async function writeQuickly(client: pg.Client): Promise<void> {
  await keepHistory(client);
  await client.query("set session_replication_role = replica");
}

/** What changes after the first day, so that every activity has a past. */
const CHANGES = [
  "update activity_amount set amount_eur = amount_eur * 1.5, amount = amount * 1.5",
  "update activity set framework = case when framework = 'JSF-A' then 'JSF-B' else 'JSF-A' end where identifier like '%0' or identifier like '%1' or identifier = 'TAKER'",
];

/** Everybody but the umbrella states a need that names them, of the place and the theme in which they are; nothing need be confirmed to say so. */
const NEEDS = [
  `insert into framework_cycle (id, source_id, code, starts_on, ends_on, confirmed_share_minimum)
    select md5('cycle')::uuid, id, 'CYCLE', '2020-01-01', '3000-01-01', 0 from source order by taken_on, id limit 1`,
  `insert into stated_need (id, source_type, title, country_code, theme_code, stated_on, reference, stated_by_id)
    select md5('need ' || id)::uuid, 'PARTNER_PRIORITY', 'What ' || name || ' needs', coalesce(country_code, 'BI'),
      (select code from theme order by position offset length(name) % 5 limit 1), '2026-01-01', 'Assembly of ' || name, id from organisation where id <> $1`,
  `insert into need_weight_set (id, title, source_type, decided_by, decided_on, reference, valid_from)
    values ('${WEIGHT_SET}', 'Weights', 'JOINT_CONTEXT_ANALYSIS', 'Meeting', '2026-01-01', 'Report', '2026-01-01')`,
  `insert into need_weight (id, need_weight_set_id, country_code, value)
    select md5('weight ' || country)::uuid, '${WEIGHT_SET}', country, 1.0 / ${COUNTRIES.length} from unnest('{${COUNTRIES}}'::text[]) country`,
];

/** What everybody has, each after what it is of. */
const OF_ALL = [
  ...NEEDS,
  ...DECISIONS_OF_ALL,
  ...DEMANDS_OF_ALL,
  ...OUTCOMES_OF_ALL,
  ...SUBSTANTIATIONS_OF_ALL,
  ...EVIDENCE_OF_ALL,
  ...VOICE_OF_ALL,
];

/** The first day on which a world was recorded. */
export const FIRST_DAY = "2026-01-01";

/** Puts one world in the place of another: as it was from the first day on, and as it is since today. */
export async function writeWorld(client: pg.Client, rows: Rows, umbrella: string): Promise<void> {
  await client.query("begin");
  for (const table of TABLES) await client.query(`delete from ${table}`);
  await client.query("delete from organisation_role where organisation_id <> $1", [umbrella]);
  await client.query("delete from organisation where id <> $1", [umbrella]);
  await client.query(FORGET);
  for (const [table, list] of Object.entries(rows)) await insert(client, table, list);
  await client.query(ACCEPT_PARTNERSHIPS);
  for (const statement of OF_ALL) await client.query(statement, statement.includes("$1") ? [umbrella] : []);
  await settle(client);
  await client.query("update coverage_row set recorded_on = $1", [FIRST_DAY]);
  await client.query(MADE_BEFORE);
  await client.query(BY_SOMEBODY);
  for (const change of CHANGES) await client.query(change);
  for (const change of MADE_ANEW) await client.query(change, change.includes("$1") ? [umbrella] : []);
  await settle(client);
  for (const statement of NAME_AND_DATE) await client.query(statement);
  await client.query("commit");
}

const settle = (client: pg.Client): Promise<void> =>
  settleEverything(async (statement, values = []) => (await client.query(statement, [...values])).rows);

async function insert(client: pg.Client, table: string, rows: Rows[string]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(", ");
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
