import type { Constituency } from "@onze/schema";
import type { Measured } from "../../shared/metric.ts";
import { shareOf } from "./ratio.ts";

/**
 * Of the items on agendas, the share that partners put there. Networks and seats for voices from other continents are
 * constituencies of their own and count as themselves.
 *
 * @returns 0 to 1; NO_DATA without items.
 * @see README.md of decisions, `speaking.agenda-initiation`.
 */
export const agendaInitiation = (items: readonly { readonly constituency: `${Constituency}` }[]): Measured =>
  shareOf({
    holds: items.filter(({ constituency }) => constituency === "PARTNER").length,
    counted: items.length,
  });
