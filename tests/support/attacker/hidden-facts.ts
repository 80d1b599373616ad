import type { Chance } from "./chance.ts";
import { compose, type Facts, type Named } from "./compose-world.ts";
import { COUNTRIES, type Ground, type PublicWorld } from "./public-world.ts";
import { type Activity, type Organisation, slugOf, someName, type World } from "./rows.ts";

/** What is hidden of a partner, and what the two worlds of a pair differ in. */
export const HIDING = [
  "RECORD",
  "SWAPPED",
  "ABSENT",
  "PARTNERSHIP",
  "PLACE",
  "THEME",
  "BUDGET",
  "CONTACT",
  "NETWORKS",
  "ACTIVITY",
] as const;
export type Hiding = (typeof HIDING)[number];

/** Classes that are not for everybody. */
export const CLASSES = ["NETWORK", "RESTRICTED", "CONFIDENTIAL"] as const;
export type HiddenClass = (typeof CLASSES)[number];

/** Two worlds that differ in what is hidden alone. */
export interface Pair {
  readonly worlds: readonly [World, World];
  /** Names, addresses, identifiers and ids of either, for those who look for them. */
  readonly words: readonly string[];
  /** Whether these words stand for nothing to those who see less. */
  readonly isUnseen: boolean;
  /** Id of the partner of which something is hidden in the first world; it may be there in the second as well. */
  readonly partnerId: string;
}

/** A pair of worlds, in which somebody sees `hiding` of a partner from a class on. */
export function makePair(
  chance: Chance,
  {
    ground,
    open,
    hiding,
    hidden,
  }: { ground: Ground; open: PublicWorld; hiding: Hiding; hidden: HiddenClass },
): Pair {
  const made = MAKERS[hiding](chance, { ground, open, hidden });
  const worlds = [made.first, made.second].map((facts) => compose(chance, open, facts)) as unknown as [
    World,
    World,
  ]; // of two, two
  const [partnerId = ""] = made.words;
  return { worlds, words: made.words, isUnseen: UNSEEN.includes(hiding), partnerId };
}

/** Where the whole record is hidden. */
const UNSEEN: readonly Hiding[] = ["RECORD", "SWAPPED", "ABSENT"];

interface Made {
  readonly first: Facts;
  readonly second: Facts;
  readonly words: readonly string[];
}

type Maker = (
  chance: Chance,
  given: { readonly ground: Ground; readonly open: PublicWorld; readonly hidden: HiddenClass },
) => Made;

/** A partner with something of everything. */
function makeHidden(chance: Chance, open: PublicWorld, more: Partial<Organisation> = {}): Organisation {
  const name = someName(chance);
  return {
    id: chance.id(),
    name,
    slug: slugOf(name),
    kind: chance.pick(["PARTNER", "MOVEMENT", "DIASPORA"]),
    country: chance.pick(COUNTRIES),
    acronym: chance.id().slice(0, 4),
    website: `https://${chance.id().slice(0, 6)}.example`,
    alias: someName(chance),
    identifier: `XX-${chance.id().slice(0, 6)}`,
    networks: chance.happens() ? [open.network.id] : [],
    ...more,
  };
}

const someShare = (chance: Chance): number | null =>
  chance.happens(0.7) ? (1 + chance.below(30)) / 100 : null;
const somewhere = (chance: Chance): number => chance.below(COUNTRIES.length);

/** Another place than before. */
const elsewhere = (chance: Chance, at: number): number =>
  (at + 1 + chance.below(COUNTRIES.length - 1)) % COUNTRIES.length;

const wordsOf = (...partners: readonly Organisation[]): string[] =>
  partners.flatMap(({ id, name, slug, acronym, alias, identifier }) =>
    [id, name, slug, acronym, alias, identifier].filter((word) => typeof word === "string"),
  );

/** Others who are hidden in the same region, the same in both worlds; what they received is unknown where their sum could be told. */
function makeCompany(chance: Chance, open: PublicWorld, hidden: HiddenClass): Named[] {
  return Array.from({ length: chance.below(4) }, () => ({
    partner: makeHidden(chance, open, { visibility: chance.happens(0.7) ? hidden : chance.pick(CLASSES) }),
    at: somewhere(chance),
    share: null,
  }));
}

/** The record is hidden: who it is, where it is named and what it received differ; its region does not. */
const record: Maker = (chance, { open, hidden }) => {
  const company = makeCompany(chance, open, hidden);
  const hiddenBy = chance.happens(0.8) ? {} : { fields: { NAME: hidden } };
  const [one, other] = [
    makeHidden(chance, open, { visibility: hidden, ...hiddenBy }),
    makeHidden(chance, open, { visibility: hidden, ...hiddenBy }),
  ];
  // of three whose amounts are known the sum is told, so that what one received may differ of fewer only
  const share = () => (company.length < 2 ? someShare(chance) : null);
  const at = somewhere(chance);
  return {
    first: {
      named: [...company, { partner: one, at, share: share() }],
      unlisted: [one],
      requested: one,
      spokenFor: one,
    },
    second: {
      named: [...company, { partner: other, at: elsewhere(chance, at), share: share() }],
      unlisted: [other],
      requested: other,
      spokenFor: other,
    },
    words: wordsOf(one, other),
  };
};

/** Two hidden partners change places and money: their sum stays, and may be told. */
const swapped: Maker = (chance, { open, hidden }) => {
  const [one, other, third] = [0, 1, 2].map(() => makeHidden(chance, open, { visibility: hidden }));
  if (!one || !other || !third) throw new Error("three were made");
  const from = somewhere(chance);
  const to = elsewhere(chance, from);
  const [x, y] = [0.1, 0.12];
  const fixed: Named = { partner: third, at: somewhere(chance), share: 0.11 };
  return {
    first: { named: [fixed, { partner: one, at: from, share: x }, { partner: other, at: to, share: y }] },
    second: { named: [fixed, { partner: other, at: from, share: x }, { partner: one, at: to, share: y }] },
    words: wordsOf(one, other),
  };
};

/** It is the only one that is hidden, or it is not there at all. */
const absent: Maker = (chance, { open, hidden }) => {
  const one = makeHidden(chance, open, { visibility: hidden });
  const named = [{ partner: one, at: somewhere(chance), share: someShare(chance) }];
  return {
    first: { named, unlisted: [one], requested: one },
    second: { named: [] },
    words: wordsOf(one),
  };
};

/** It is listed, and that somebody works with it is hidden. */
const partnership: Maker = (chance, { open, hidden }) => {
  const one = makeHidden(chance, open);
  const at = somewhere(chance);
  const facts = (place: number): Facts => ({
    named: [{ partner: one, at: place, share: someShare(chance) }],
    partnerships: [
      { id: chance.id(), holder: open.carriers[place]?.holder ?? "", partner: one.id, visibility: hidden },
    ],
  });
  return { first: facts(at), second: facts(elsewhere(chance, at)), words: wordsOf(one) };
};

/** Fields that work tells which names the partner. */
const TELLING = ["PLACE", "THEME"];

/** One field is hidden, in which the two differ. */
const field =
  (name: string, differ: (chance: Chance, one: Named, open: PublicWorld) => Named): Maker =>
  (chance, { open, hidden }) => {
    const partner = makeHidden(chance, open, { fields: { [name]: hidden } });
    const first = { partner, at: somewhere(chance), share: someShare(chance) };
    const unlisted = TELLING.includes(name) ? [partner] : [];
    return {
      first: { named: [first], unlisted },
      second: { named: [differ(chance, first, open)] },
      words: wordsOf(partner),
    };
  };

const withOther = (one: Named, changed: Partial<Organisation>): Named => ({
  ...one,
  partner: { ...one.partner, ...changed },
});

/** A whole activity is hidden, or is not there; what it names is listed in both. */
const activity: Maker = (chance, { ground, open, hidden }) => {
  const one = makeHidden(chance, open);
  const [like] = open.others;
  if (!like) throw new Error("there is no other work");
  const secret: Activity = {
    ...like,
    id: chance.id(),
    identifier: "SECRET-WORK",
    holder: chance.pick([ground.umbrella, open.alpha.id]),
    country: chance.pick(COUNTRIES),
    partners: [[one.id, someShare(chance)]],
    receivers: chance.some(["TAKER"]),
    visibility: hidden,
  };
  const facts: Facts = { named: [], listed: [one] };
  return { first: { ...facts, activities: [secret] }, second: facts, words: [secret.id, secret.identifier] };
};

const MAKERS: Readonly<Record<Hiding, Maker>> = {
  RECORD: record,
  SWAPPED: swapped,
  ABSENT: absent,
  PARTNERSHIP: partnership,
  PLACE: field("PLACE", (chance, one) => ({
    ...withOther(one, {
      country: COUNTRIES[elsewhere(chance, COUNTRIES.indexOf(one.partner.country ?? ""))] ?? null,
    }),
    at: elsewhere(chance, one.at),
  })),
  THEME: field("THEME", (chance, one) => ({
    ...one,
    at: elsewhere(chance, one.at),
    share: someShare(chance),
  })),
  BUDGET: field("BUDGET", (_chance, one) => ({ ...one, share: (one.share ?? 0) + 0.01 })),
  CONTACT: field("CONTACT", (_chance, one) => withOther(one, { website: "https://other.example" })),
  NETWORKS: field("NETWORKS", (_chance, one, { network }) =>
    withOther(one, { networks: one.partner.networks?.length ? [] : [network.id] }),
  ),
  ACTIVITY: activity,
};
