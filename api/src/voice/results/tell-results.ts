import {
  type FrozenFigure,
  type FrozenFigures,
  type Question,
  QuestionKind,
  type RoundAudience,
} from "@onze/schema";
import { netScoreInterval } from "../../decisions/measures/net-score.ts";
import { SURVEY } from "../../decisions/measures/survey.definitions.ts";
import {
  type Measure,
  type Measured,
  type MetricContext,
  type MetricResult,
  measured,
  metricOf,
  UnavailableReason,
  unavailable,
} from "../../shared/metric.ts";
import type { RoundCell, RoundResults } from "./result.types.ts";
import { NEARLY_ALL, ROUND } from "./result-measures.ts";

/** A question as the read model gives it. */
export type ToldQuestion = Question & { readonly choices: readonly string[] };

/** A row of results, as it was written when the round closed. */
export interface FrozenRow {
  /** Null for how many answered anything. */
  readonly question: ToldQuestion | null;
  readonly cut: string | null;
  readonly group: string | null;
  readonly figures: FrozenFigures | null;
  readonly unsafe: FrozenFigure | null;
}

const SUPPRESSED = unavailable(UnavailableReason.SUPPRESSED);
const NOT_APPLICABLE = unavailable(UnavailableReason.NOT_APPLICABLE);

const BANDS = ["0–6", "7–8", "9–10"];

/** What the shares of a question are of. */
function labelsOf({ kind, choices }: ToldQuestion): readonly string[] {
  if (kind === QuestionKind.SCALE_0_10) return BANDS;
  return kind === QuestionKind.LEVEL_0_4 ? ["0", "1", "2", "3", "4"] : choices;
}

function told(figure: FrozenFigure | null | undefined): Measured {
  if (!figure || "hidden" in figure) return SUPPRESSED;
  return "value" in figure ? measured(figure.value) : { ...figure, reason: NEARLY_ALL };
}

/** A net score in points with its interval, both of the shares that are told: made of the answers they would tell more. */
function netScoreOf(figures: FrozenFigures | null) {
  const [low, , high] = figures?.shares ?? [];
  if (
    !figures?.netScore ||
    !("value" in figures.netScore) ||
    !low ||
    !high ||
    !("value" in low) ||
    !("value" in high)
  )
    return { score: SUPPRESSED, low: null, high: null, hasSignal: null };
  const interval = netScoreInterval({ high: high.value, low: low.value, n: figures.answers });
  return {
    score: measured(Math.round(figures.netScore.value * 100)),
    low: Math.round(interval.low),
    high: Math.round(interval.high),
    hasSignal: interval.low > 0 || interval.high < 0,
  };
}

/** The results of a round as figures. Whatever is left out has one shape for every reason, which depends on its question alone. */
export function tellResults(
  rows: readonly FrozenRow[],
  { audience, invited }: { readonly audience: RoundAudience; readonly invited: number },
  context: MetricContext,
): RoundResults {
  const figure = (measure: Measure, found: Measured): MetricResult => metricOf(measure, found, context);
  const whole = rows.find(({ question }) => question === null)?.figures ?? null;
  const cells = rows.flatMap(({ question, cut, group, figures, unsafe }): RoundCell[] => {
    if (question === null) return [];
    const isScale = question.kind === QuestionKind.SCALE_0_10;
    const net = netScoreOf(isScale ? figures : null);
    const mean = question.kind === QuestionKind.CHOICE ? NOT_APPLICABLE : told(figures?.mean);
    return [
      {
        ...{ question, cut, group, answers: figures?.answers ?? null },
        mean: figure(ROUND.mean, mean),
        netScore: figure(SURVEY.netScore, isScale ? net.score : NOT_APPLICABLE),
        netScoreLow: net.low,
        netScoreHigh: net.high,
        hasSignal: net.hasSignal,
        shares: labelsOf(question).map((label, at) => ({
          label,
          share: figure(ROUND.share, told(figures?.shares[at])),
        })),
        unsafe: figure(ROUND.unsafe, cut === null ? told(unsafe) : NOT_APPLICABLE),
      },
    ];
  });
  return {
    audience,
    respondents: figure(ROUND.respondents, whole ? measured(whole.answers) : SUPPRESSED),
    responseRate: figure(SURVEY.responseRate, whole ? measured(whole.answers / invited) : SUPPRESSED),
    cells,
  };
}
