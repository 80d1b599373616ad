import { OverlapLevel } from "@onze/schema";
import { type Networked, networksBetween } from "./networks-between.ts";
import type { OverlapPlace } from "./overlap-key.ts";
import { inBoth, inEither, type Years } from "./years.ts";

/** That a holder is recorded on a theme in a place, with one partner or with none that is named. */
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
  readonly partners: readonly Shared[];
}

/**
 * Finds the overlaps of all pairs, up to the level of a shared partner; `deepened` tells of approaches.
 *
 * Everything holds in the same years: who came when the other had left overlaps with nobody. They stand in the order of
 * theme, place and pair.
 *
 * @see README.md of complementarity, "Overlap ladder".
 */
export function findOverlaps(presences: readonly Presence[], networked: Networked): Overlap[] {
  const cells = Map.groupBy(presences, ({ theme, place }) => `${theme} ${place}`);
  const keys = [...cells.keys()].sort();
  return keys.flatMap((key) => overlapsOf(cells.get(key) ?? [], networked));
}

function overlapsOf(cell: readonly Presence[], networked: Networked): Overlap[] {
  const [at] = cell;
  if (!at) return [];
  const holders = holdersOf(cell);
  const present = holders.filter(({ isPeer }) => !isPeer).map(({ id }) => id);
  const found: Overlap[] = [];
  for (const [n, one] of holders.entries()) {
    for (const other of holders.slice(n + 1)) {
      if (one.isPeer && other.isPeer) continue;
      const years = inBoth(one.years, other.years);
      if (years.length === 0) continue;
      const partners = sharedOf(one.partners, other.partners);
      const networks = networksBetween(one.partners, other.partners, networked);
      const { theme, place } = at;
      const shared = { years, partners, networks, approaches: [] };
      found.push({ theme, place, holders: [one.id, other.id], ...shared, ...levelOf(shared), present });
    }
  }
  return found;
}

function holdersOf(cell: readonly Presence[]): Holder[] {
  const holders = [...Map.groupBy(cell, ({ holder }) => holder)].map(([id, own]) => ({
    id,
    isPeer: own.every(({ isPeer }) => isPeer),
    years: inEither(own.map(({ years }) => years)),
    partners: own.flatMap(({ partner, years }) => (partner === null ? [] : { id: partner, years })),
  }));
  return holders.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is in both lists in the same year, in the order of ids. */
export function sharedOf(ones: readonly Shared[], others: readonly Shared[]): Shared[] {
  if (ones.length === 0 || others.length === 0) return [];
  const known = new Map(others.map(({ id, years }) => [id, years]));
  return ones
    .map(({ id, years }) => ({ id, years: inBoth(years, known.get(id) ?? []) }))
    .filter(({ years }) => years.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
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
  const codesOf = (overlap: Overlap, holder: string, partner: string): Shared[] =>
    (known.get(workKey(overlap, holder, partner)) ?? []).map(({ code, years }) => ({ id: code, years }));
  return overlaps.map((overlap) => {
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
