import type { Context } from "../../context.ts";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { MetricContext } from "../../shared/metric.ts";
import { toldUntil } from "./blocks.ts";
import { ledgerOf } from "./ledger.ts";
import type { ParticipationLedger } from "./ledger.types.ts";
import { actsOf, waitingOf } from "./ledger-acts.ts";
import { loadLedger } from "./ledger-rows.queries.ts";
import type { LedgerRows } from "./ledger-rows.ts";
import type { LedgerFilter } from "./score.input.ts";
import { type CaseNames, tellActs, tellFigures } from "./tell-ledger.ts";

/** What every figure of one answer has in common: none of them rests on activities. */
export const commonOf = ({ language }: Context, asOf: string): MetricContext => ({
  ...{ language, asOf, basis: null, trust: null },
});

/** How far partners took part, as of a day. @throws {Refusal} when that day is still to come. */
export async function readLedger(
  context: Context,
  filter: LedgerFilter,
  day: string | null,
): Promise<ParticipationLedger> {
  const { dayInBrussels: today } = context;
  const asOf = day ?? today;
  if (asOf > today)
    throw badInput(
      `asOf is ${asOf}; it must be today, ${today}, or an earlier day.`,
      because("DAY_TO_COME", { today }),
    );
  const rows = await loadLedger(context, filter, asOf);
  const until = toldUntil(asOf, today);
  const found = ledgerOf(rows, until);
  const common = commonOf(context, asOf);
  return {
    asOf,
    years: [...new Set(rows.decisions.map(({ year }) => year))].toSorted((a, b) => b - a),
    rows: found.rows.map(({ figures, ...row }) => ({
      ...row,
      figures: tellFigures(figures, common, !row.isOwnProgramme),
    })),
    whole: tellFigures(found.whole, common),
    withoutOwnProgramme: tellFigures(found.withoutOwnProgramme, common, true),
    acts: tellActs(actsOf(rows, asOf, until), namesOf(rows), common),
    waiting: waitingOf(rows, asOf),
  };
}

function namesOf({ decisions, proposals }: LedgerRows): CaseNames {
  const slugs = new Map(decisions.map(({ id, slug }) => [id, slug]));
  return new Map(
    proposals.flatMap(({ id, title, decisionId }) => {
      const decisionSlug = slugs.get(decisionId);
      return decisionSlug ? [[id, { title, decisionSlug }] as const] : [];
    }),
  );
}
