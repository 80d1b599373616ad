/** What a partner received from one holder. */
export interface Received {
  /** Id of the holder. */
  readonly holder: string;
  /** Euro; null when unknown. */
  readonly eur: number | null;
}

/** Fewer amounts than these are told apart too easily. */
const FEWEST = 3;

/**
 * The sum of what several partners received, where it may be shown: of three or more whose amounts are known, none of
 * whom received more than half of it. Otherwise one of them could be computed, by itself or by another of them.
 *
 * Each holder knows what it gave itself. So the same must hold of what is left when any one of them takes that away,
 * unless no partner is left: of 30 + 30 from one holder and 40 from another the first would know that it is 40.
 *
 * @param partners of each, what it received from whom.
 * @returns euro; null where the sum may not be shown.
 * @see README.md in this folder, "Withheld partners".
 */
export function sumOverPartners(partners: readonly (readonly Received[])[]): number | null {
  const holders = [...new Set(partners.flat().map(({ holder }) => holder))];
  const isTold = holders
    .map((holder) => withoutHolder(partners, holder))
    .every((left) => left.length === 0 || mayBeShown(left));
  return isTold && mayBeShown(partners) ? add(partners.flat()) : null;
}

/** The partners that others gave something to, with what those gave. */
const withoutHolder = (partners: readonly (readonly Received[])[], holder: string): readonly Received[][] =>
  partners
    .map((received) => received.filter((each) => each.holder !== holder))
    .filter((received) => received.length > 0);

function mayBeShown(partners: readonly (readonly Received[])[]): boolean {
  const known = partners.map(add).filter((eur) => eur !== null);
  const sum = known.reduce((total, eur) => total + eur, 0);
  return known.length >= FEWEST && known.every((eur) => eur <= sum / 2);
}

/** A sum of what is known; null when nothing is. */
function add(received: readonly Received[]): number | null {
  const known = received.flatMap(({ eur }) => eur ?? []);
  return known.length === 0 ? null : known.reduce((total, eur) => total + eur, 0);
}
