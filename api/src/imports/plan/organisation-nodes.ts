import { foldName, foldText, withoutSpaces } from "@onze/schema";
import type { MentionKey } from "./mention-keys.ts";
import { splitName } from "./name-acronyms.ts";

/** A name by which the database knows an organisation, as its source wrote it. */
export interface KnownName {
  /** Whose partner is called so; `null` when the name comes from elsewhere, which joins nothing. */
  readonly holder: string | null;
  readonly country: string | null;
  readonly name: string;
}

/** An organisation of the database, as far as matching needs it. */
export interface KnownOrganisation {
  readonly id: string;
  /** Whether everybody may know that it is there. */
  readonly isPublic: boolean;
  /** In their normal form, see `organisationIdentifier`. */
  readonly identifiers: readonly string[];
  readonly names: readonly KnownName[];
  /** Short names beside those that its names themselves give. */
  readonly acronyms: readonly string[];
  /** The key of a withheld partner (see `withheldKey`), else `null`. A withheld one is matched by nothing else. */
  readonly withheldKey: string | null;
}

/** A name made ready to compare: without spaces, so that spacing does not tell names apart. */
export interface NodeName {
  readonly holder: string | null;
  readonly country: string | null;
  /** The whole name. */
  readonly full: string;
  /** The name without the acronyms that it gives; the whole name when it gives none. */
  readonly long: string;
  readonly acronyms: readonly string[];
  /** Words of the long name. */
  readonly words: readonly string[];
}

/** One mention key or one known organisation: what is joined. */
export interface OrganisationNode {
  readonly key: MentionKey | null;
  readonly known: KnownOrganisation | null;
  readonly identifiers: readonly string[];
  /** Empty for a withheld partner, so that no rule about names can reach it. */
  readonly names: readonly NodeName[];
}

/** Makes nodes of a file's keys and then of the database's organisations, each in the given order. */
export function organisationNodes(
  keys: readonly MentionKey[],
  known: readonly KnownOrganisation[],
): OrganisationNode[] {
  return [...keys.map(nodeOfKey), ...known.map(nodeOfKnown)];
}

/** The same nodes, in their places, without a name or identifier of what not everybody may know. */
export const withoutHidden = (nodes: readonly OrganisationNode[]): OrganisationNode[] =>
  nodes.map((node) => (node.known?.isPublic === false ? { ...node, identifiers: [], names: [] } : node));

function nodeOfKey(key: MentionKey): OrganisationNode {
  if (key.withheld) return { key, known: null, identifiers: [], names: [] };
  const { holder, country, identifier } = key;
  const name = nodeName({ holder, country, name: tellingSpelling(key) }, []);
  return {
    key,
    known: null,
    identifiers: identifier === null ? [] : [identifier],
    names: name ? [name] : [],
  };
}

/** The spelling that gives an acronym, if one does: others that fold to the same may have lost the bracket. */
function tellingSpelling({ name, acronyms, spellings }: MentionKey): string {
  if (acronyms.length === 0 || spellings.length === 1) return name;
  return spellings.find((spelling) => splitName(spelling.name).acronyms.length > 0)?.name ?? name;
}

function nodeOfKnown(known: KnownOrganisation): OrganisationNode {
  if (known.withheldKey !== null) return { key: null, known, identifiers: [], names: [] };
  const names = known.names.map((name) => nodeName(name, known.acronyms)).filter((name) => name !== null);
  return { key: null, known, identifiers: known.identifiers, names };
}

function nodeName({ holder, country, name }: KnownName, others: readonly string[]): NodeName | null {
  const folded = foldName(name);
  if (folded === "") return null;
  const full = withoutSpaces(folded);
  const split = splitName(name);
  const words = (split.acronyms.length > 0 ? foldName(split.longName) : folded).split(" ");
  const acronyms = [...split.acronyms, ...others].map((acronym) => withoutSpaces(foldText(acronym)));
  const distinct = [...new Set(acronyms)].filter((acronym) => acronym !== "" && acronym !== full);
  return { holder, country, full, long: words.join(""), acronyms: distinct, words };
}
