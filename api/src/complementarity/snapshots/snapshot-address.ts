import { type FilterAddress, readFilterAddress } from "../../activities/filter-address.ts";

/**
 * Reads the filter and the axes of a snapshot. The day is its own, so that the address says none; and it names no partner and
 * no network, because whoever reads it among peers may not be one who sees them.
 *
 * @throws {Refusal} which names what does not belong there.
 */
export const readSnapshotAddress = (given: string): FilterAddress =>
  readFilterAddress(given, { without: ["partner", "network", "asof"], beside: ["rows", "cols"] });
