import { seesRound } from "../shared/visibility-decisions.ts";
import { everSince, type RecordSight } from "./ever-since.sql.ts";

const ROUNDS = everSince("round", ["state"]);

/** What was asked, and what comes of it, is told to whoever sees the round. Links and answers have no history. */
export const VOICE_SIGHT = {
  questionnaire: () => "true",
  round: (c, values) =>
    `exists (select from ${ROUNDS} r where r.id = ${c}.record_id and ${seesRound("r", values)})`,
  round_follow_up: (c, values) =>
    `exists (select from ${everSince("round_follow_up", ["round_id"])} s join ${ROUNDS} r on r.id = s.round_id
      where s.id = ${c}.record_id and ${seesRound("r", values)})`,
} satisfies Partial<RecordSight>;
