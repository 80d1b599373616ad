import { RoundState } from "@onze/schema";
import { allows, mayEver } from "../../accounts/policy.ts";
import type { Viewer } from "../../accounts/viewer.ts";
import { isIndependent, operateRounds, reportBack } from "../voice.policy.ts";
import { isOperator } from "./held-round.ts";
import type { RoundRights } from "./round.types.ts";

/** What decides who may do what with a round. */
export interface ActedRound {
  readonly operator: string | null;
  readonly state: RoundState;
  /** Whether the day on which it closes is over. */
  readonly isDue: boolean;
  /** Whether single answers are still kept. */
  readonly hasAnswers: boolean;
}

/** What a viewer may do with a round now. */
export function rightsOverRound(
  viewer: Viewer,
  { operator, state, isDue, hasAnswers }: ActedRound,
): RoundRights {
  const runs = mayEver(operateRounds, viewer) && isIndependent(viewer) && isOperator(viewer, operator);
  return {
    open: runs && state === RoundState.PREPARED && !isDue,
    close: runs && state === RoundState.OPEN && isDue,
    drop: runs && state === RoundState.PREPARED,
    summarise: runs && state === RoundState.CLOSED && hasAnswers,
    reportBack: allows(reportBack, viewer) && state === RoundState.CLOSED,
  };
}
