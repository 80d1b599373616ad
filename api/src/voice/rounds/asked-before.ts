import type { RoundState } from "@onze/schema";
import type { Ask } from "../../shared/database.ts";
import type { AskedRound } from "../disclosure/across-rounds.ts";
import type { HeldRound } from "./held-round.ts";

/** What a round may ask and tell depends on others of the same questions: they are opened and closed one after the other. */
export const ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('onze rounds'))";

/** How many a round asks, in all and in each group of its cuts. */
export function askedOf({ strata, cuts }: Pick<HeldRound, "strata" | "cuts">): AskedRound {
  const invited = new Map(strata.map((stratum) => [stratum.key, stratum.invited]));
  const sum = (keys: readonly string[]): number =>
    keys.reduce((total, key) => total + (invited.get(key) ?? 0), 0);
  return {
    total: sum([...invited.keys()]),
    cuts: Object.fromEntries(
      cuts.map(({ key, groups }) => [
        key,
        Object.fromEntries(groups.map((group) => [group.key, sum(group.strata)])),
      ]),
    ),
  };
}

/** Other rounds of the same questions, in whatever version: what they tell stands beside this one. */
const ASKED_BEFORE = `select r.strata, r.cuts from round r join questionnaire q on q.id = r.questionnaire_id
  where r.id <> $1 and r.state = any($3) and q.key = (select key from questionnaire where id = $2) order by r.id`;

/** Of these, those that have come so far. */
export async function askedBefore(
  rows: Ask,
  { id, questionnaireId }: HeldRound,
  states: readonly RoundState[],
): Promise<AskedRound[]> {
  const rounds = await rows<Pick<HeldRound, "strata" | "cuts">>(ASKED_BEFORE, [id, questionnaireId, states]);
  return rounds.map(askedOf);
}
