import { VISITOR, type Viewer } from "@onze/api";
import { Role, Scope } from "@onze/schema";

/** How far each role sees, as its grant makes it. */
const SIGHT_LEVELS: Readonly<Partial<Record<Role, Viewer["sight"]["level"]>>> = {
  [Role.ADMINISTRATOR]: 3,
  [Role.UMBRELLA_STAFF]: 3,
  [Role.AUDITOR]: 3,
  [Role.INTEGRATION]: 1,
};

/** Somebody with one grant, as signing in with a one-time code would make them; a program with these scopes. */
export function viewerAs(role: Role, organisationId: string, scopes: readonly Scope[] = []): Viewer {
  const isProgram = role === Role.INTEGRATION;
  const readsOwn = [Role.MEMBER_EDITOR, Role.MEMBER_READER].includes(role) || scopes.includes(Scope.READ_OWN);
  const id = isProgram ? null : `00000000-0000-4000-8000-${String(ROLES.indexOf(role)).padStart(12, "a")}`;
  return {
    ...VISITOR,
    accountId: id,
    sessionId: id,
    tokenId: isProgram ? "00000000-0000-4000-8000-bbbbbbbbbbbb" : null,
    grants: [{ organisationId, role, readsConfidential: false }],
    scopes,
    sight: {
      level: scopes.includes(Scope.READ_NETWORK) ? 2 : (SIGHT_LEVELS[role] ?? 2),
      restrictedOf: readsOwn ? [organisationId] : [],
      confidentialOf: [],
      delegateOf: role === Role.PARTNER_DELEGATE ? [organisationId] : [],
      delegateLevel: 4,
    },
  };
}

const ROLES = Object.values(Role);

/** The same who gave a password alone. */
export const withoutCode = (viewer: Viewer): Viewer => ({
  ...viewer,
  sight: { ...viewer.sight, delegateLevel: 3 },
});

/** Somebody who works for the secretariat. */
export const STAFF = viewerAs(Role.UMBRELLA_STAFF, "00000000-0000-4000-8000-000000000011");

/** Somebody who manages accounts. */
export const ADMINISTRATOR = viewerAs(Role.ADMINISTRATOR, "00000000-0000-4000-8000-000000000011");
