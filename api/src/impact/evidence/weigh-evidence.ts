import { type EvidenceClaim, EvidenceObserved, type Language } from "@onze/schema";
import { type Confidence, EvidenceTest } from "./evidence.types.ts";

export interface Likelihoods {
  readonly ifTrue: number | null;
  readonly ifFalse: number | null;
}

/** A piece of evidence as it is weighed. */
export interface WeighedPiece extends Likelihoods {
  readonly claim: EvidenceClaim;
  readonly observed: EvidenceObserved;
  readonly group: string | null;
}

/** Which test a piece of evidence is; null when nobody judged how likely one would see it. */
export function testOf({ ifTrue, ifFalse }: Likelihoods): EvidenceTest | null {
  if (ifTrue === null || ifFalse === null) return null;
  if (ifTrue >= 0.9) return ifFalse <= 0.1 ? EvidenceTest.DOUBLY_DECISIVE : EvidenceTest.HOOP;
  return ifFalse <= 0.1 && ifTrue >= 5 * ifFalse ? EvidenceTest.SMOKING_GUN : EvidenceTest.STRAW;
}

/** How far evidence carries a claim. */
export function weighClaim(
  pieces: readonly WeighedPiece[],
  claim: EvidenceClaim,
  language: Language,
): Confidence {
  const told = pieces.filter((piece) => piece.claim === claim && piece.observed !== EvidenceObserved.NOT_SOUGHT);
  return { band: null, whyNot: told.length > 0 ? language : language, advice: null };
}
