import { Independence } from "@onze/schema";
import { allows } from "../../accounts/policy.ts";
import type { Viewer } from "../../accounts/viewer.ts";
import { type MetricContext, metricOf } from "../../shared/metric.ts";
import { allowsForOneOf } from "../impact.policy.ts";
import { OUTCOMES } from "../measures/outcome.definitions.ts";
import {
  countAnswers,
  type GivenAnswer,
  substantiationScore,
  substantiationStatus,
} from "../measures/substantiation-status.ts";
import { askAbout, settle } from "./substantiation.policy.ts";
import {
  type OutcomeStatus,
  type SubstantiationRights,
  SubstantiationState,
} from "./substantiation.types.ts";

/** What is read of those who were asked about a change, to say its status. */
export interface StatusFacts {
  readonly asked: number;
  /** The latest answer of each who answered. */
  readonly answers: readonly GivenAnswer[];
}

/** How a change stands, with its figure. */
export function tellStatus({ asked, answers }: StatusFacts, context: MetricContext): OutcomeStatus {
  const counts = countAnswers(answers);
  const answeredAs = (wanted: Independence): number =>
    answers.filter(({ independence }) => independence === wanted).length;
  return {
    ...counts,
    asked,
    status: substantiationStatus(answers),
    score: metricOf(OUTCOMES.score, substantiationScore(counts), context),
    independentAnswers: answeredAs(Independence.INDEPENDENT),
    alliesAnswered: answeredAs(Independence.ALLY),
  };
}

/** What is read of a substantiation, to say how it stands and what may be done with it. */
export interface SubstantiationFacts {
  readonly isAnswered: boolean;
  /** Whether they may not answer any more. */
  readonly isOver: boolean;
  readonly isOpenDisagreement: boolean;
  /** Whether a letter can reach them. */
  readonly hasAddress: boolean;
  readonly askedById: string;
  /** Those who keep the change. */
  readonly keptBy: readonly string[];
  readonly readVersion: number | null;
  readonly version: number;
  /** Whether the change they answered about was merged into another since. */
  readonly wasMergedSince: boolean;
}

export function stateOf({ isAnswered, isOver }: SubstantiationFacts): SubstantiationState {
  if (isAnswered) return SubstantiationState.ANSWERED;
  return isOver ? SubstantiationState.EXPIRED : SubstantiationState.ASKED;
}

/** Whether what they read was written otherwise since; null while they have not answered. */
export const isOfOlderVersion = ({
  readVersion,
  version,
  wasMergedSince,
}: SubstantiationFacts): boolean | null =>
  readVersion === null ? null : wasMergedSince || readVersion < version;

export function rightsOver(facts: SubstantiationFacts, viewer: Viewer): SubstantiationRights {
  const isTheirs = allows(askAbout, viewer, [facts.askedById]) && !facts.isAnswered;
  return {
    settle: facts.isOpenDisagreement && allowsForOneOf(settle, viewer, facts.keptBy),
    remind: isTheirs && !facts.isOver && facts.hasAddress,
    withdraw: isTheirs,
  };
}
