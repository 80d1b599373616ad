/**
 * Seams of long Dutch compounds. A browser without a Dutch dictionary would let "Klimaatrechtvaardigheid" run out of
 * its column; French, English and Spanish themes have spaces enough.
 */
const SEAMS = /(?<=\p{L}{4})(rechtvaardig(?:heid)?|gelijkheid|bescherming|ontwikkeling|zekerheid|verandering|opbouw)/gu;
const LONG_WORD = 14;

/** Puts soft hyphens at the seams of long words, so that a narrow head breaks where a reader would. */
export function softBreaks(label: string): string {
  return label
    .split(" ")
    .map((word) => (word.length > LONG_WORD ? word.replace(SEAMS, "\u00AD$1") : word))
    .map((word) => (word.length > LONG_WORD ? word.replace(/(rechtvaardig)(heid)/u, "$1\u00AD$2") : word))
    .join(" ");
}
