import { createHeldLink } from "../shared/light/held-link.ts";

/** The link of a partner; whoever comes without one may be signed in. */
export const { take: takeLink, held: heldLink, forget: forgetLink } = createHeldLink("onze.link/us");
