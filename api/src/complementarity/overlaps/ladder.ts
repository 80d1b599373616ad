import { OverlapLevel } from "@onze/schema";
import { linksOf, type Networked, type NetworkLinks, networksBetween } from "./networks-between.ts";
import type { OverlapPlace } from "./overlap-key.ts";
import { inBoth, inEither, type Years } from "./years.ts";

/** That a holder is recorded on a theme in a place, with one partner or with none that is named; said once or in parts. */
export interface Presence {
  readonly theme: string;
  readonly place: string;
  readonly holder: string;
  /** Counted on no side: another umbrella, of which there is an overlap with ours and none with its like. */
  readonly isPeer: boolean;
  readonly partner: string | null;
  readonly years: Years;
}

/** Something that two organisations have in common, with the years in which both have it. */
export interface Shared {
  readonly id: string;
  readonly years: Years;
}

/** Two organisations recorded on one theme in one place in one year at least. */
export interface Overlap extends OverlapPlace {
  readonly level: OverlapLevel;
  /** In which both are recorded there. */
  readonly years: Years;
  /** Of these, in which the level holds. */
  readonly levelYears: Years;
  readonly partners: readonly Shared[];
  /** To which different partners of both belong; also where they share a partner besides. */
  readonly networks: readonly Shared[];
  /** Purpose codes under which both work with one of the shared partners. */
  readonly approaches: readonly Shared[];
  /** Ids of all of our organisations recorded there, in whatever year. */
  readonly present: readonly string[];
}

/** What one holder has in one cell. */
interface Holder {
  readonly id: string;
  readonly isPeer: boolean;
  readonly years: Years;
  /** Those that are named. */
  readonly partners: ReadonlyMap<string, Years>;
  readonly links: NetworkLinks;
}

/** Ids of organisations of which one of a pair is to be one; of several lists, of each. */
export type Among = readonly ReadonlySet<string>[];

/**
 * Finds the overlaps of all pairs, or of those of some organisations with everybody, up to the level of a shared partner;
 * `deepened` tells of approaches.
 *
 * Everything holds in the same years: who came when the other had left overlaps with nobody. They stand in the order of
 * theme, place and pair.
 *
 * @see README.md of complementarity, "Overlap ladder".
 */
export function findOverlaps(
  presences: readonly Presence[],
  networked: Networked,
  among: Among = [],
): Overlap[] {
  const cells = Map.groupBy(presences, ({ theme, place }) => `${theme} ${place}`);
  const keys = [...cells.keys()].sort();
  return keys.flatMap((key) => overlapsOf(cells.get(key) ?? [], networked, among));
}

function overlapsOf(cell: readonly Presence[], networked: Networked, among: Among): Overlap[] {
  const [at] = cell;
  if (!at) return [];
  const { theme, place } = at;
  const holders = holdersOf(cell, networked);
  const present = holders.filter(({ isPeer }) => !isPeer).map(({ id }) => id);
  const found: Overlap[] = [];
  for (const [n, one] of holders.entries()) {
    for (const other of holders.slice(n + 1)) {
      if (one.isPeer && other.isPeer) continue;
      if (!among.every((ids) => ids.has(one.id) || ids.has(other.id))) continue;
      const years = inBoth(one.years, other.years);
      if (years.length === 0) continue;
      const partners = sharedOf(one.partners, other.partners);
      const networks = networksBetween(one.links, other.links);
      const shared = { years, partners, networks, approaches: [] };
      found.push({ theme, place, holders: [one.id, other.id], ...shared, ...levelOf(shared), present });
    }
  }
  return found;
}

function holdersOf(cell: readonly Presence[], networked: Networked): Holder[] {
  const holders = [...Map.groupBy(cell, ({ holder }) => holder)].map(([id, own]): Holder => {
    const years = inEither(own.map((each) => each.years));
    const partners = new Map<string, Years>();
    for (const { partner, years: during } of own) {
      if (partner === null) continue;
      const known = partners.get(partner);
      partners.set(partner, known ? inEither([known, during]) : during);
    }
    const links = linksOf(partners, networked);
    return { id, isPeer: own.every(({ isPeer }) => isPeer), years, partners, links };
  });
  return holders.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is in both lists in the same year, in the order of ids. */
function sharedOf(ones: ReadonlyMap<string, Years>, others: ReadonlyMap<string, Years>): Shared[] {
  const [fewer, more] = ones.size < others.size ? [ones, others] : [others, ones];
  const found: Shared[] = [];
  for (const [id, own] of fewer) {
    const years = inBoth(own, more.get(id) ?? []);
    if (years.length > 0) found.push({ id, years });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Found = Pick<Overlap, "years" | "partners" | "networks" | "approaches">;

/** The deepest level that holds, with its years. */
function levelOf({ years, partners, networks, approaches }: Found): Pick<Overlap, "level" | "levelYears"> {
  const during = (shared: readonly Shared[]): Years => inEither(shared.map((each) => each.years));
  if (approaches.length > 0) return { level: OverlapLevel.L4, levelYears: during(approaches) };
  if (partners.length > 0) return { level: OverlapLevel.L3, levelYears: during(partners) };
  if (networks.length > 0) return { level: OverlapLevel.L2, levelYears: during(networks) };
  return { level: OverlapLevel.L1, levelYears: years };
}

/** That a holder works with a partner under a purpose code that states the theme. */
export interface Approach {
  readonly theme: string;
  readonly place: string;
  readonly holder: string;
  readonly partner: string;
  readonly code: string;
  readonly years: Years;
}

/** The overlaps with the approaches that both have with one and the same partner. */
export function deepened(overlaps: readonly Overlap[], approaches: readonly Approach[]): readonly Overlap[] {
  if (approaches.length === 0) return overlaps;
  const known = Map.groupBy(approaches, (each) => workKey(each, each.holder, each.partner));
  const codesOf = (overlap: Overlap, holder: string, partner: string): ReadonlyMap<string, Years> =>
    new Map((known.get(workKey(overlap, holder, partner)) ?? []).map(({ code, years }) => [code, years]));
  return overlaps.map((overlap) => {
    if (overlap.partners.length === 0) return overlap;
    const [one, other] = overlap.holders;
    const found = overlap.partners.flatMap(({ id }) =>
      sharedOf(codesOf(overlap, one, id), codesOf(overlap, other, id)),
    );
    if (found.length === 0) return overlap;
    const codes = [...Map.groupBy(found, ({ id }) => id)].sort(([a], [b]) => (a < b ? -1 : 1));
    const shared = codes.map(([id, each]) => ({ id, years: inEither(each.map(({ years }) => years)) }));
    return { ...overlap, approaches: shared, ...levelOf({ ...overlap, approaches: shared }) };
  });
}

const workKey = (
  { theme, place }: Pick<Overlap, "theme" | "place">,
  holder: string,
  partner: string,
): string => `${theme} ${place} ${holder} ${partner}`;
