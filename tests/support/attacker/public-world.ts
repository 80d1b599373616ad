import type { Chance } from "./chance.ts";
import { type Activity, type Organisation, slugOf, someName } from "./rows.ts";

/** What of a database that worlds are written to stays the same. */
export interface Ground {
  readonly umbrella: string;
  readonly source: string;
  readonly themes: readonly string[];
}

/** Countries of one region, Middle Africa, in which whoever is hidden works. */
export const COUNTRIES = ["CD", "CM", "GA", "CG"];
/** The set of need weights by which what is done may be judged. */
export const WEIGHT_SET = "00000000-0000-4000-8000-000000000011";
/** Countries of other regions and continents. */
const ELSEWHERE = ["PE", "BO", "KE", "PH"];
/** Codes of frameworks. */
export const FRAMEWORKS = ["JSF-A", "JSF-B"];
/** Years in which work may take place. */
export const YEARS = [2023, 2024, 2025];

/** What everybody sees: the same in both worlds of a pair. */
export interface PublicWorld {
  readonly alpha: Organisation;
  readonly beta: Organisation;
  readonly network: Organisation;
  /** A partner that holds work of its own, in which it names others, also whoever is hidden. */
  readonly holder: Organisation;
  readonly itsWork: Activity;
  readonly partners: readonly Organisation[];
  /** Public work of the umbrella or of Alpha, one in each country of the region, which may name somebody hidden. */
  readonly carriers: readonly Activity[];
  /** Other public work. */
  readonly others: readonly Activity[];
  /** Public work of the umbrella that no list has and that makes no partnership, which may name somebody hidden as well. */
  readonly unlisted: readonly Activity[];
}

const member = (chance: Chance, name: string): Organisation => ({
  id: chance.id(),
  name,
  slug: slugOf(name),
  kind: "MEMBER",
  role: "MEMBER",
});

/** Makes two members, a network, a partner that holds work, other partners and work in several countries, some of it told by two holders. */
export function makePublicWorld(chance: Chance, ground: Ground): PublicWorld {
  const [alpha, beta] = [member(chance, "Alpha"), member(chance, "Beta")];
  const network = { id: chance.id(), name: "Network", slug: "network", kind: "REGIONAL_NETWORK" };
  const partners = Array.from({ length: 4 + chance.below(4) }, () => makePartner(chance, network.id));
  const holder = makePartner(chance, network.id);
  const work = (holder: string, identifier: string, country: string | null): Activity =>
    makeActivity(chance, ground, { holder, identifier, country, partners });
  const carriers = COUNTRIES.map((country, at) =>
    work(chance.pick([ground.umbrella, alpha.id]), `CARRIER-${at}`, country),
  );
  const others = Array.from({ length: 3 + chance.below(4) }, (_, at) =>
    work(
      chance.pick([ground.umbrella, alpha.id, beta.id]),
      `OTHER-${at}`,
      chance.pick([...ELSEWHERE, ...COUNTRIES, null]),
    ),
  );
  const itsWork = work(holder.id, "ITS-OWN", chance.pick(COUNTRIES));
  const taker = work(beta.id, "TAKER", chance.pick(COUNTRIES));
  const unlisted = [
    { ...work(ground.umbrella, "WHOLE", chance.pick(COUNTRIES)), isWhole: true },
    { ...work(ground.umbrella, "WITHDRAWN", chance.pick(COUNTRIES)), withdrawnOn: "2026-01-01" },
  ];
  const [giver, ...rest] = carriers;
  const isTold = giver && chance.happens();
  const told = isTold
    ? [{ ...giver, receivers: ["TAKER"], partners: chance.some(giver.partners) }, ...rest]
    : carriers;
  return {
    alpha,
    beta,
    network,
    holder,
    itsWork,
    partners,
    carriers: told,
    others: [...others, taker],
    unlisted,
  };
}

function makePartner(chance: Chance, network: string): Organisation {
  const name = someName(chance);
  return {
    id: chance.id(),
    name,
    slug: slugOf(name),
    kind: chance.pick(["PARTNER", "MOVEMENT"]),
    country: chance.pick([...COUNTRIES, ...ELSEWHERE, null]),
    networks: chance.happens(0.3) ? [network] : [],
  };
}

interface Wanted {
  readonly holder: string;
  readonly identifier: string;
  readonly country: string | null;
  readonly partners: readonly Organisation[];
}

function makeActivity(
  chance: Chance,
  { themes }: Ground,
  { holder, identifier, country, partners }: Wanted,
): Activity {
  const from = chance.pick(YEARS);
  const to = Math.min(from + chance.below(2), 2025);
  const years = YEARS.filter((year) => year >= from && year <= to);
  const named = chance.some(partners, 0.3).slice(0, 3);
  const sharesKnown = chance.happens();
  return {
    id: chance.id(),
    holder,
    identifier,
    title: `Work ${identifier}`,
    country,
    theme: chance.happens(0.9) ? chance.pick(themes) : null,
    themeOrigin: chance.pick(["STATED", "SUGGESTED"]),
    years: [from, to],
    eur: chance.happens(0.7)
      ? Object.fromEntries(years.map((year) => [year, 1000 + chance.below(9000)]))
      : {},
    partners: named.map(({ id }) => [id, sharesKnown ? (1 + chance.below(20)) / 100 : null]),
    framework: chance.happens(0.4) ? chance.pick(FRAMEWORKS) : null,
  };
}
