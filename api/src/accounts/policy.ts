import { Role, Scope } from "@onze/schema";
import { forbidden, unauthenticated } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import type { Reader } from "../shared/sight.ts";
import { isVisitor, type Viewer } from "./viewer.ts";

/** A role, or no account at all. */
export type ViewerRole = Role | "VISITOR";

/** Whose data a role may do it with: everybody's, or those of the organisations that its grants name. */
export type Reach = "ALL" | "OWN";

/** Who may do what. Declared once for each field, mutation and route, and asked wherever a decision is made. */
export interface Policy {
  /** What it is that one may or may not do, as in "… may not edit an organisation". */
  readonly title: string;
  /** Roles that may; the others may not. */
  readonly roles: Readonly<Partial<Record<ViewerRole, Reach>>>;
  /** True for what everybody may do who is signed in, whatever their role, also while a second factor is still missing. */
  readonly forAnyAccount?: true;
  /** What the token of an integration must be for; without it no token may. */
  readonly scope?: Scope;
  /** True for what holds longer than a visit: accounts of the demonstration, with which anybody signs in, may not. */
  readonly lasts?: true;
  /** True for what is for those alone who are named for confidential records. */
  readonly named?: true;
  /** Where it gives a role, or takes it back: who may with which role, which is asked besides. */
  readonly byRole?: Readonly<Record<Role, Policy>>;
  /** What its table in PERMISSIONS.md cannot say. */
  readonly note?: string;
}

/** Every role, and none first. */
export const EVERY_ROLE: readonly ViewerRole[] = ["VISITOR", ...Object.values(Role)];

const forAll = (roles: readonly ViewerRole[]): Policy["roles"] =>
  Object.fromEntries(roles.map((role) => [role, "ALL"] as const));

/** What the secretariat alone does, with everybody's data. */
export const SECRETARIAT: Policy["roles"] = { [Role.ADMINISTRATOR]: "ALL", [Role.UMBRELLA_STAFF]: "ALL" };

/** What members do as well, with their own. */
export const SECRETARIAT_OR_OWN: Policy["roles"] = { ...SECRETARIAT, [Role.MEMBER_EDITOR]: "OWN" };

/** The policy of each field, mutation and route of a module, by name: `Query.x`, `Type.field`, `Type.*`, `GET /path`. */
export type PolicyTable = Readonly<Record<string, Policy>>;

/** What everybody may ask; what the answer holds is what the viewer may see. */
export const anyone: Policy = { title: "read", roles: forAll(EVERY_ROLE) };

/** What members and the secretariat look at among themselves: it is not for the public, and not for one partner to read of another. */
export const peers: Policy = {
  title: "read what members and the secretariat look at together",
  roles: forAll([
    Role.ADMINISTRATOR,
    Role.UMBRELLA_STAFF,
    Role.MEMBER_EDITOR,
    Role.MEMBER_READER,
    Role.AUDITOR,
    Role.INTEGRATION,
  ]),
  scope: Scope.READ_NETWORK,
};

/** What people may do with their own account. */
export const signedIn: Policy = { title: "do this without signing in", roles: {}, forAnyAccount: true };

/** The same for what holds longer than a visit. */
export const lasting = (policy: Policy): Policy => ({ ...policy, lasts: true });

/** Whose data a viewer may do it with: everybody's, or that of the organisations named; of none when there are none. */
export function reachOf(
  { roles, scope, forAnyAccount, lasts, named }: Policy,
  viewer: Viewer,
): "ALL" | ReadonlySet<string> {
  if (lasts && viewer.demonstration) return new Set();
  if (roles.VISITOR === "ALL" || (forAnyAccount && viewer.accountId !== null)) return "ALL";
  const isInScope = scope !== undefined && viewer.scopes.includes(scope);
  const held = viewer.grants
    .filter(({ role }) => role !== Role.INTEGRATION || isInScope)
    .filter(({ readsConfidential }) => readsConfidential || !named);
  if (held.some(({ role }) => roles[role] === "ALL")) return "ALL";
  return new Set(held.filter(({ role }) => roles[role]).map(({ organisationId }) => organisationId));
}

/** The organisations for which a viewer has a role that a policy names, whatever is theirs beyond. */
export const grantedIn = ({ roles }: Policy, { grants }: Pick<Reader, "grants">): readonly string[] =>
  grants.filter(({ role }) => roles[role]).map(({ organisationId }) => organisationId);

/** Whether a viewer may do it with the data of all of `organisations`; with nobody's data when there are none. */
export function allows(policy: Policy, viewer: Viewer, organisations: readonly string[] = []): boolean {
  const reach = reachOf(policy, viewer);
  return reach === "ALL" || (organisations.length > 0 && organisations.every((id) => reach.has(id)));
}

/** Whether a viewer may do it with anybody's data at all: what can be said before it is known whose. */
export function mayEver(policy: Policy, viewer: Viewer): boolean {
  const reach = reachOf(policy, viewer);
  return reach === "ALL" || reach.size > 0;
}

/** @throws {Refusal} unless the viewer may. */
export function allow(policy: Policy, viewer: Viewer, organisations: readonly string[] = []): void {
  if (!allows(policy, viewer, organisations)) throw refusalOf(policy, viewer);
}

/** @throws {Refusal} unless the viewer may do it with somebody's data. */
export function allowEver(policy: Policy, viewer: Viewer): void {
  if (!mayEver(policy, viewer)) throw refusalOf(policy, viewer);
}

function refusalOf({ title, lasts, named }: Policy, viewer: Viewer) {
  if (isVisitor(viewer)) return unauthenticated("Sign in to do this.");
  if (named) return forbidden("You are not named for confidential records.", because("CONFIDENTIAL_UNNAMED"));
  if (!lasts || !viewer.demonstration) return forbidden(`Your role may not ${title}.`);
  return forbidden(`An account of the demonstration may not ${title}: anybody can sign in with it.`);
}
