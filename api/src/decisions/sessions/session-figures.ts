import { SessionStep } from "@onze/schema";
import type { Context } from "../../context.ts";
import { type Measure, type Measured, type MetricResult, metricOf } from "../../shared/metric.ts";
import { AGREEMENT } from "../measures/agreement.definitions.ts";
import { type ScoredCell, withoutOwnProgramme } from "../measures/cells.ts";
import { followThrough } from "../measures/follow-through.ts";
import { isLevel } from "../measures/ladder.ts";
import { PARTICIPATION } from "../measures/participation.definitions.ts";
import { agreementRate, coDecisionRate, meanActual, powerGap } from "../measures/participation.ts";
import type { AgreedDecision, ReadSheet } from "./sheet.ts";

/** What figures are made of. */
interface Talk extends Pick<ReadSheet, "session" | "isReadable"> {
  readonly decisions: readonly AgreedDecision[];
}

/**
 * What a session that is closed comes to, each figure with its meaning. While it is open there is none: a figure beside a
 * talk would be talked to.
 */
export function figuresOf(
  sheet: Talk,
  { dayInBrussels: today, language }: Pick<Context, "dayInBrussels" | "language">,
): MetricResult[] {
  const { step, heldOn } = sheet.session;
  if (step !== SessionStep.CLOSED || !sheet.isReadable) return [];
  const said = saidIn(sheet).map(([measure, found]) => ({ measure, found, asOf: heldOn }));
  const actions = sheet.decisions.flatMap((decision) => decision.actions);
  const done = { measure: AGREEMENT.followThrough, found: followThrough(actions, today), asOf: today };
  return [...said, done].map(({ measure, found, asOf }) =>
    metricOf(measure, found, { basis: null, asOf, trust: null, language }),
  );
}

function saidIn(sheet: Talk): (readonly [Measure, Measured])[] {
  const cells = cellsOf(sheet);
  // a no without a level is in no cell, and is no agreement all the same
  const said = sheet.decisions.flatMap(({ id, isChosen, agreed }) =>
    isChosen ? [{ decisionId: id, agreed }] : [],
  );
  const others = withoutOwnProgramme(cells);
  return [
    [PARTICIPATION.meanActual, meanActual(cells)],
    [PARTICIPATION.meanActualOthers, meanActual(others)],
    [PARTICIPATION.coDecisionRate, coDecisionRate(cells)],
    [PARTICIPATION.coDecisionRateOthers, coDecisionRate(others)],
    [AGREEMENT.powerGap, powerGap(cells, said)],
    [AGREEMENT.agreementRate, agreementRate(said)],
  ];
}

/** What organisations said of the decisions that were talked about; who did not say where it stood is in no cell. */
function cellsOf({ session, decisions }: Talk): ScoredCell[] {
  return decisions
    .filter(({ isChosen }) => isChosen)
    .flatMap(({ id, isOwnProgramme, scores }) =>
      scores.flatMap(({ organisation, actual, desired, agrees }): ScoredCell[] => {
        if (actual === null || !isLevel(actual)) return [];
        const wished = desired !== null && isLevel(desired) ? desired : null;
        const of = { isOwnProgramme, type: "OTHER", year: Number(session.heldOn.slice(0, 4)) } as const;
        return [
          { ...of, decisionId: id, organisationId: organisation, actual, desired: wished, agreed: agrees },
        ];
      }),
    );
}
