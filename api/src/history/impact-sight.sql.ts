import type { Values } from "../shared/database.ts";
import {
  seesAction,
  seesBondAssessment,
  seesConsent,
  seesContribution,
  seesDemand,
  seesEvidence,
  seesOneNamed,
  seesOutcome,
} from "../shared/visibility-impact.ts";
import { everSince, type RecordSight, type SeenRecord } from "./ever-since.sql.ts";

const DEMANDS = everSince("policy_demand", ["visibility"]);
/** The history keeps nothing of who did what is gone, so it is not told to everybody any more. */
const ACTIONS = everSince("demand_action", ["demand_id", "is_public"], { is_public: "false" });
const OUTCOMES = everSince("outcome", ["visibility", "arena", "country_code", "harvested_by_id"]);

/** What belongs to a demand is told to whoever sees the demand. */
const ofDemand =
  (table: string): SeenRecord =>
  (c, values) =>
    `exists (select from ${everSince(table, ["demand_id"])} s join ${DEMANDS} d on d.id = s.demand_id
      where s.id = ${c}.record_id and ${seesDemand("d", values)})`;

/** What belongs to a change is told to whoever sees it, and that part of it. */
const ofOutcome =
  (
    table: string,
    columns: readonly string[] = [],
    sees?: (row: string, values: Values) => string,
  ): SeenRecord =>
  (c, values) =>
    `exists (select from ${everSince(table, ["outcome_id", ...columns])} s join ${OUTCOMES} o on o.id = s.outcome_id
      where s.id = ${c}.record_id and ${seesOutcome("o", values)}${sees ? ` and ${sees("s", values)}` : ""})`;

/** SQL that holds unless it would tell that a change went on in another that the sight does not see: neither that it was merged, nor when. */
const tellsNoUnseenMerging = (c: string, values: Values): string =>
  `(coalesce(${c}.field, '') not in ('merged_into_id', 'merged_on') or not exists (select from change_event e
    cross join lateral (values (e.old #>> '{}'), (e.new #>> '{}')) into_one(id)
    where e.entity = 'outcome' and e.record_id = ${c}.record_id and e.field = 'merged_into_id' and into_one.id is not null
      and not exists (select from ${OUTCOMES} x where x.id::text = into_one.id and ${seesOutcome("x", values)})))`;

/** The level from which on somebody sees what the secretariat does. */
const OF_SECRETARIAT = 3;

/** What is asked, what changed, and who contributed. What people who were asked say of it has no history. */
export const IMPACT_SIGHT = {
  ask_coding: (c, values) =>
    `exists (select from ${everSince("ask_coding", ["ask_id"])} s join ${everSince("demand_ask", ["demand_id"])} a on a.id = s.ask_id
      join ${DEMANDS} d on d.id = a.demand_id where s.id = ${c}.record_id and ${seesDemand("d", values)})`,
  bond_assessment: ofOutcome("bond_assessment", ["organisation_id"], seesBondAssessment),
  contribution: ofOutcome("contribution", ["organisation_id", "visibility"], seesContribution),
  demand_action: (c, values) =>
    `exists (select from ${ACTIONS} s join ${DEMANDS} d on d.id = s.demand_id where s.id = ${c}.record_id
      and ${seesDemand("d", values)} and ${seesAction("s", values)})`,
  demand_ask: ofDemand("demand_ask"),
  demand_coordination: ofDemand("demand_coordination"),
  demand_party: ofDemand("demand_party"),
  demand_target: ofDemand("demand_target"),
  evidence_item: ofOutcome("evidence_item", ["added_by_id", "visibility"], seesEvidence),
  outcome: (c, values) =>
    `exists (select from ${OUTCOMES} o where o.id = ${c}.record_id and ${seesOutcome("o", values)}) and ${tellsNoUnseenMerging(c, values)}`,
  // also who wrote it down once, and does not any more
  outcome_author: ofOutcome("outcome_author", ["organisation_id"], seesOneNamed),
  // how far a partner lets it be told is between that partner and the secretariat; to the partner also of what it does not read any more
  outcome_consent: (c, values, viewer) =>
    values.sight.level >= OF_SECRETARIAT
      ? ofOutcome("outcome_consent", ["organisation_id"], seesConsent)(c, values, viewer)
      : `exists (select from ${everSince("outcome_consent", ["organisation_id"])} s where s.id = ${c}.record_id and ${seesConsent("s", values)})`,
  policy_demand: (c, values) =>
    `exists (select from ${DEMANDS} d where d.id = ${c}.record_id and ${seesDemand("d", values)})`,
  rival_explanation: ofOutcome("rival_explanation"),
  stage_event: ofDemand("stage_event"),
} satisfies Partial<RecordSight>;
