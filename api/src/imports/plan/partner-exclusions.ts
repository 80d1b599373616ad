import { foldName, remembering, withoutSpaces } from "@onze/schema";
import type { ActivityRow } from "../iati/activity-row.ts";
import { organisationIdentifier, refSurroundings, tidyRef } from "./organisation-identifier.ts";
import type { PartnerCandidate } from "./partner-candidates.ts";
import type { WithheldNames } from "./withheld-name.ts";

/** What is known beside the activity itself to tell partners from the others. */
export interface PartnerKnowledge {
  /** Identifiers of the reporting organisation and of the holder, beside the activity's own `reporting-org`. */
  readonly ownIdentifiers: readonly string[];
  /** Every name by which the two are known, in any language. */
  readonly ownNames: readonly string[];
  /** The activity's only country, ISO 3166-1 alpha-2, or `null` when it has none or several. */
  readonly country: string | null;
  readonly withheldNames: WithheldNames;
}

/** Why an organisation that the activity names is not a partner of its holder. */
export type Exclusion = "OWN" | "FUNDER" | "AUTHORITY" | "NO_PARTNER_ROLE";

/** Implementing, extending, accountable; funding never makes a partner. */
const PARTNER_ROLES = new Set(["4", "3", "2"]);

/**
 * Government, local government, other public sector and multilateral: as extending or accountable organisation they
 * stand on the side of the money; as implementing organisation or receiver they are worked with.
 */
const AUTHORITY_TYPES = new Set(["10", "11", "15", "40"]);

/** Organisations recognised by identifier, ref or folded name. */
interface Party {
  readonly identifiers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/**
 * Builds the check that leaves out who is no partner of the holder in one activity.
 *
 * Left out are the reporting organisation and the holder, whoever funds the activity (even when it also implements),
 * public authorities that only extend or account for it, and every other role. A withheld name is compared with no one.
 *
 * @returns for a candidate why it is no partner, or `null` when it is one.
 */
export function partnerExclusions(
  row: ActivityRow,
  candidates: readonly PartnerCandidate[],
  knowledge: PartnerKnowledge,
): (candidate: PartnerCandidate) => Exclusion | null {
  const own = ownParty(row, candidates, knowledge);
  const isOwn = (candidate: PartnerCandidate) => isOf(own, candidate, knowledge.withheldNames);
  const funders = partyOf(
    candidates.filter((candidate) => candidate.role === "1" && !isOwn(candidate)),
    knowledge.withheldNames,
  );
  return (candidate) => {
    if (isOwn(candidate)) return "OWN";
    if (isOf(funders, candidate, knowledge.withheldNames)) return "FUNDER";
    if (candidate.origin === "RECEIVER" || candidate.role === "4") return null;
    if (!PARTNER_ROLES.has(candidate.role ?? "")) return "NO_PARTNER_ROLE";
    return AUTHORITY_TYPES.has(candidate.type ?? "") ? "AUTHORITY" : null;
  };
}

/** Learns other spellings of the own name from where the activity gives the own identifier with them. */
function ownParty(
  row: ActivityRow,
  candidates: readonly PartnerCandidate[],
  knowledge: PartnerKnowledge,
): Party {
  const surroundings = refSurroundings(null, []);
  const refs = [row.reporter.ref, ...knowledge.ownIdentifiers];
  const identifiers = new Set(
    refs
      .flatMap((ref) => [tidyRef(ref), organisationIdentifier(ref, surroundings) ?? ""])
      .filter((form) => form !== ""),
  );
  const learned = candidates.filter(
    ({ identifier, ref }) => identifiers.has(identifier ?? "") || identifiers.has(ref),
  );
  const names = new Set([row.reporter.name ?? "", ...knowledge.ownNames].map(comparable));
  for (const name of partyOf(learned, knowledge.withheldNames).names) names.add(name);
  names.delete("");
  return { identifiers, names };
}

function partyOf(members: readonly PartnerCandidate[], { isWithheld }: WithheldNames): Party {
  const named = members.filter(({ name }) => !isWithheld(name));
  return {
    identifiers: new Set(
      members.map(({ identifier }) => identifier).filter((identifier) => identifier !== null),
    ),
    names: new Set(named.map(({ name }) => comparable(name))),
  };
}

function isOf(
  { identifiers, names }: Party,
  candidate: PartnerCandidate,
  { isWithheld }: WithheldNames,
): boolean {
  const { identifier, ref, name } = candidate;
  if (identifier !== null && identifiers.has(identifier)) return true;
  if (ref !== "" && identifiers.has(ref)) return true;
  return !isWithheld(name) && names.has(comparable(name));
}

const comparable = remembering((name) => withoutSpaces(foldName(name)));
