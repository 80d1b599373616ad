import { foldName, foldText } from "@onze/schema";
import type { ActivityRow, RowProblem } from "../iati/activity-row.ts";
import { splitName } from "./name-acronyms.ts";
import { fieldOf, type MoneyAmount, type PartnerCandidate, partnerCandidates } from "./partner-candidates.ts";
import { type PartnerKnowledge, partnerExclusions } from "./partner-exclusions.ts";
import { funderNotPartner, longNameProblems } from "./partner-problems.ts";

/** One way in which an activity writes a name. */
export interface Spelling {
  readonly name: string;
  /** First line of the file that has it. */
  readonly line: number;
  readonly times: number;
  /** Whether a participating organisation is called so; a receiver's name is often shortened. */
  readonly byParticipant: boolean;
}

/** An organisation that one activity names as a partner of its holder. */
export interface PartnerMention {
  /** Trimmed, as first written. */
  readonly name: string;
  /** `foldName` of the name; of a withheld one `foldText`, which keeps every word. */
  readonly nameKey: string;
  /** Those that the name itself gives. */
  readonly acronyms: readonly string[];
  readonly identifier: string | null;
  /** IATI OrganisationType code. */
  readonly type: string | null;
  /** The activity's only country, or `null`. */
  readonly country: string | null;
  /** The source does not say who it is: to be matched with no one. */
  readonly withheld: boolean;
  readonly origin: "PARTICIPANT" | "RECEIVER";
  /** IATI OrganisationRole code, or `null` for one named only as a receiver. */
  readonly role: string | null;
  /** Disbursements and expenditures to it, one sum for each currency; empty when the source states none. */
  readonly received: readonly MoneyAmount[];
  readonly spellings: readonly Spelling[];
  readonly line: number;
}

/** The partners of one activity in order of appearance, and what a person should know about how they are named. */
export interface PartnerMentions {
  readonly mentions: readonly PartnerMention[];
  readonly problems: readonly RowProblem[];
}

/**
 * Finds the partners that one activity names, as participating organisation or as receiver of money.
 *
 * Counted: implementing, extending and accountable organisations, and receivers of commitments, disbursements and
 * expenditures. Not counted: the reporting organisation and the holder, the activity's funders, authorities that only
 * extend or account for it. Mentions of one activity are one when folded name and identifier are equal.
 *
 * @see README.md in the folder above, "Who is a partner, and which names are one organisation".
 */
export function partnerMentions(row: ActivityRow, knowledge: PartnerKnowledge): PartnerMentions {
  const { candidates, problems } = partnerCandidates(row);
  const exclusionOf = partnerExclusions(row, candidates, knowledge);
  const partners = candidates.filter((candidate) => exclusionOf(candidate) === null);
  const funders = candidates.filter(
    (candidate) => worksHere(candidate) && exclusionOf(candidate) === "FUNDER",
  );
  const mentioned = partners.map((candidate) => mentionOf(candidate, knowledge));
  const same = Map.groupBy(
    mentioned,
    ({ nameKey, identifier, withheld }) => `${withheld} ${identifier} ${nameKey}`,
  );
  const mentions = [...same.values()].map(mergeMentions);
  const longNames = mentions.flatMap(({ name, origin, line }) => {
    return longNameProblems({ activity: row.identifier, field: fieldOf(origin), line }, name);
  });
  return { mentions, problems: [...problems, ...funderProblems(row, funders), ...longNames] };
}

function worksHere({ origin, role }: PartnerCandidate): boolean {
  return origin === "RECEIVER" || role === "4";
}

function mentionOf(candidate: PartnerCandidate, knowledge: PartnerKnowledge): PartnerMention {
  const { name, type, origin, role, received, line } = candidate;
  const withheld = knowledge.withheldNames.isWithheld(name);
  return {
    name,
    nameKey: withheld ? foldText(name) : foldName(name),
    acronyms: withheld ? [] : splitName(name).acronyms,
    identifier: withheld ? null : candidate.identifier,
    type,
    country: knowledge.country,
    withheld,
    origin,
    role,
    received: received === null ? [] : [received],
    spellings: [{ name, line, times: 1, byParticipant: origin === "PARTICIPANT" }],
    line,
  };
}

/** The strongest role wins: implementing before extending before accountable before receiver only. */
function mergeMentions(same: readonly PartnerMention[]): PartnerMention {
  const [first] = same;
  if (first === undefined) throw new RangeError("a group of mentions holds at least one, got none");
  const strongest = same.reduce((best, next) => (Number(next.role) > Number(best.role) ? next : best), first);
  return {
    ...first,
    origin: strongest.origin,
    role: strongest.role,
    acronyms: [...new Set(same.flatMap(({ acronyms }) => acronyms))],
    type: same.find(({ type }) => type !== null)?.type ?? null,
    received: sumByCurrency(same.flatMap(({ received }) => received)),
    spellings: distinctSpellings(same.flatMap(({ spellings }) => spellings)),
    line: Math.min(...same.map(({ line }) => line)),
  };
}

function sumByCurrency(amounts: readonly MoneyAmount[]): MoneyAmount[] {
  const byCurrency = Map.groupBy(amounts, ({ currency }) => currency);
  return [...byCurrency].map(([currency, group]) => ({
    currency,
    amount: group.reduce((sum, { amount }) => sum + amount, 0),
  }));
}

/** Puts equal spellings together: first line, how often, whether a participating organisation has it. */
export function distinctSpellings(spellings: readonly Spelling[]): Spelling[] {
  return [...Map.groupBy(spellings, ({ name }) => name)].map(([name, group]) => ({
    name,
    line: Math.min(...group.map(({ line }) => line)),
    times: group.reduce((sum, { times }) => sum + times, 0),
    byParticipant: group.some(({ byParticipant }) => byParticipant),
  }));
}

function funderProblems({ identifier }: ActivityRow, funders: readonly PartnerCandidate[]): RowProblem[] {
  const distinct = Map.groupBy(funders, (funder) => funder.identifier ?? foldName(funder.name));
  return [...distinct.values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const { name, origin, line } = first;
    return [funderNotPartner({ activity: identifier, field: fieldOf(origin), line }, name)];
  });
}
