import { FILTER_PARAMETERS, printFilter, type UrlFilter } from "../../shared/filter/url-filter.ts";

/** Parameters of the view that a snapshot keeps beside its filter. */
const AXES: readonly string[] = ["rows", "cols"];

/** What a snapshot keeps of the address: the filter with its years spelt out, and the axes. The day is its own. */
export function snapshotAddress(filter: UrlFilter, address: URLSearchParams): string {
  const kept = printFilter({ ...filter, asOf: null });
  for (const name of AXES) {
    const value = address.get(name);
    if (value) kept.set(name, value);
  }
  kept.sort();
  return kept.toString();
}

/** Whether a snapshot may keep the filter: all peers read it, and a single partner or network is not for all of them. */
export const maySnapshot = ({ partner, network }: UrlFilter): boolean => partner === null && network === null;

/** A snapshot as links need it. */
export interface Kept {
  readonly takenOn: string;
  readonly address: string;
}

/** The address that shows the coverage of a snapshot. @param today the day from which on it is the coverage of now. */
export function openAddress({ takenOn, address }: Kept, today: string): string {
  const parameters = new URLSearchParams(address);
  if (takenOn < today) parameters.set("asof", takenOn);
  return `/coverage?${parameters}`;
}

/**
 * The address that shows what changed from one snapshot to another, whichever comes first, by the filter of the later one.
 *
 * @returns null when both are of the same day.
 */
export function compareAddress(one: Kept, other: Kept, today: string): string | null {
  if (one.takenOn === other.takenOn) return null;
  const [earlier, later] = one.takenOn < other.takenOn ? [one, other] : [other, one];
  const parameters = new URLSearchParams(later.address);
  parameters.set("view", "difference");
  parameters.set("from", earlier.takenOn);
  if (later.takenOn < today) parameters.set("asof", later.takenOn);
  return `/coverage?${parameters}`;
}

/** Whether two snapshots choose the same, so that a difference between them is one of their days alone. */
export function choosesSame(one: Kept, other: Kept): boolean {
  const chosen = ({ address }: Kept) => {
    const parameters = new URLSearchParams(address);
    return FILTER_PARAMETERS.map((name) => parameters.get(name)).join("&");
  };
  return chosen(one) === chosen(other);
}
