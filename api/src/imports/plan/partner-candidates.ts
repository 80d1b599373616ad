import { foldText } from "@onze/schema";
import type { ActivityRow, NamedOrganisation, RowProblem } from "../iati/activity-row.ts";
import {
  judgeOrganisationRef,
  type RefSurroundings,
  refSurroundings,
  tidyRef,
} from "./organisation-identifier.ts";
import { distinctProblems, refProblems, withoutName } from "./partner-problems.ts";

/** An amount; currency as the source gives it, `null` when it gives none. */
export interface MoneyAmount {
  readonly currency: string | null;
  readonly amount: number;
}

/** An organisation named in an activity that may be a partner, before anyone is left out. */
export interface PartnerCandidate {
  /** Trimmed, as written; without a name the one that the same identifier has elsewhere in the activity, else the ref. */
  readonly name: string;
  readonly identifier: string | null;
  /** The ref in capitals without spaces, whatever it is; to recognise a reporter whose own ref has no known form. */
  readonly ref: string;
  readonly type: string | null;
  readonly origin: "PARTICIPANT" | "RECEIVER";
  /** IATI OrganisationRole code, or `null` for a receiver. */
  readonly role: string | null;
  /** What this element says that it received; `null` when it says nothing. */
  readonly received: MoneyAmount | null;
  readonly line: number;
}

/** Everyone that an activity names, with what is wrong with how it names them. */
export interface PartnerCandidates {
  readonly candidates: readonly PartnerCandidate[];
  readonly problems: readonly RowProblem[];
}

type NamedElement = Omit<PartnerCandidate, "name" | "identifier" | "ref" | "type"> & {
  readonly organisation: NamedOrganisation;
  readonly activityId: string | null;
};

/** A receiver element that holds neither name nor ref. */
const NOBODY: NamedOrganisation = { ref: null, name: null, type: null };

/** Outgoing commitment, disbursement, expenditure: only these say who is worked with. */
const OUTGOING_TYPES = new Set(["2", "3", "4"]);
/** A funder is never a partner, so how its ref is written is nobody's worry here. */
const FUNDING = "1";
/** A commitment is a promise; what was received is disbursed or spent. */
const PAID_TYPES = new Set(["3", "4"]);

/**
 * Reads every participating organisation and every receiver of an outgoing transaction of an activity.
 *
 * Roles are kept as they are, funders too. An element without a name or an identifier is a problem and no candidate: a
 * receiver that has only a `receiver-activity-id` is not guessed from it.
 */
export function partnerCandidates(row: ActivityRow): PartnerCandidates {
  const surroundings = surroundingsOf(row);
  const judged = namedElements(row).map((element) => ({
    element,
    judgement: judgeOrganisationRef(element.organisation.ref, surroundings),
    name: readName(element.organisation),
  }));
  const names = new Map<string, string>();
  for (const { judgement, name } of judged) {
    if (judgement.identifier !== null && name !== null && !names.has(judgement.identifier)) {
      names.set(judgement.identifier, name);
    }
  }
  const problems: RowProblem[] = [];
  const candidates: PartnerCandidate[] = [];
  for (const { element, judgement, name } of judged) {
    const { organisation, activityId, ...stated } = element;
    const at = { activity: row.identifier, field: fieldOf(element.origin), line: element.line };
    if (element.role !== FUNDING) problems.push(...refProblems(at, organisation, judgement));
    const { identifier } = judgement;
    const shown = name ?? (identifier === null ? null : (names.get(identifier) ?? identifier));
    if (shown === null) problems.push(withoutName(at, activityId ?? organisation.ref));
    else
      candidates.push({
        ...stated,
        name: shown,
        identifier,
        ref: tidyRef(organisation.ref),
        type: organisation.type,
      });
  }
  return { candidates, problems: distinctProblems(problems) };
}

/**
 * What the refs of an activity are judged by: its own identifier and every other activity that it names. An
 * `activity-id` that only repeats the ref beside it is a slip of its own and makes no activity of that ref.
 */
function surroundingsOf(row: ActivityRow): RefSurroundings {
  const beside = [
    ...row.participants,
    ...row.transactions.map(({ receiver, receiverActivityId: activityId }) => ({
      ref: receiver?.ref,
      activityId,
    })),
  ];
  const named = beside.filter(({ ref, activityId }) => tidyRef(ref ?? null) !== tidyRef(activityId));
  const activities = [
    row.identifier,
    ...row.parents,
    ...row.children,
    ...named.map(({ activityId }) => activityId),
    ...row.transactions.map(({ providerActivityId }) => providerActivityId),
  ];
  return refSurroundings(
    row.reporter.ref,
    activities.filter((identifier) => identifier !== null),
  );
}

function namedElements({ participants, transactions }: ActivityRow): NamedElement[] {
  const fromParticipants = participants.map((organisation): NamedElement => {
    const { role, activityId, line } = organisation;
    return { organisation, activityId, origin: "PARTICIPANT", role, received: null, line };
  });
  const fromReceivers = transactions.flatMap((transaction): NamedElement[] => {
    const { type, receiver, receiverActivityId: activityId, value, currency, line } = transaction;
    if (!OUTGOING_TYPES.has(type) || (receiver === null && activityId === null)) return [];
    const received = value !== null && PAID_TYPES.has(type) ? { currency, amount: value } : null;
    return [{ organisation: receiver ?? NOBODY, activityId, origin: "RECEIVER", role: null, received, line }];
  });
  return [...fromParticipants, ...fromReceivers];
}

function readName({ name }: NamedOrganisation): string | null {
  const trimmed = (name ?? "").replace(/\s+/gu, " ").trim();
  return foldText(trimmed) === "" ? null : trimmed;
}

/** The element that names an organisation, as problems show it. */
export function fieldOf(origin: PartnerCandidate["origin"]): string {
  return origin === "RECEIVER" ? "transaction/receiver-org" : "participating-org";
}
