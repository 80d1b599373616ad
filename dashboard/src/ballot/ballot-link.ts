import { createHeldLink } from "../shared/light/held-link.ts";

/** The link of somebody who is asked: it is kept for the tab until they have answered. */
export const ballotLink = createHeldLink("onze.link/ballot");

/** What a link says: of which round it is, where it names one, and what opens the ballot. */
export interface BallotLink {
  readonly round: string | null;
  readonly token: string;
}

/** Reads what stands behind the `#` of a link: `ROUND.TOKEN`. */
export function readBallotLink(text: string | null): BallotLink | null {
  if (text === null) return null;
  const [first = "", second] = text.split(".");
  return second === undefined ? { round: null, token: first } : { round: first, token: second };
}
