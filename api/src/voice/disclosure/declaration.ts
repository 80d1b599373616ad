/** People who are asked and have something in common, such as a continent; everybody asked is in one of them. */
export interface Stratum {
  readonly key: string;
  /** How many are asked. */
  readonly invited: number;
}

/** One way to divide everybody who is asked: each stratum stands in one of its groups. */
export interface Cut {
  readonly key: string;
  readonly groups: readonly { readonly key: string; readonly strata: readonly string[] }[];
}

/** Most strata of a round: what can be told apart by subtracting is looked for in every set of them. */
export const MOST_STRATA = 12;

/** Most cuts of a round. */
export const MOST_CUTS = 4;

/** What is wrong with strata and cuts, and with which one. */
export interface DeclarationFault {
  readonly fault:
    | "NO_STRATA"
    | "TOO_MANY_STRATA"
    | "TOO_MANY_CUTS"
    | "KEY_TWICE"
    | "TOO_FEW_INVITED"
    | "STRATUM_TOO_SMALL"
    | "UNKNOWN_STRATUM"
    | "STRATUM_LEFT_OUT"
    | "STRATUM_TWICE";
  readonly key: string;
}

/**
 * What is wrong with how a round divides those whom it asks; null for nothing. Every stratum has as many invited as the
 * threshold asks for, and every cut divides all of them, or what is left out could be subtracted.
 */
export function declarationFault(
  strata: readonly Stratum[],
  cuts: readonly Cut[],
  threshold: number,
): DeclarationFault | null {
  const keys = strata.map(({ key }) => key);
  const invited = strata.reduce((sum, stratum) => sum + stratum.invited, 0);
  if (strata.length === 0) return { fault: "NO_STRATA", key: "" };
  if (strata.length > MOST_STRATA) return { fault: "TOO_MANY_STRATA", key: "" };
  if (cuts.length > MOST_CUTS) return { fault: "TOO_MANY_CUTS", key: "" };
  const twice = firstTwice(keys) ?? firstTwice(cuts.map(({ key }) => key));
  if (twice !== null) return { fault: "KEY_TWICE", key: twice };
  if (invited < threshold) return { fault: "TOO_FEW_INVITED", key: String(invited) };
  const small = strata.find((stratum) => stratum.invited < threshold);
  if (small) return { fault: "STRATUM_TOO_SMALL", key: small.key };
  return cuts.map((cut) => cutFault(cut, keys)).find((fault) => fault !== null) ?? null;
}

function cutFault({ key, groups }: Cut, keys: readonly string[]): DeclarationFault | null {
  const named = groups.flatMap(({ strata }) => strata);
  const unknown = named.find((each) => !keys.includes(each));
  if (unknown !== undefined) return { fault: "UNKNOWN_STRATUM", key: unknown };
  const twice = firstTwice(named);
  if (twice !== null) return { fault: "STRATUM_TWICE", key: twice };
  const groupTwice = firstTwice(groups.map((group) => group.key));
  if (groupTwice !== null) return { fault: "KEY_TWICE", key: groupTwice };
  const left = keys.find((each) => !named.includes(each));
  return left === undefined ? null : { fault: "STRATUM_LEFT_OUT", key: `${left} (${key})` };
}

const firstTwice = (keys: readonly string[]): string | null =>
  keys.find((key, at) => keys.indexOf(key) !== at) ?? null;
