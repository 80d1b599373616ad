/**
 * Seams of long Dutch compounds. A browser without a Dutch dictionary would let "Klimaatrechtvaardigheid" run out of
 * its column; French, English and Spanish themes have spaces enough.
 */
const SEAMS =
  /(?<=\p{L}{4})(rechtvaardig(?:heid)?|gelijkheid|bescherming|ontwikkeling|zekerheid|verandering|financiering|lijkheid)/gu;
const LONG_WORD = 14;

/** Puts soft hyphens at the seams of a long word, so that a head breaks where a reader would. */
export function softBreaks(word: string): string {
  return word.length > LONG_WORD ? word.replace(SEAMS, "\u00AD$1") : word;
}

/** As {@link softBreaks}, for columns too narrow for "rechtvaardigheid" itself. */
export function narrowBreaks(word: string): string {
  return softBreaks(word).replace(/(rechtvaardig)(heid)/u, "$1\u00AD$2");
}
