import { EvidenceObserved } from "@onze/schema";
import { classifyTest, EvidenceTest, type Likelihoods } from "./process-tracing.ts";

/** A piece of evidence as far as it weighs. */
export interface Weighed extends Likelihoods {
  readonly observed: EvidenceObserved;
  /** Those of one group rest on each other; null for one that stands by itself. */
  readonly group: string | null;
}

/** How sure one may be, in words; never as a number. */
export enum ConfidenceBand {
  NOT_SUPPORTED = "NOT_SUPPORTED",
  SLIGHTLY_MORE_LIKELY = "SLIGHTLY_MORE_LIKELY",
  CAUTIOUS = "CAUTIOUS",
  HIGH = "HIGH",
  REASONABLE_CERTAINTY = "REASONABLE_CERTAINTY",
  PRACTICAL_CERTAINTY = "PRACTICAL_CERTAINTY",
}

/** Before any evidence it is as likely as not. */
const PRIOR = 0.5;

/** Nobody is surer than this of what they would see. */
const SUREST = 0.99;

const bounded = (likelihood: number): number => Math.min(Math.max(likelihood, 1 - SUREST), SUREST);

/** How many times more a piece speaks for the claim than against it; null where nobody looked. */
function likelihoodRatio({ ifTrue, ifFalse, observed }: Weighed): number | null {
  const [s, f] = [bounded(ifTrue), bounded(ifFalse)];
  if (observed === EvidenceObserved.SEEN) return s / f;
  return observed === EvidenceObserved.ABSENT ? (1 - s) / (1 - f) : null;
}

/**
 * Finds how likely a claim is after its evidence, by Bayes’ rule from even odds.
 *
 * Only what was looked for counts. Pieces of one group are weighed as one: the one among them that speaks least for the
 * claim.
 *
 * @returns 0 to 1, to be told as a band alone; null when nothing was weighed.
 * @see README.md, “Confidence”.
 */
export function posterior(pieces: readonly Weighed[], prior = PRIOR): number | null {
  const ratios = pieces.flatMap((piece) => {
    const ratio = likelihoodRatio(piece);
    return ratio === null ? [] : [{ group: piece.group, ratio }];
  });
  if (ratios.length === 0) return null;
  const alone = ratios.filter(({ group }) => group === null).map(({ ratio }) => ratio);
  const groups = Map.groupBy(
    ratios.filter(({ group }) => group !== null),
    ({ group }) => group,
  );
  const packages = [...groups.values()].map((members) => Math.min(...members.map(({ ratio }) => ratio)));
  const odds = [...alone, ...packages].reduce((so, ratio) => so * ratio, prior / (1 - prior));
  return odds / (1 + odds);
}

/** Slack for odds that come from decimal fractions, far below what anybody judges. */
const SLACK = 1e-9;

/** Where each band ends; the last has no end. */
const BANDS: readonly (readonly [ConfidenceBand, (likelihood: number) => boolean])[] = [
  [ConfidenceBand.NOT_SUPPORTED, (p) => p < 0.5 - SLACK],
  [ConfidenceBand.SLIGHTLY_MORE_LIKELY, (p) => p < 0.7 - SLACK],
  [ConfidenceBand.CAUTIOUS, (p) => p < 0.85 - SLACK],
  [ConfidenceBand.HIGH, (p) => p < 0.95 - SLACK],
  [ConfidenceBand.REASONABLE_CERTAINTY, (p) => p <= 0.99 + SLACK],
];

/** The band of a likelihood from 0 to 1, I10. */
export const bandOf = (likelihood: number): ConfidenceBand =>
  BANDS.find(([, isIn]) => isIn(likelihood))?.[0] ?? ConfidenceBand.PRACTICAL_CERTAINTY;

/** Whether what must be there if the claim is true was not looked for: one missing hoop undoes a smoking gun. */
export const needsHoop = (pieces: readonly Weighed[]): boolean =>
  !pieces.some(
    (piece) =>
      piece.observed !== EvidenceObserved.NOT_SOUGHT &&
      [EvidenceTest.HOOP, EvidenceTest.DOUBLY_DECISIVE].includes(classifyTest(piece)),
  );
