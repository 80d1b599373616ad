import {
  allows,
  anyone,
  mayEver,
  type Policy,
  type PolicyTable,
  peers,
  SECRETARIAT,
  SECRETARIAT_OR_OWN,
} from "../accounts/policy.ts";
import type { Viewer } from "../accounts/viewer.ts";

/** Frameworks, their cycles and who coordinates them are recorded by the secretariat. */
export const recordFrameworks: Policy = {
  title: "record frameworks and cycles",
  roles: SECRETARIAT,
};

/** Own is the framework that one's organisation coordinates. */
export const editFramework: Policy = {
  title: "change this framework",
  roles: SECRETARIAT_OR_OWN,
  note: "Own are the frameworks of which one's organisation is the reference organisation. Who that is, the secretariat says.",
};

/** Own are the activities that one's organisation holds. */
export const linkActivities: Policy = {
  title: "link these activities to a framework",
  roles: editFramework.roles,
};

/** Own are the commitments that one's organisation made. */
export const changeCommitments: Policy = {
  title: "say how this commitment stands",
  roles: editFramework.roles,
  note: "Own are the commitments of one's organisation, and those in frameworks that it coordinates.",
};

/** Whether a viewer may say how a commitment stands. @param referenceId of the reference organisation of its framework. */
export const mayChangeCommitment = (viewer: Viewer, ownerId: string, referenceId: string | null): boolean =>
  allows(changeCommitments, viewer, [ownerId]) ||
  (referenceId !== null && allows(changeCommitments, viewer, [referenceId]));

/** What a viewer may do with a framework. */
export const rightsOverFramework = (viewer: Viewer, referenceId: string | null) => ({
  edit: allows(editFramework, viewer, referenceId ? [referenceId] : []),
  setReference: allows(recordFrameworks, viewer),
  linkActivities: mayEver(linkActivities, viewer),
  readCommitments: mayEver(peers, viewer),
});

export const frameworkPolicies: PolicyTable = {
  "Query.framework": anyone,
  "Query.frameworks": anyone,
  "Query.frameworkCycles": anyone,
  "Query.frameworkTable": anyone,
  "Query.frameworkShares": peers,
  "Query.commitments": peers,
  "Mutation.recordFramework": recordFrameworks,
  "Mutation.changeFramework": editFramework,
  "Mutation.recordCycle": recordFrameworks,
  "Mutation.changeCycle": recordFrameworks,
  "Mutation.addGoal": editFramework,
  "Mutation.changeGoal": editFramework,
  "Mutation.orderGoals": editFramework,
  "Mutation.removeGoal": editFramework,
  "Mutation.addFrameworkActor": editFramework,
  "Mutation.endFrameworkActor": editFramework,
  "Mutation.recordCommitment": editFramework,
  "Mutation.changeCommitment": changeCommitments,
  "Mutation.linkActivities": linkActivities,
  "Mutation.unlinkActivities": linkActivities,
  "ActivityLinks.*": linkActivities,
  "ActorConfirmation.*": anyone,
  "Framework.*": anyone,
  "FrameworkActor.*": anyone,
  "FrameworkConnection.*": anyone,
  "FrameworkEdge.*": anyone,
  "FrameworkCycle.*": anyone,
  "FrameworkRights.*": anyone,
  "FrameworkShare.*": peers,
  "FrameworkShares.*": peers,
  "FrameworkTableConnection.*": anyone,
  "FrameworkTableEdge.*": anyone,
  "FrameworkTableRow.*": anyone,
  "GoalWorker.*": anyone,
  "HolderFrameworkShare.*": peers,
  "StrategicGoal.*": anyone,
  "SynergyCommitment.*": peers,
  "SynergyCommitmentConnection.*": peers,
  "SynergyCommitmentEdge.*": peers,
};
