import { badInput } from "../errors.ts";

/** The parameters of an address that choose coverage, as the dashboard writes them. */
export const FILTER_PARAMETERS = [
  "theme",
  "country",
  "region",
  "holder",
  "type",
  "framework",
  "side",
  "phase",
  "year",
  "partner",
  "network",
  "suggested",
  "asof",
] as const;

type FilterParameter = (typeof FILTER_PARAMETERS)[number];

/** Of these, the ones that name organisations. */
const OF_ORGANISATIONS: readonly FilterParameter[] = ["holder", "partner", "network"];
const LONGEST_ADDRESS = 4000;

/** A filter in an address. */
export interface FilterAddress {
  /** The same for the same filter, whatever the order in which it was chosen. */
  readonly address: string;
  /** Slugs or ids of organisations that it names. */
  readonly organisations: readonly string[];
}

/** What of a filter an address may not hold, and what it may hold beside. */
interface Exceptions {
  readonly without?: readonly FilterParameter[];
  readonly beside?: readonly string[];
}

/**
 * Reads the filter of an address. Of what it holds twice the first counts, as for the dashboard.
 *
 * @throws {Refusal} which names what does not belong there: left out unsaid, it would be missed too late.
 */
export function readFilterAddress(
  given: string,
  { without = [], beside = [] }: Exceptions = {},
): FilterAddress {
  if (given.length > LONGEST_ADDRESS)
    throw badInput(`address has ${given.length} characters; it must have at most ${LONGEST_ADDRESS}.`);
  const allowed = [...FILTER_PARAMETERS.filter((name) => !without.includes(name)), ...beside];
  const parameters = new URLSearchParams(given);
  const odd = [...parameters.keys()].find((name) => !allowed.includes(name));
  if (odd !== undefined)
    throw badInput(
      `address holds "${odd.slice(0, 60)}"; it may hold ${allowed.join(", ")} and nothing else.`,
    );
  const kept = allowed.toSorted().flatMap((name): [string, string][] => {
    const value = parameters.get(name);
    return value ? [[name, value]] : [];
  });
  return {
    address: new URLSearchParams(kept).toString(),
    organisations: [...new Set(OF_ORGANISATIONS.flatMap((name) => wordsOf(parameters.get(name))))],
  };
}

const wordsOf = (value: string | null): string[] =>
  (value ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
