/** How likely one would see something, 0 to 1: if a claim is true, and if it is not. */
export interface Likelihoods {
  readonly ifTrue: number;
  readonly ifFalse: number;
}

/** What a piece of evidence can show (Van Evera; Mahoney 2012). */
export enum EvidenceTest {
  STRAW_IN_THE_WIND = "STRAW_IN_THE_WIND",
  HOOP = "HOOP",
  SMOKING_GUN = "SMOKING_GUN",
  DOUBLY_DECISIVE = "DOUBLY_DECISIVE",
}

/** Seen nearly always if the claim is true; hardly ever if it is not; and how many times as often. */
const LINES = { always: 0.9, hardly: 0.1, times: 5 } as const;

/** Slack for decimal fractions, far below what anybody judges. */
const SLACK = 1e-9;

/**
 * Names the test that a piece of evidence is. What must be there if the claim is true is a hoop; what would hardly be there
 * if it is not, a smoking gun; what is both decides doubly; all else is a straw in the wind.
 *
 * @see README.md, “Tests of evidence”.
 */
export function classifyTest({ ifTrue, ifFalse }: Likelihoods): EvidenceTest {
  const mustBeThere = ifTrue >= LINES.always;
  const isRareElse = ifFalse <= LINES.hardly;
  if (mustBeThere) return isRareElse ? EvidenceTest.DOUBLY_DECISIVE : EvidenceTest.HOOP;
  if (isRareElse && ifTrue >= LINES.times * ifFalse - SLACK && ifTrue > 0) return EvidenceTest.SMOKING_GUN;
  return EvidenceTest.STRAW_IN_THE_WIND;
}
