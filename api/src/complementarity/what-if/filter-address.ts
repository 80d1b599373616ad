/** The parameters of an address that choose coverage, as the dashboard writes them. */
const FILTER_PARAMETERS = [
  "theme",
  "country",
  "region",
  "holder",
  "type",
  "framework",
  "side",
  "year",
  "partner",
  "network",
  "suggested",
  "asof",
] as const;

/** Of these, the ones that name organisations. */
const OF_ORGANISATIONS = ["holder", "partner", "network"] as const;

/** A filter in an address. */
export interface FilterAddress {
  /** With nothing that is no part of a filter, in a fixed order. */
  readonly address: string;
  /** Slugs or ids of organisations that it names. */
  readonly organisations: readonly string[];
}

/** Reads the filter of an address; whatever else the address holds is left out. */
export function readFilterAddress(given: string): FilterAddress {
  const parameters = new URLSearchParams(given);
  const kept = FILTER_PARAMETERS.flatMap((name) => {
    const value = parameters.get(name);
    return value === null || value === "" ? [] : [[name, value] as const];
  });
  const named = kept.filter(([name]) => OF_ORGANISATIONS.some((each) => each === name));
  const words = named.flatMap(([, value]) => value.split(",").map((word) => word.trim()));
  return {
    address: new URLSearchParams(Object.fromEntries(kept)).toString(),
    organisations: [...new Set(words.filter((word) => word !== ""))],
  };
}
