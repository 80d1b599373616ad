import { Role, RoundAudience } from "@onze/schema";
import { isUmbrella, type Viewer } from "../../accounts/viewer.ts";

/** Who reads what is told inside as soon as a round has closed: those who were asked, and who asked them. */
const AT_ONCE: readonly Role[] = [Role.PARTNER_DELEGATE, Role.FACILITATOR];
/** Who reads it once those have had two weeks with it. */
const LATER: readonly Role[] = [Role.ADMINISTRATOR, Role.UMBRELLA_STAFF, Role.AUDITOR];

/**
 * Which results a viewer reads. Whoever works for the secretariat waits, whatever else they are.
 *
 * @param hasWaited whether two weeks have passed since the round closed.
 */
export function audienceOf(viewer: Pick<Viewer, "grants">, hasWaited: boolean): RoundAudience {
  const has = (roles: readonly Role[]): boolean => viewer.grants.some(({ role }) => roles.includes(role));
  const readsInside = isUmbrella(viewer) ? hasWaited : has(AT_ONCE) || (hasWaited && has(LATER));
  return readsInside ? RoundAudience.INSIDE : RoundAudience.PUBLIC;
}
