import { Role } from "@onze/schema";
import type { Policy, PolicyTable } from "../accounts/policy.ts";
import { hasRole, type Viewer } from "../accounts/viewer.ts";
import { confirmThemes } from "../activities/activity.policy.ts";
import { editOrganisation, readHistory, SIGNED_IN_WRITERS } from "../organisations/organisation.policy.ts";

/** Taking back what one may do oneself: the policy of each field is asked as well. */
export const undoChanges: Policy = {
  title: "take this change back",
  roles: SIGNED_IN_WRITERS,
  note: "Of fields that they may change themselves; not with a link, which reads no history.",
};

/** Roles that read the whole history, and know everybody's name; the others know those of their own colleagues. */
const READS_ALL: readonly Role[] = [Role.ADMINISTRATOR, Role.UMBRELLA_STAFF, Role.AUDITOR];

/** Whether a viewer reads everybody's history, and may know everybody's name. */
export const readsAll = (viewer: Viewer): boolean => hasRole(viewer, ...READS_ALL);

/** The day of a confirmation goes with the origin of its theme. */
const UNDOABLE: Readonly<Record<string, Policy>> = {
  "ORGANISATION name": editOrganisation,
  "ORGANISATION acronym": editOrganisation,
  "ORGANISATION website": editOrganisation,
  "ACTIVITY_THEME origin": confirmThemes,
};

/** Whoever may change a field may take its change back; null for a field that is not changed back here. */
export const undoPolicy = ({
  entity,
  field,
}: {
  readonly entity: string;
  readonly field: string | null;
}): Policy | null => UNDOABLE[`${entity} ${field}`] ?? null;

export const historyPolicies: PolicyTable = {
  "Query.changes": readHistory,
  "Query.changeAuthors": readHistory,
  "Mutation.undoChange": undoChanges,
  "Change.*": readHistory,
  "ChangeAuthor.*": readHistory,
  "ChangeConnection.*": readHistory,
  "ChangeEdge.*": readHistory,
  "Activity.changes": readHistory,
  "Organisation.changes": readHistory,
  "Partnership.changes": readHistory,
};
