import type { Values } from "../shared/database.ts";
import { isOwn, seesDecision, seesTakingPart } from "../shared/visibility-decisions.ts";
import { everSince, type RecordSight, type SeenRecord } from "./ever-since.sql.ts";

const DECISIONS = everSince("decision", ["is_public", "led_by_id"]);

/** SQL that holds where each organisation that a change names may be known to take part. */
export const namesOnlyTakers = (c: string, values: Values): string =>
  `not exists (select from unnest(${c}.organisations) named(id)
    where not exists (select from organisation taker where taker.id = named.id and ${seesTakingPart("taker", values)}))`;

/** What belongs to a decision is told to whoever sees the decision, and everybody whom it names there. */
const ofDecision =
  (table: string): SeenRecord =>
  (c, values) =>
    `exists (select from ${everSince(table, ["decision_id"])} s join ${DECISIONS} d on d.id = s.decision_id
      where s.id = ${c}.record_id and ${seesDecision("d", values)} and ${namesOnlyTakers(c, values)})`;

const PROPOSALS = everSince("proposal", ["decision_id", "author_id"]);

/** An answer tells what was proposed: of it, its author is named too. */
const isSeenAnswer: SeenRecord = (c, values) =>
  `exists (select from ${everSince("proposal_answer", ["proposal_id"])} s join ${PROPOSALS} p on p.id = s.proposal_id
      join ${DECISIONS} d on d.id = p.decision_id join organisation taker on taker.id = p.author_id
    where s.id = ${c}.record_id and ${seesDecision("d", values)} and ${seesTakingPart("taker", values)} and ${namesOnlyTakers(c, values)})`;

/** What an organisation said of how far it took part is its own, and nobody else reads how it came to say so. */
const isOwnScore: SeenRecord = (c, values) =>
  `exists (select from unnest(${c}.organisations) named(id) where ${isOwn("named.id", values)})`;

/** The level from which nobody is hidden. */
const SEES_ALL = 4;

/**
 * Who came to a seat is told where the seat names an organisation. One without is told to those alone from whom nobody is
 * hidden: to others, a seat of which no change is told would have a hidden organisation on it.
 */
const isSeenSeat: SeenRecord = (c, values) =>
  values.sight.level >= SEES_ALL
    ? namesOnlyTakers(c, values)
    : `cardinality(${c}.organisations) > 0 and ${namesOnlyTakers(c, values)}`;

/** Who takes part in decisions, and who sits where. */
export const DECISION_SIGHT = {
  agenda_item: (c, values) =>
    `exists (select from ${everSince("agenda_item", ["decision_id"])} s left join ${DECISIONS} d on d.id = s.decision_id
      where s.id = ${c}.record_id and (s.decision_id is null or ${seesDecision("d", values)}) and ${namesOnlyTakers(c, values)})`,
  body: () => "true",
  decision: (c, values) =>
    `exists (select from ${DECISIONS} d where d.id = ${c}.record_id and ${seesDecision("d", values)})`,
  decision_party: ofDecision("decision_party"),
  decision_stage: ofDecision("decision_stage"),
  feedback_request: ofDecision("feedback_request"),
  participation_score: isOwnScore,
  proposal: ofDecision("proposal"),
  proposal_answer: isSeenAnswer,
  seat: isSeenSeat,
  seat_reference: () => "true",
  seat_rule: () => "true",
  stance: ofDecision("stance"),
} satisfies Partial<RecordSight>;
