import type { DeclaredCut, DeclaredStratum, RoundState } from "@onze/schema";
import { allowEver } from "../../accounts/policy.ts";
import { actorOf, type Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { forbidden, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { seesRound } from "../../shared/visibility-decisions.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { isIndependent, operateRounds } from "../voice.policy.ts";
import { closingInstant } from "./round-day.sql.ts";

/** A round that somebody acts on. */
export interface HeldRound {
  readonly id: string;
  readonly state: RoundState;
  readonly operatorId: string | null;
  readonly questionnaireId: string;
  readonly strata: readonly DeclaredStratum[];
  readonly cuts: readonly DeclaredCut[];
  readonly kInternal: number;
  readonly kPublic: number;
  /** Whether the day on which it closes is over. */
  readonly isDue: boolean;
  readonly closesOn: string;
}

export const HELD_COLUMNS = `r.id, r.state, r.operator_id as "operatorId", r.questionnaire_id as "questionnaireId", r.strata, r.cuts,
  r.k_internal as "kInternal", r.k_public as "kPublic", ${closingInstant("r")} <= now() as "isDue", r.closes_on::text as "closesOn"`;

/** Locks a round that the viewer sees. @throws {Refusal} when there is none. */
export async function holdRound(rows: Ask, viewer: Viewer, id: string): Promise<HeldRound> {
  const values = new Values(viewer.sight);
  const [held] = await rows<HeldRound>(
    `select ${HELD_COLUMNS} from round r where r.id::text = ${values.bind(id)} and ${seesRound("r", values)} for update`,
    values.list,
  );
  if (held) return held;
  throw notFound("There is no such round.");
}

/** @throws {Refusal} unless the viewer runs rounds and nothing else. */
export function needIndependence(viewer: Viewer): void {
  allowEver(operateRounds, viewer);
  if (isIndependent(viewer)) return;
  throw forbidden(
    "You have another role besides that of facilitator; whoever runs a round has no other part in what is asked.",
    because("OPERATOR_DEPENDENT"),
  );
}

/** Whether a viewer is the one who runs a round. Nobody takes a round over: whoever gives out accounts could then read its words. */
export const isOperator = ({ accountId }: Viewer, operator: string | null): boolean =>
  accountId !== null && operator === accountId;

/** Changes a round as the one who runs it. @throws {Refusal} when somebody else does, or there is no such round. */
export function operate<Result>(
  { database, viewer }: Context,
  id: string,
  work: (rows: Ask, round: HeldRound) => Promise<Result>,
): Promise<Result> {
  needIndependence(viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const round = await holdRound(rows, viewer, id);
    if (!isOperator(viewer, round.operatorId))
      throw forbidden("Somebody else runs this round; only they may do this.", because("ROUND_OF_OTHERS"));
    return work(rows, round);
  });
}
