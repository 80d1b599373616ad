import { Role, type Scope } from "@onze/schema";
import type { Actor } from "../shared/actor.ts";
import { PUBLIC_SIGHT, type Reader, type Sight } from "../shared/sight.ts";

/** One right of an account, as it holds now. */
export interface HeldGrant {
  readonly organisationId: string;
  readonly role: Role;
  /** Named for confidential records of the organisation. */
  readonly readsConfidential: boolean;
}

/** Who asks, and what they may do. Made anew for every request, so a right that is taken away is gone at once. */
export interface Viewer {
  /** Null for a public visitor, for a token and for the link of a partner. */
  readonly accountId: string | null;
  /** Null unless a program asks with a token. */
  readonly tokenId: string | null;
  /** Null unless somebody asks with the link of a partner. */
  readonly linkId: string | null;
  /** The session that asks; null without one. */
  readonly sessionId: string | null;
  /** Whether the account came with the demonstration, so that anybody may be using it. */
  readonly demonstration: boolean;
  /** Empty while a second factor is needed and not given. */
  readonly grants: readonly HeldGrant[];
  /** Of a token; empty for people, whom scopes do not bind. */
  readonly scopes: readonly Scope[];
  readonly sight: Sight;
}

/** Whoever is not signed in. */
export const VISITOR: Viewer = {
  accountId: null,
  tokenId: null,
  linkId: null,
  sessionId: null,
  demonstration: false,
  grants: [],
  scopes: [],
  sight: PUBLIC_SIGHT,
};

export const isVisitor = ({ accountId, tokenId, linkId }: Viewer): boolean =>
  [accountId, tokenId, linkId].every((id) => id === null);

export const hasRole = ({ grants }: Pick<Reader, "grants">, ...roles: readonly Role[]): boolean =>
  grants.some(({ role }) => roles.includes(role));

/** Whoever works for the secretariat. */
export const isUmbrella = (viewer: Pick<Reader, "grants">): boolean =>
  hasRole(viewer, Role.ADMINISTRATOR, Role.UMBRELLA_STAFF);

/** Roles that speak for a partner: signed in, or with a link. */
export const FOR_PARTNER: readonly Role[] = [Role.PARTNER_DELEGATE, Role.PARTNER_LINK];

/** Who a viewer is to the history of changes; a link stands where a token does. */
export function actorOf({ accountId, tokenId, linkId }: Viewer): Actor {
  if (linkId !== null) return { path: "LINK", tokenId: linkId };
  if (tokenId !== null) return { path: "TOKEN", tokenId };
  if (accountId !== null) return { path: "PERSON", accountId };
  return { path: "SYSTEM" };
}
