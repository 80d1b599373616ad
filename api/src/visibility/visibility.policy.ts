import { Role, SettingOrigin } from "@onze/schema";
import type { Policy, PolicyTable } from "../accounts/policy.ts";
import { type HeldGrant, isUmbrella, type Viewer } from "../accounts/viewer.ts";
import type { Sight } from "../shared/sight.ts";

/** Setting who may see a record: a partner of itself, a member of what is its own and of its partners, the secretariat of all. */
export const settingVisibility: Policy = {
  title: "set who may see this",
  roles: {
    [Role.ADMINISTRATOR]: "ALL",
    [Role.UMBRELLA_STAFF]: "ALL",
    [Role.MEMBER_EDITOR]: "OWN",
    [Role.PARTNER_DELEGATE]: "OWN",
  },
};

/** Reading what partners asked to be hidden, and saying that it was read. */
export const reviewingVisibility: Policy = {
  title: "review what partners asked to be hidden",
  roles: { [Role.ADMINISTRATOR]: "ALL", [Role.UMBRELLA_STAFF]: "ALL" },
};

/** Knowing who may see a record and who set that: whoever may set it, and auditors; they and the secretariat know all of it. */
export const knowingVisibility: Policy = {
  title: "read who set what",
  roles: { ...settingVisibility.roles, [Role.AUDITOR]: "ALL" },
};

export const visibilityPolicies: PolicyTable = {
  "Query.confidentialReviews": reviewingVisibility,
  "Query.visibilityReviews": reviewingVisibility,
  "Mutation.setVisibility": settingVisibility,
  "Mutation.reviewVisibility": reviewingVisibility,
  "FieldVisibility.*": knowingVisibility,
  "VisibilitySetting.*": knowingVisibility,
  "VisibilityState.*": knowingVisibility,
};

/** A record whose class may be set, and the organisations that have a say in it. */
export interface VisibilitySubject {
  readonly kind: "organisation" | "activity" | "partnership";
  readonly id: string;
  /** Whose record it is: the organisation itself, or the holder. */
  readonly ownerId: string;
  /** Of an organisation, those who hold a partnership with it. */
  readonly holderIds: readonly string[];
}

/** An organisation in whose name somebody sets a class. */
export interface Speaker {
  readonly organisationId: string;
  readonly origin: SettingOrigin;
}

/**
 * In whose name a viewer speaks about a record: of those that their grants allow, the one nearest to it, which is the
 * partner itself, then a member, then the secretariat. Null when they may not.
 */
export function speakerOf({ grants }: Viewer, subject: VisibilitySubject): Speaker | null {
  const { kind, ownerId, holderIds } = subject;
  const candidates: readonly (readonly [SettingOrigin, (grant: HeldGrant) => boolean])[] = [
    [
      SettingOrigin.PARTNER,
      ({ role, organisationId }) =>
        role === Role.PARTNER_DELEGATE && kind === "organisation" && organisationId === ownerId,
    ],
    [
      SettingOrigin.MEMBER,
      ({ role, organisationId }) =>
        role === Role.MEMBER_EDITOR && (organisationId === ownerId || holderIds.includes(organisationId)),
    ],
    [SettingOrigin.SECRETARIAT, ({ role }) => role === Role.ADMINISTRATOR || role === Role.UMBRELLA_STAFF],
  ];
  for (const [origin, may] of candidates) {
    const grant = grants.find(may);
    if (grant) return { organisationId: grant.organisationId, origin };
  }
  return null;
}

/**
 * Whether a sight holds what is CONFIDENTIAL of a record, so that whoever makes it so can take that back: nobody else is
 * told whether it is there.
 */
export function seesConfidential(
  { level, confidentialOf, delegateOf }: Sight,
  { kind, ownerId, holderIds }: VisibilitySubject,
): boolean {
  const isDelegate = kind === "organisation" && delegateOf.includes(ownerId);
  return level === 4 || isDelegate || [ownerId, ...holderIds].some((id) => confidentialOf.includes(id));
}

/** Whether a viewer may read all requests of partners, once they have opened what is confidential. */
export const mayReviewConfidential = (viewer: Viewer): boolean =>
  isUmbrella(viewer) &&
  viewer.grants.some(({ role, readsConfidential }) => readsConfidential && reviewingVisibility.roles[role]);
