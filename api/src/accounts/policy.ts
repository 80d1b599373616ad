import { Role, type Scope } from "@onze/schema";
import { forbidden, unauthenticated } from "../errors.ts";
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
}

const EVERY_ROLE: readonly ViewerRole[] = ["VISITOR", ...Object.values(Role)];

const forAll = (roles: readonly ViewerRole[]): Policy["roles"] =>
  Object.fromEntries(roles.map((role) => [role, "ALL"] as const));

/** What everybody may ask; what the answer holds is what the viewer may see. */
export const anyone: Policy = { title: "read", roles: forAll(EVERY_ROLE) };

/** What people may do with their own account. */
export const signedIn: Policy = { title: "do this without signing in", roles: {}, forAnyAccount: true };

/** Whether a viewer may do it with the data of all of `organisations`; with nobody's data when there are none. */
export function allows(
  { roles, scope, forAnyAccount }: Policy,
  viewer: Viewer,
  organisations: readonly string[] = [],
): boolean {
  if (roles.VISITOR === "ALL" || (forAnyAccount && viewer.accountId !== null)) return true;
  const reaches = viewer.grants.flatMap(({ role, organisationId }) => {
    const reach =
      role === Role.INTEGRATION && !(scope && viewer.scopes.includes(scope)) ? undefined : roles[role];
    return reach === undefined ? [] : [{ reach, organisationId }];
  });
  if (reaches.some(({ reach }) => reach === "ALL")) return true;
  const own = new Set(reaches.map(({ organisationId }) => organisationId));
  return organisations.length > 0 && organisations.every((id) => own.has(id));
}

/** Whether a viewer may do it with anybody's data at all: what can be said before it is known whose. */
export const mayEver = (policy: Policy, viewer: Viewer): boolean =>
  allows(policy, viewer) ||
  viewer.grants.some(({ organisationId }) => allows(policy, viewer, [organisationId]));

/** @throws {Refusal} unless the viewer may. */
export function allow(policy: Policy, viewer: Viewer, organisations: readonly string[] = []): void {
  if (!allows(policy, viewer, organisations)) throw refusalOf(policy, viewer);
}

/** @throws {Refusal} unless the viewer may do it with somebody's data. */
export function allowEver(policy: Policy, viewer: Viewer): void {
  if (!mayEver(policy, viewer)) throw refusalOf(policy, viewer);
}

const refusalOf = ({ title }: Policy, viewer: Viewer) =>
  isVisitor(viewer) ? unauthenticated("Sign in to do this.") : forbidden(`Your role may not ${title}.`);
