import { Role, Scope } from "@onze/schema";
import { PUBLIC_SIGHT, type Sight, type SightLevel } from "../shared/sight.ts";
import { openConfidential } from "./account.policy.ts";
import type { Reach } from "./policy.ts";
import type { HeldGrant, Viewer } from "./viewer.ts";

/** Roles that see whatever is not confidential. */
const OVERSEEING: readonly Role[] = [Role.ADMINISTRATOR, Role.UMBRELLA_STAFF, Role.AUDITOR];
const OF_A_MEMBER: readonly Role[] = [Role.MEMBER_EDITOR, Role.MEMBER_READER];

const mayOpen = (reach: Reach): readonly Role[] =>
  Object.values(Role).filter((role) => openConfidential.roles[role] === reach);

/** Roles that, named for confidential records, read everybody's. */
const READING_ALL = mayOpen("ALL");
/** Roles that may be named for confidential records; a partner sees its own anyhow, and auditors see none. */
export const MAY_READ_CONFIDENTIAL: readonly Role[] = [...READING_ALL, ...mayOpen("OWN")];

/** How far somebody has signed in. */
interface SignedIn {
  /** Whether a second factor was given in this session. */
  readonly givenSecondFactor: boolean;
  /** Whether confidential records were opened in it, for a reason, a while ago at most. */
  readonly isConfidentialOpen: boolean;
}

/**
 * What somebody sees by their grants: nothing confidential without a second factor, and what is confidential of others
 * only while they have it open.
 */
export function sightOf(
  grants: readonly HeldGrant[],
  { givenSecondFactor, isConfidentialOpen }: SignedIn,
): Sight {
  const opened =
    givenSecondFactor && isConfidentialOpen
      ? grants.filter(
          ({ role, readsConfidential }) => readsConfidential && MAY_READ_CONFIDENTIAL.includes(role),
        )
      : [];
  const readsAll = opened.some(({ role }) => READING_ALL.includes(role));
  return {
    level: readsAll ? 4 : levelOf(grants),
    restrictedOf: organisationsOf(grants.filter(({ role }) => OF_A_MEMBER.includes(role))),
    confidentialOf: organisationsOf(opened),
    delegateOf: organisationsOf(grants.filter(({ role }) => role === Role.PARTNER_DELEGATE)),
    delegateLevel: givenSecondFactor ? 4 : 3,
  };
}

function levelOf(grants: readonly HeldGrant[]): SightLevel {
  if (grants.some(({ role }) => OVERSEEING.includes(role))) return 3;
  return grants.length > 0 ? 2 : 1;
}

const organisationsOf = (grants: readonly HeldGrant[]): readonly string[] => [
  ...new Set(grants.map(({ organisationId }) => organisationId)),
];

/** What the token of an organisation sees. */
export const sightOfToken = (organisationId: string, scopes: readonly Scope[]): Sight => ({
  ...PUBLIC_SIGHT,
  level: scopes.includes(Scope.READ_NETWORK) ? 2 : 1,
  restrictedOf: scopes.includes(Scope.READ_OWN) ? [organisationId] : [],
});

/**
 * What the link of a partner sees: what everybody does, and of the partner's own what it sees without a one-time code.
 *
 * @param beside the holders with whom alone it is told what the partner does; null for all.
 * @param isOfOther whether somebody else than the partner made it.
 */
export const sightOfLink = (
  organisationId: string,
  { beside, isOfOther }: { readonly beside: readonly string[] | null; readonly isOfOther: boolean },
): Sight => ({
  ...PUBLIC_SIGHT,
  delegateOf: [organisationId],
  ...(beside && { delegateBeside: beside }),
  ...(isOfOther && { withLinkOfOther: true }),
});

/** Whether a one-time code would open to somebody what is confidential of a partner that they speak for. */
export const codeOpensOwn = ({ sight }: Pick<Viewer, "sight">): boolean =>
  sight.delegateOf.length > 0 && sight.delegateLevel < 4;
