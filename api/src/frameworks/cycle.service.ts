import { allow } from "../accounts/policy.ts";
import { actorOf } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { conflict, notFound } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { manualSource } from "../shared/manual-source.ts";
import { changeWithoutWaiting } from "../shared/without-waiting.ts";
import { recordFrameworks } from "./framework.policy.ts";
import { checkCycleCode, checkShare } from "./framework-checks.ts";

/** A cycle as somebody gives it: its lines are shares from 0 to 1, null where the rules state none. */
export interface CycleFacts {
  readonly code: string;
  readonly operationalShareLine?: number | null;
  readonly subsidyShareLine?: number | null;
  readonly confirmedShareMinimum?: number | null;
}

const INSERT = `insert into framework_cycle (code, starts_on, ends_on, operational_share_line, subsidy_share_line, confirmed_share_minimum, source_id)
  values ($1, make_date($2, 1, 1), make_date($3, 12, 31), $4, $5, coalesce($6, 0.5), $7) on conflict (code) do nothing returning id`;

/** Records a cycle, of the years in its code. @returns its code. @throws {Refusal} when a value is not right, or it is recorded. */
export function record(context: Context, input: CycleFacts): Promise<string> {
  const { database, viewer, today } = context;
  allow(recordFrameworks, viewer);
  const { code, operationalShareLine = null, subsidyShareLine = null, confirmedShareMinimum = null } = input;
  const { first, last } = checkCycleCode(code);
  checkShares(input);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const lines = [operationalShareLine, subsidyShareLine, confirmedShareMinimum];
    const added = await rows(INSERT, [code, first, last, ...lines, await manualSource(rows, today)]);
    if (added.length === 0)
      throw conflict(`The cycle ${code} is recorded already.`, because("CODE_TAKEN", { code }));
    return code;
  });
}

const UPDATE = `update framework_cycle set operational_share_line = case when $2 then $3 else operational_share_line end,
    subsidy_share_line = case when $4 then $5 else subsidy_share_line end, confirmed_share_minimum = coalesce($6, confirmed_share_minimum)
  where code = $1 returning id`;

/** Changes the lines of a cycle; its years stay. @returns its code. @throws {Refusal} when a value is not right, or there is none. */
export function change(context: Context, input: CycleFacts): Promise<string> {
  const { database, viewer } = context;
  allow(recordFrameworks, viewer);
  const { code, operationalShareLine: operational, subsidyShareLine: subsidy } = input;
  checkShares(input);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const lines = [operational !== undefined, operational ?? null, subsidy !== undefined, subsidy ?? null];
    const changed = await rows(UPDATE, [code, ...lines, input.confirmedShareMinimum ?? null]);
    if (changed.length === 0) throw notFound("There is no such cycle.");
    return code;
  });
}

function checkShares(input: CycleFacts): void {
  for (const field of ["operationalShareLine", "subsidyShareLine", "confirmedShareMinimum"] as const)
    checkShare(field, input[field]);
}
