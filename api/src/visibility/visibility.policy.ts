import { Role, SettingOrigin, VisibilityField } from "@onze/schema";
import { allows, anyone, type Policy, type PolicyTable, SECRETARIAT } from "../accounts/policy.ts";
import { FOR_PARTNER, type HeldGrant, isUmbrella, type Viewer } from "../accounts/viewer.ts";
import { answeringRemarks, readHistory, settingVisibility } from "../organisations/organisation.policy.ts";
import type { Sight } from "../shared/sight.ts";

/** Reading what partners asked to be hidden, and saying that it was read. */
export const reviewingVisibility: Policy = {
  title: "review what partners asked to be hidden",
  roles: SECRETARIAT,
};

/** Accepting who works with a hidden partner: it itself, or the secretariat for it. */
export const acceptingPartnerships: Policy = {
  title: "accept a partnership for this partner",
  roles: { ...SECRETARIAT, [Role.PARTNER_DELEGATE]: "OWN", [Role.PARTNER_LINK]: "OWN" },
};

/** Saying for a partner whether what is recorded about it is right. */
export const speakingOfRecords: Policy = {
  title: "say for this partner what is right of its record",
  roles: { [Role.PARTNER_DELEGATE]: "OWN", [Role.PARTNER_LINK]: "OWN" },
};

/** Reading in one place what is recorded about one's own organisation. */
export const readingOwnRecord: Policy = {
  title: "read what is recorded about an own organisation",
  roles: speakingOfRecords.roles,
};

/** Knowing who may see a record and who set that: whoever may set it, and auditors; they and the secretariat know all of it. */
export const knowingVisibility: Policy = {
  title: "read who set what",
  roles: { ...settingVisibility.roles, [Role.AUDITOR]: "ALL" },
  note: "Of whatever they may set themselves; members do not see what other members set of a partner.",
};

/** A remark as those read it who made it, and who answer it. */
const eitherSide: Policy = {
  title: "read what a partner said of a record",
  roles: { ...speakingOfRecords.roles, ...answeringRemarks.roles },
};

export const visibilityPolicies: PolicyTable = {
  "Query.awaitingPartnerships": acceptingPartnerships,
  "Query.confidentialReviews": reviewingVisibility,
  "Query.openRemarks": answeringRemarks,
  "Query.ourRecord": readingOwnRecord,
  "Query.ownRecords": anyone,
  "Query.visibilityReviews": reviewingVisibility,
  "Mutation.acceptPartnership": acceptingPartnerships,
  "Mutation.answerRemark": answeringRemarks,
  "Mutation.confirmRecord": speakingOfRecords,
  "Mutation.objectToRecord": speakingOfRecords,
  "Mutation.suggestCorrection": speakingOfRecords,
  "Mutation.takeBackRemark": speakingOfRecords,
  "Mutation.setVisibility": settingVisibility,
  "Mutation.reviewVisibility": reviewingVisibility,
  "FieldVisibility.*": knowingVisibility,
  "HolderRecord.*": readingOwnRecord,
  "OurRecord.*": readingOwnRecord,
  "RecordRemark.*": eitherSide,
  "RecordRemarkConnection.*": answeringRemarks,
  "RecordRemarkEdge.*": answeringRemarks,
  "RecordRights.*": anyone,
  "StillNamed.*": knowingVisibility,
  "VisibilitySetting.*": knowingVisibility,
  "VisibilitySettingConnection.*": reviewingVisibility,
  "VisibilitySettingEdge.*": reviewingVisibility,
  "VisibilityState.*": knowingVisibility,
};

/** A record whose class may be set, and the organisations that have a say in it. */
export interface VisibilitySubject {
  readonly kind: "organisation" | "activity" | "partnership";
  readonly id: string;
  /** Whose record it is: the organisation itself, or the holder. */
  readonly ownerId: string;
  /** The partner that may speak of it for itself: the organisation, or the partner of a partnership; of an activity none. */
  readonly partnerId: string | null;
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
export function speakerOf({ grants, sight }: Viewer, subject: VisibilitySubject): Speaker | null {
  const { ownerId, partnerId, holderIds } = subject;
  const candidates: readonly (readonly [SettingOrigin, (grant: HeldGrant) => boolean])[] = [
    [
      SettingOrigin.PARTNER,
      ({ role, organisationId }) =>
        FOR_PARTNER.includes(role) && organisationId === partnerId && isBeside(sight, subject),
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

/** Whether a link that a member made speaks of a record: of the partner itself, and of what it does with that member. */
const isBeside = ({ delegateBeside }: Sight, { kind, ownerId }: VisibilitySubject): boolean =>
  kind !== "partnership" || !delegateBeside || delegateBeside.includes(ownerId);

/**
 * Whether a sight holds what is CONFIDENTIAL of a record, so that whoever makes it so can take that back: nobody else is
 * told whether it is there.
 */
export function seesConfidential(
  { level, confidentialOf, delegateOf, delegateLevel }: Sight,
  { ownerId, partnerId, holderIds }: VisibilitySubject,
): boolean {
  const isDelegate = delegateLevel === 4 && partnerId !== null && delegateOf.includes(partnerId);
  return level === 4 || isDelegate || [ownerId, ...holderIds].some((id) => confidentialOf.includes(id));
}

/** Fields that hide more than themselves: the record, or who works with it. */
const HIDES_MORE: readonly VisibilityField[] = [
  VisibilityField.NAME,
  VisibilityField.PLACE,
  VisibilityField.THEME,
];

/**
 * Whether a viewer may make a record CONFIDENTIAL, or a field of it. Where that hides more than itself, and for whatever a
 * partner says of itself, it is for those who see it afterwards: others would see no more what they speak about, or why
 * they may.
 */
export function maySetConfidential(
  viewer: Viewer,
  subject: VisibilitySubject,
  field: VisibilityField | null,
): boolean {
  const speaker = speakerOf(viewer, subject);
  if (speaker === null) return false;
  const hidesMore = field === null || HIDES_MORE.includes(field) || speaker.origin === SettingOrigin.PARTNER;
  return !hidesMore || seesConfidential(viewer.sight, subject);
}

/** Whether a viewer may read all requests of partners, once they have opened what is confidential. */
export const mayReviewConfidential = (viewer: Viewer): boolean =>
  isUmbrella(viewer) &&
  viewer.grants.some(({ role, readsConfidential }) => readsConfidential && reviewingVisibility.roles[role]);

/** An activity or a partnership, and whether it still awaits its partner. */
export interface OwnedRecord extends VisibilitySubject {
  readonly awaitsPartner: boolean;
}

/** What a viewer may do with an activity or a partnership that they see. */
export function rightsOverRecord(viewer: Viewer, subject: OwnedRecord) {
  const { ownerId, partnerId, awaitsPartner } = subject;
  return {
    accept: awaitsPartner && partnerId !== null && allows(acceptingPartnerships, viewer, [partnerId]),
    setVisibility: speakerOf(viewer, subject) !== null,
    readHistory: [ownerId, partnerId].some((id) => id !== null && allows(readHistory, viewer, [id])),
  };
}
