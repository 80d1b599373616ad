import { type EvidenceClaim, EvidenceObserved, type Language } from "@onze/schema";
import type { Words } from "../../shared/metric.ts";
import { bandOf, needsHoop, posterior, type Weighed } from "../measures/confidence.ts";
import { classifyTest, type EvidenceTest, type Likelihoods } from "../measures/process-tracing.ts";
import type { Confidence } from "./evidence.types.ts";

/** How likely somebody judged that one would see something; null where nobody did. */
export interface Judged {
  readonly ifTrue: number | null;
  readonly ifFalse: number | null;
}

/** A piece of evidence as it is read to be weighed. */
export interface ReadPiece extends Judged {
  readonly claim: EvidenceClaim;
  readonly observed: EvidenceObserved;
  readonly group: string | null;
}

const WHY_NOT = {
  none: {
    nl: "Hiervoor is nog geen bewijs gezocht.",
    fr: "Aucune preuve n’a encore été cherchée.",
    en: "No evidence was looked for yet.",
    es: "Todavía no se ha buscado ninguna prueba.",
  },
  unjudged: {
    nl: "Van geen enkel bewijsstuk is ingeschat hoe waarschijnlijk jullie het zouden zien als de stelling klopt, en als ze niet klopt.",
    fr: "Pour aucune preuve on n’a estimé s’il est probable de la voir si l’affirmation est vraie, et si elle ne l’est pas.",
    en: "Nobody judged of any piece of evidence how likely one would see it if the claim is true, and if it is not.",
    es: "De ninguna prueba se ha estimado cuán probable sería verla si la afirmación es cierta, y si no lo es.",
  },
} as const satisfies Record<string, Words>;

const LOOK_FOR_A_HOOP: Words = {
  nl: "Zoek eerst wat er moet zijn als de stelling klopt: één zo’n stuk dat ontbreekt, haalt onderuit wat de rest toont.",
  fr: "Cherchez d’abord ce qui doit exister si l’affirmation est vraie : une seule pièce de ce genre qui manque défait ce que montrent les autres.",
  en: "Look first for what must be there if the claim is true: one such piece that is missing undoes what the others show.",
  es: "Busquen primero lo que debe existir si la afirmación es cierta: una sola pieza así que falte deshace lo que muestran las demás.",
};

const isJudged = <T extends Judged>(piece: T): piece is T & Likelihoods =>
  piece.ifTrue !== null && piece.ifFalse !== null;

/** Which test a piece of evidence is; null when nobody judged how likely one would see it. */
export const testOf = (judged: Judged): EvidenceTest | null =>
  isJudged(judged) ? classifyTest(judged) : null;

/** How far evidence carries a claim, with what to look for first. */
export function weighClaim(
  pieces: readonly ReadPiece[],
  claim: EvidenceClaim,
  language: Language,
): Confidence {
  const sought = pieces.filter(
    (piece) => piece.claim === claim && piece.observed !== EvidenceObserved.NOT_SOUGHT,
  );
  const weighed: readonly Weighed[] = sought.filter(isJudged);
  const likelihood = posterior(weighed);
  const reason = sought.length === 0 ? WHY_NOT.none : WHY_NOT.unjudged;
  return {
    band: likelihood === null ? null : bandOf(likelihood),
    whyNot: likelihood === null ? reason[language] : null,
    advice: needsHoop(weighed) ? LOOK_FOR_A_HOOP[language] : null,
  };
}
