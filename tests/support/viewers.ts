import { sightOf, sightOfLink, sightOfToken, VISITOR, type Viewer } from "@onze/api";
import { Role, type Scope } from "@onze/schema";

/** Somebody with one grant, as signing in with a one-time code would make them; a program with these scopes; whoever opens a link. */
export function viewerAs(role: Role, organisationId: string, scopes: readonly Scope[] = []): Viewer {
  const grants = [{ organisationId, role, readsConfidential: false }];
  if (role === Role.INTEGRATION)
    return { ...VISITOR, tokenId: TOKEN_ID, grants, scopes, sight: sightOfToken(organisationId, scopes) };
  if (role === Role.PARTNER_LINK)
    return {
      ...VISITOR,
      linkId: LINK_ID,
      grants,
      sight: sightOfLink(organisationId, { beside: null, isOfOther: false }),
    };
  const id = `00000000-0000-4000-8000-${String(ROLES.indexOf(role)).padStart(12, "a")}`;
  return {
    ...VISITOR,
    accountId: id,
    sessionId: id,
    grants,
    sight: sightOf(grants, { givenSecondFactor: true, isConfidentialOpen: false }),
  };
}

const ROLES = Object.values(Role);
const TOKEN_ID = "00000000-0000-4000-8000-bbbbbbbbbbbb";
const LINK_ID = "00000000-0000-4000-8000-cccccccccccc";

/** Whoever opens a link that a member made for its partner. */
export const linkMadeBy = (member: string, partner: string): Viewer => ({
  ...viewerAs(Role.PARTNER_LINK, partner),
  sight: sightOfLink(partner, { beside: [member], isOfOther: true }),
});

/** The same who gave a password alone. */
export const withoutCode = (viewer: Viewer): Viewer => ({
  ...viewer,
  sight: { ...viewer.sight, delegateLevel: 3 },
});

/** Somebody who works for the secretariat. */
export const STAFF = viewerAs(Role.UMBRELLA_STAFF, "00000000-0000-4000-8000-000000000011");

/** Somebody who manages accounts. */
export const ADMINISTRATOR = viewerAs(Role.ADMINISTRATOR, "00000000-0000-4000-8000-000000000011");

/** Somebody of the board, or who audits. */
export const AUDITOR = viewerAs(Role.AUDITOR, "00000000-0000-4000-8000-000000000011");
