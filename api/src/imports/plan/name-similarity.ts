/** Two words are one with a slip from this Jaro-Winkler similarity on. */
const SLIP = 0.85;
const SHORTEST_SLIPPED_WORD = 4;
const SHORTEST_ABBREVIATION = 3;
/** Names parted into words in another way (`Plate forme`) are compared without spaces, and more strictly. */
const SAME_LETTERS = 0.95;
/** A shorter text says too little to be the beginning of another name. */
const SHORTEST_PART = 4;
const MOST_SLIPPED_WORDS = 3;

/** How alike two folded names are: 0 (nothing to suggest) to 1. */
export interface NameLikeness {
  readonly score: number;
  /** One name is the beginning or the end of the other. */
  readonly isPart: boolean;
}

/** A folded name made ready to be compared with many; see `comparableName`. */
export interface ComparableName {
  readonly words: readonly string[];
  /** First letters in the order of the alphabet: names that differ in these differ in a word. */
  readonly initials: string;
  readonly letters: number;
}

const UNLIKE: NameLikeness = { score: 0, isPart: false };

/** Makes the words of a folded name ready to be compared. */
export function comparableName(words: readonly string[]): ComparableName {
  const initials = words
    .map(([initial = ""]) => initial)
    .toSorted()
    .join("");
  return { words, initials, letters: lettersIn(words) };
}

/**
 * Compares two folded names word by word, for suggesting that they may be one organisation.
 *
 * Alike are names whose other words are the same with a slip (`jubeleo`, `jubileo`; never in the first letter) or an
 * abbreviation (`fun`, `fundacion`), and a name that is the beginning of another (or, from two words on, its end). One
 * wholly different word makes names unlike, however many they share, and words with digits never slip: dioceses and
 * numbered schools stay apart.
 *
 * @returns for slips the share of letters that agree; for a part 0.7 to 1 by how much of the longer it covers.
 */
export function nameLikeness(one: ComparableName, other: ComparableName): NameLikeness {
  if (one.words.length === other.words.length) {
    if (one.initials !== other.initials) return UNLIKE;
    return { score: slipScore(one.words, other.words), isPart: false };
  }
  const [shorter, longer] = one.words.length < other.words.length ? [one, other] : [other, one];
  const part = partScore(shorter, longer);
  if (part > 0) return { score: part, isPart: true };
  const score = lettersScore(shorter, longer);
  return score > 0 ? { score, isPart: false } : UNLIKE;
}

function partScore(shorter: ComparableName, longer: ComparableName): number {
  if (shorter.letters < SHORTEST_PART) return 0;
  const gap = longer.words.length - shorter.words.length;
  const isBeginning = isFoundAt(0, shorter.words, longer.words);
  const isPart = isBeginning || (shorter.words.length > 1 && isFoundAt(gap, shorter.words, longer.words));
  return isPart ? 0.7 + 0.3 * (shorter.letters / longer.letters) : 0;
}

function isFoundAt(place: number, shorter: readonly string[], longer: readonly string[]): boolean {
  return shorter.every((word, index) => word === longer[place + index]);
}

function lettersScore(one: ComparableName, other: ComparableName): number {
  if (one.words[0]?.[0] !== other.words[0]?.[0] || Math.abs(one.letters - other.letters) > 2) return 0;
  const [left, right] = [one.words.join(""), other.words.join("")];
  if (left.length < 2 * SHORTEST_SLIPPED_WORD || /\d/.test(left)) return 0;
  const score = jaroWinkler(left, right);
  return score >= SAME_LETTERS ? score : 0;
}

function slipScore(one: readonly string[], other: readonly string[]): number {
  const others = one.filter((word) => !other.includes(word));
  if (others.length > MOST_SLIPPED_WORDS) return 0;
  const theirs = other.filter((word) => !one.includes(word));
  if (others.length !== theirs.length) return 0;
  let agreeing = lettersIn(one) - lettersIn(others);
  let letters = agreeing;
  for (const [index, word] of others.entries()) {
    const their = theirs[index] ?? "";
    const alike = wordLikeness(word, their);
    if (alike === 0) return 0;
    const length = Math.max(word.length, their.length);
    agreeing += length * alike;
    letters += length;
  }
  const score = agreeing / letters;
  return score >= SLIP ? score : 0;
}

function wordLikeness(one: string, other: string): number {
  if (one[0] !== other[0] || /\d/.test(one) || /\d/.test(other)) return 0;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length >= SHORTEST_ABBREVIATION && longer.startsWith(shorter)) return 0.9;
  if (shorter.length < SHORTEST_SLIPPED_WORD) return 0;
  const score = jaroWinkler(one, other);
  return score >= SLIP ? score : 0;
}

function lettersIn(words: readonly string[]): number {
  let letters = 0;
  for (const word of words) letters += word.length;
  return letters;
}

/** Jaro similarity raised for up to four equal letters at the beginning, after Winkler (1990); 0 to 1. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const jaro = jaroSimilarity(one, other);
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one[prefix] === other[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(one: string, other: string): number {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Array<boolean>(other.length).fill(false);
  const matched: string[] = [];
  for (let index = 0; index < one.length; index++) {
    const last = Math.min(other.length - 1, index + reach);
    for (let place = Math.max(0, index - reach); place <= last; place++) {
      if (taken[place] || one[index] !== other[place]) continue;
      taken[place] = true;
      matched.push(one.charAt(index));
      break;
    }
  }
  if (matched.length === 0) return 0;
  const theirs = other.split("").filter((_, place) => taken[place]);
  const moved = matched.filter((letter, index) => letter !== theirs[index]).length / 2;
  const agreeing = matched.length;
  return (agreeing / one.length + agreeing / other.length + (agreeing - moved) / agreeing) / 3;
}
