import type { MentionKey } from "./mention-keys.ts";
import { splitName } from "./name-acronyms.ts";
import type { KnownOrganisation } from "./organisation-nodes.ts";
import type { Spelling } from "./partner-mentions.ts";

/** A spelling with whose partner is called so, and where. */
export interface Alias extends Spelling {
  readonly holder: string;
  readonly country: string | null;
}

/** Mention keys of a file that are one organisation. */
export interface MatchedGroup {
  /** Its keys, in order of first appearance; the first one also names the group in suggestions. */
  readonly keys: readonly string[];
  /** The organisation of the database that it is, or `null` for a new one. */
  readonly knownId: string | null;
  /** The longest name that a participating organisation has, else the most frequent; without its acronyms, shortened. */
  readonly name: string;
  readonly acronym: string | null;
  readonly identifiers: readonly string[];
  /** IATI OrganisationType code. */
  readonly type: string | null;
  /** The only country of its mentions, ISO 3166-1 alpha-2, or `null`. */
  readonly country: string | null;
  readonly withheld: boolean;
  readonly aliases: readonly Alias[];
}

/** A longer text is a description and does not become a name while there is another. */
const LONGEST_NAME = 200;

/** Describes the organisation that keys were joined to; the file's own words only, nothing of the database. */
export function matchedGroup(keys: readonly MentionKey[], known: KnownOrganisation | null): MatchedGroup {
  const aliases = keys.flatMap(({ holder, country, spellings }) => {
    return spellings.map((spelling): Alias => ({ ...spelling, holder, country }));
  });
  const identifiers = keys.map(({ identifier }) => identifier).filter((identifier) => identifier !== null);
  const withheld = keys.some((key) => key.withheld);
  return {
    keys: keys.map(({ key }) => key),
    knownId: known?.id ?? null,
    ...(withheld ? { name: keys[0]?.name ?? "", acronym: null } : representativeName(aliases, identifiers)),
    identifiers: [...new Set(identifiers)],
    type: mostFrequent(keys.map(({ type }) => type).filter((type) => type !== null)),
    country: onlyOne(keys.map(({ country }) => country)),
    withheld,
    aliases,
  };
}

function representativeName(
  aliases: readonly Alias[],
  identifiers: readonly string[],
): Pick<MatchedGroup, "name" | "acronym"> {
  const proper = aliases.filter(({ name }) => name.length <= LONGEST_NAME && !identifiers.includes(name));
  const usable = proper.length > 0 ? proper : aliases;
  const byParticipants = usable.filter(({ byParticipant }) => byParticipant);
  const rank = ({ name, times }: Alias) => (byParticipants.length > 0 ? name.length : times);
  const ranked = (byParticipants.length > 0 ? byParticipants : usable).toSorted((a, b) => rank(b) - rank(a));
  const chosen = splitName(ranked[0]?.name ?? "");
  return { name: shortened(chosen.longName), acronym: chosen.acronyms[0] ?? firstAcronym(usable) };
}

function firstAcronym(aliases: readonly Alias[]): string | null {
  if (aliases.length < 2) return null;
  for (const { name } of aliases) {
    const [acronym] = splitName(name).acronyms;
    if (acronym !== undefined) return acronym;
  }
  return null;
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = [...Map.groupBy(values, (value) => value)].toSorted(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? null;
}

function onlyOne(values: readonly (string | null)[]): string | null {
  const [first = null, ...others] = new Set(values);
  return others.length === 0 ? first : null;
}
