import { createHeldLink } from "../shared/light/held-link.ts";

/** The link of somebody who is asked about a change. */
export const substantiateLink = createHeldLink("onze.link/substantiate");
