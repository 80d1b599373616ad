import type { ActivityRow } from "../iati/activity-row.ts";

/** Identifiers of other activities that an activity is tied to, each once, in the order of the file. */
export interface LinkedActivities {
  /** The first parent that the file names, or `null`. */
  readonly parentIdentifier: string | null;
  /** Those from which its money comes: of its incoming transactions and of its funders. */
  readonly providerActivities: readonly string[];
  /** Those to which its money goes: of its outgoing transactions. */
  readonly receiverActivities: readonly string[];
}

/** IATI OrganisationRole code of funding. */
const FUNDING = "1";
/** IATI TransactionType codes of incoming funds, incoming commitment and incoming pledge. */
const INCOMING: readonly string[] = ["1", "11", "13"];
/** IATI TransactionType codes of outgoing commitment and disbursement. */
const OUTGOING: readonly string[] = ["2", "3"];

/** Finds the activities that may tell the same money as this one, so that it is counted at one end only. */
export function linkedActivities(row: ActivityRow): LinkedActivities {
  const { identifier, parents, participants, transactions } = row;
  const others = (linked: readonly (string | null)[]) => [
    ...new Set(linked.filter((other) => other !== null).filter((other) => other !== identifier)),
  ];
  const incoming = transactions.filter(({ type }) => INCOMING.includes(type));
  const outgoing = transactions.filter(({ type }) => OUTGOING.includes(type));
  const funders = participants.filter(({ role }) => role === FUNDING);
  return {
    parentIdentifier: others(parents)[0] ?? null,
    providerActivities: others([
      ...incoming.map(({ providerActivityId }) => providerActivityId),
      ...funders.map(({ activityId }) => activityId),
    ]),
    receiverActivities: others(outgoing.map(({ receiverActivityId }) => receiverActivityId)),
  };
}
