import {
  type AmbiguousPair,
  joinByAcronym,
  joinByIdentifier,
  joinByLongName,
  joinByName,
  joinWithheld,
} from "./join-rules.ts";
import { type MatchedGroup, matchedGroup } from "./matched-group.ts";
import type { MentionKey } from "./mention-keys.ts";
import { createJoins, type OrganisationJoins } from "./organisation-joins.ts";
import {
  type KnownOrganisation,
  type OrganisationNode,
  organisationNodes,
  withoutHidden,
} from "./organisation-nodes.ts";
import { suggestPairs } from "./organisation-suggestions.ts";
import type { SuggestedPair, SuggestionReason } from "./suggested-pair.ts";

/** Two organisations that a person should look at; exactly one of `rightKey` and `rightKnownId` is given. */
export interface OrganisationSuggestion {
  /** First key of a group of this file. */
  readonly leftKey: string;
  /** First key of another group of this file, or `null`. */
  readonly rightKey: string | null;
  /** An organisation of the database that this file does not name, or `null`. */
  readonly rightKnownId: string | null;
  readonly reason: SuggestionReason;
  /** 0 to 1; to put the likely ones first, not a probability. */
  readonly score: number;
}

/** The organisations that a file names, and which of them may be the same all the same. */
export interface OrganisationMatches {
  readonly groups: readonly MatchedGroup[];
  readonly suggestions: readonly OrganisationSuggestion[];
  /** Those that are found without any name of an organisation that not everybody may know: what may be told of them. */
  readonly openSuggestions: readonly OrganisationSuggestion[];
}

/**
 * Finds which mentions of a file are one organisation, and which organisation of the database they are.
 *
 * Joined are an equal identifier, and within one holder and country an equal folded name or an acronym that the sources
 * themselves give for a long name. Everything looser is a suggestion. Identifiers that differ never join; a withheld
 * partner is itself and nothing else.
 *
 * @param keys distinct keys of the whole file, see `createMentionKeys`.
 * @param known organisations of the database in an order that does not change, oldest first.
 * @returns every key in exactly one group; groups and suggestions in order of first appearance, at most three
 *   suggestions for an organisation.
 * @see README.md in the folder above, "Who is a partner, and which names are one organisation".
 */
export function matchOrganisations(
  keys: readonly MentionKey[],
  known: readonly KnownOrganisation[],
): OrganisationMatches {
  const nodes = organisationNodes(keys, known);
  const joins = createJoins(nodes);
  joinWithheld(nodes, joins);
  joinByIdentifier(nodes, joins);
  joinByName(nodes, joins);
  joinByLongName(nodes, joins);
  const ambiguous = joinByAcronym(nodes, joins);
  const suggest = (among: readonly OrganisationNode[], pairs: readonly AmbiguousPair[]) =>
    suggestPairs(among, joins, pairs).flatMap((pair) => suggestionOf(nodes, pair));
  const suggestions = suggest(nodes, ambiguous);
  const isHidden = (node: number) => nodes[node]?.known?.isPublic === false;
  const openSuggestions = known.every(({ isPublic }) => isPublic)
    ? suggestions
    : suggest(
        withoutHidden(nodes),
        ambiguous.filter((pair) => !pair.some(isHidden)),
      );
  return { groups: groupsOf(nodes, joins), suggestions, openSuggestions };
}

function suggestionOf(
  nodes: readonly OrganisationNode[],
  { left, right, reason, score }: SuggestedPair,
): OrganisationSuggestion[] {
  const leftKey = nodes[left]?.key?.key;
  if (leftKey === undefined) return [];
  const rightKey = nodes[right]?.key?.key ?? null;
  const rightKnownId = rightKey === null ? (nodes[right]?.known?.id ?? null) : null;
  return [{ leftKey, rightKey, rightKnownId, reason, score }];
}

function groupsOf(nodes: readonly OrganisationNode[], joins: OrganisationJoins): MatchedGroup[] {
  const sets = Map.groupBy(nodes, (_, index) => joins.rootOf(index));
  return [...sets.values()].flatMap((set) => {
    const keys = set.map(({ key }) => key).filter((key) => key !== null);
    const known = set.find((node) => node.known !== null)?.known ?? null;
    return keys.length > 0 ? [matchedGroup(keys, known)] : [];
  });
}
