import type { Measure, Measured, MetricContext, MetricResult } from "../../shared/metric.ts";
import { metricOf } from "../../shared/metric.ts";
import { ADOPTION } from "../measures/adoption.definitions.ts";
import { AGREEMENT } from "../measures/agreement.definitions.ts";
import { ANSWERS } from "../measures/answers.definitions.ts";
import { LEVELS_BESIDE } from "../measures/levels.definitions.ts";
import { PARTICIPATION } from "../measures/participation.definitions.ts";
import { SPEAKING } from "../measures/speaking.definitions.ts";
import type { TimeTaken } from "../measures/time-taken.ts";
import type { LedgerFigures } from "./ledger.types.ts";
import type { FoundActs } from "./ledger-acts.ts";
import type { LedgerActs, LedgerCase, LedgerTime } from "./ledger-acts.types.ts";
import type { FoundFigures } from "./ledger-figures.ts";

/** What cases are called. */
export type CaseNames = ReadonlyMap<string, Pick<LedgerCase, "title" | "decisionSlug">>;

/** @param withoutOwn whether decisions on own programmes are left out, which the words of two measures say. */
export function tellFigures(found: FoundFigures, common: MetricContext, withoutOwn = false): LedgerFigures {
  const tell = (measure: Measure, figure: Measured): MetricResult => metricOf(measure, figure, common);
  const { decisions, turnout, told, counts } = found;
  const mean = withoutOwn ? PARTICIPATION.meanActualOthers : PARTICIPATION.meanActual;
  const rate = withoutOwn ? PARTICIPATION.coDecisionRateOthers : PARTICIPATION.coDecisionRate;
  return {
    ...{ decisions, asked: turnout.invited, scored: turnout.scored, told, counts },
    turnout: tell(AGREEMENT.turnout, turnout.share),
    meanActual: tell(mean, found.meanActual),
    coDecisionRate: tell(rate, found.coDecisionRate),
    meanDesired: tell(LEVELS_BESIDE.meanDesired, found.meanDesired),
    meanClaimed: tell(LEVELS_BESIDE.meanClaimed, found.meanClaimed),
    powerGap: tell(AGREEMENT.powerGap, found.powerGap),
    agreementRate: tell(AGREEMENT.agreementRate, found.agreementRate),
    claimGap: tell(AGREEMENT.claimGap, found.claimGap),
  };
}

export function tellActs(found: FoundActs, names: CaseNames, common: MetricContext): LedgerActs {
  const tell = (measure: Measure, figure: Measured): MetricResult => metricOf(measure, figure, common);
  return {
    ...{ proposals: found.proposals, decided: found.adoption.decided, cases: found.cases },
    followThrough: tell(AGREEMENT.followThrough, found.followThrough),
    agendaInitiation: tell(SPEAKING.agendaInitiation, found.agendaInitiation),
    adoptionStrict: tell(ADOPTION.strict, found.adoption.strict),
    adoptionBroad: tell(ADOPTION.broad, found.adoption.broad),
    adoptionParity: tell(ADOPTION.parity, found.parity),
    timeToAnswer: tellTime(ANSWERS.timeToAnswer, found.timeToAnswer, names, common),
    timeToAdoption: tellTime(ADOPTION.timeToAdoption, found.timeToAdoption, names, common),
    onTimeRate: tell(ANSWERS.onTimeRate, found.onTime),
    reasonsGiven: tell(ANSWERS.reasonsGiven, found.reasonsGiven),
    loopClosure: tell(ANSWERS.loopClosure, found.loopClosure),
  };
}

function tellTime(measure: Measure, found: TimeTaken, names: CaseNames, common: MetricContext): LedgerTime {
  const { cases, open, oldestOpenDays, listed, whyNoMedian } = found;
  return {
    median: metricOf(measure, found.median, common),
    whyNoMedian: whyNoMedian?.[common.language] ?? null,
    ...{ cases, open, oldestOpenDays },
    listed:
      listed?.flatMap(({ id, days, isOpen }) => {
        const name = names.get(id);
        return name ? [{ id, days, isOpen, ...name }] : [];
      }) ?? null,
  };
}
