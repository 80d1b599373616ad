import { type CountedRound, keptApart, type Release, release } from "@onze/api";
import { expect, test } from "vitest";
import { type Chance, createChance } from "../support/attacker/chance.ts";

/** Rounds that are made; the seed of each is its number. */
const ROUNDS = 600;
const INSIDE = 5;
const EVERYBODY = 10;

/** A sum that an attacker knows: of one question, over strata, with how many answered in each of these. */
interface KnownSum {
  readonly strata: readonly number[];
}

const whole = (chance: Chance, least: number, most: number): number =>
  chance.pick(Array.from({ length: most - least + 1 }, (_, at) => least + at));

/** Whose people answer alike, by stratum, where chance has it: then all of them are found out at once. */
const alikeIn = (chance: Chance, strata: number): boolean[] =>
  Array.from({ length: strata }, () => chance.happens(0.3));

/** Some of nothing to twelve, often small: where few answered something may give them away. */
const turnout = (chance: Chance, invited: number): number =>
  Math.min(invited, chance.happens() ? whole(chance, 0, 6) : whole(chance, 0, invited));

/** A division of all strata into groups, of which none is empty. */
function someCut(chance: Chance, strata: number): number[][] {
  const groups = Array.from({ length: whole(chance, 1, Math.min(strata, 5)) }, (): number[] => []);
  for (let at = 0; at < strata; at += 1)
    groups[at < groups.length ? at : whole(chance, 0, groups.length - 1)]?.push(at);
  return groups;
}

function makeRound(chance: Chance): CountedRound {
  const invited = Array.from({ length: whole(chance, 2, 7) }, () => whole(chance, 5, 14));
  const cuts = Array.from({ length: whole(chance, 1, 3) }, () => someCut(chance, invited.length));
  const questions = [{ kind: "SCALE_0_10", options: 0 } as const, { kind: "LEVEL_0_4", options: 0 } as const];
  const skipped = chance.pick([0, 0, 0.1, 0.4]);
  const alike = alikeIn(chance, invited.length);
  const ballots = invited.flatMap((asked, stratum) =>
    Array.from({ length: turnout(chance, asked) }, () => ({
      stratum,
      answers: questions.map(({ kind }) => {
        if (chance.happens(skipped)) return null;
        return alike[stratum] ? 1 : whole(chance, 0, kind === "LEVEL_0_4" ? 4 : 10);
      }),
    })),
  );
  return { invited, cuts, questions, ballots };
}

const NOT_APART = { total: false, cuts: [] };

function releasesOf(round: CountedRound): { readonly inside: Release; readonly everybody: Release } {
  const inside = release(round, { threshold: INSIDE, apart: NOT_APART, within: null });
  return { inside, everybody: release(round, { threshold: EVERYBODY, apart: NOT_APART, within: inside }) };
}

/** The sums of a question that releases tell: how many answered times their mean. */
function sumsKnown(
  { cuts, invited }: CountedRound,
  releases: readonly Release[],
  question: number,
): KnownSum[] {
  const all = invited.map((_, at) => at);
  return releases
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.question === question && cell.figures !== null)
    .map(({ cut, group }) => ({ strata: cut === null ? all : (cuts[cut]?.[group ?? -1] ?? []) }));
}

/** Most sums that are put together in every way; of more, ways are drawn by lot. */
const MOST_TOGETHER = 7;
const DRAWN = 3000;

/** Ways to put sums together: each is added, subtracted or left out. */
function* waysOf(count: number, chance: Chance): Generator<number[]> {
  if (count > MOST_TOGETHER) {
    for (let at = 0; at < DRAWN; at += 1) yield Array.from({ length: count }, () => whole(chance, -2, 2));
    return;
  }
  for (let way = 0; way < 3 ** count; way += 1)
    yield Array.from({ length: count }, (_, at) => (Math.floor(way / 3 ** at) % 3) - 1);
}

/** The fewest people whose answers alone are left in some way to put known sums together; infinity where all cancel out. */
function fewestIsolated(
  round: CountedRound,
  sums: readonly KnownSum[],
  question: number,
  chance: Chance,
): number {
  const answered = round.invited.map(
    (_, at) =>
      round.ballots.filter(({ stratum, answers }) => stratum === at && answers[question] !== null).length,
  );
  let fewest = Number.POSITIVE_INFINITY;
  for (const way of waysOf(sums.length, chance)) {
    const weights = answered.map((_, at) =>
      sums.reduce((sum, { strata }, each) => sum + (strata.includes(at) ? (way[each] ?? 0) : 0), 0),
    );
    const left = answered.filter((_, at) => weights[at] !== 0).reduce((sum, count) => sum + count, 0);
    if (left > 0) fewest = Math.min(fewest, left);
  }
  return fewest;
}

const distinct = (sums: readonly KnownSum[]): KnownSum[] => [
  ...new Map(sums.map((sum) => [sum.strata.toSorted().join(), sum])).values(),
];

test.each([
  ["those inside, who read what everybody reads as well", INSIDE],
  ["everybody", EVERYBODY],
])(`in ${ROUNDS} rounds %s never isolate fewer than %d answers by adding and subtracting`, (_, threshold) => {
  let told = 0;
  for (let seed = 0; seed < ROUNDS; seed += 1) {
    const chance = createChance(seed);
    const round = makeRound(chance);
    const { inside, everybody } = releasesOf(round);
    const read = threshold === INSIDE ? [inside, everybody] : [everybody];
    for (const question of round.questions.keys()) {
      const sums = distinct(sumsKnown(round, read, question));
      told += sums.length;
      expect({ seed, isFew: fewestIsolated(round, sums, question, chance) < threshold }).toEqual({
        seed,
        isFew: false,
      });
    }
  }
  expect(told).toBeGreaterThan(ROUNDS); // it would prove nothing were nothing told
});

/** What some strata answered to a question. */
const answersIn = ({ ballots }: CountedRound, strata: readonly number[], question: number): number[] =>
  ballots.flatMap(({ stratum, answers }) => {
    const answer = answers[question];
    return strata.includes(stratum) && typeof answer === "number" ? [answer] : [];
  });

/** Whether more than nine of ten of some people chose one value. */
function areAlike(values: readonly number[]): boolean {
  const most = Math.max(0, ...values.map((value) => values.filter((other) => other === value).length));
  return most > 0.9 * values.length;
}

test(`in ${ROUNDS} rounds nobody learns of a group, or of the rest that the told groups leave, that all of it answered alike`, () => {
  let alike = 0;
  for (let seed = 0; seed < ROUNDS; seed += 1) {
    const round = makeRound(createChance(seed));
    const { inside, everybody } = releasesOf(round);
    for (const { cells } of [inside, everybody]) {
      const told = cells.filter(({ cut, figures }) => cut !== null && figures !== null);
      for (const [of, together] of Map.groupBy(told, ({ cut, question }) => `${cut} ${question}`)) {
        const [cut = 0, question = 0] = of.split(" ").map(Number);
        const groups = together.map(({ group }) => round.cuts[cut]?.[group ?? -1] ?? []);
        const rest = round.invited.map((_, at) => at).filter((at) => !groups.flat().includes(at));
        const isFound = [...groups, rest]
          .map((strata) => answersIn(round, strata, question))
          .some((values) => values.length > 0 && areAlike(values));
        expect({ seed, of, isFound }).toEqual({ seed, of, isFound: false });
      }
    }
    alike += round.cuts.flat().filter((strata) => areAlike(answersIn(round, strata, 0))).length;
  }
  expect(alike).toBeGreaterThan(ROUNDS / 4); // it would prove nothing were nobody alike
});

test("the attacker finds what a careless publisher gives away", () => {
  const chance = createChance(1);
  const round: CountedRound = {
    ...makeRound(chance),
    invited: [12, 12],
    cuts: [[[0], [1]]],
    ballots: Array.from({ length: 14 }, (_, at) => ({ stratum: at < 12 ? 0 : 1, answers: [3, 3] })),
  };
  expect(fewestIsolated(round, [{ strata: [0, 1] }, { strata: [0] }], 0, chance)).toBe(2);
});

test(`in ${ROUNDS} rounds the silence of a group is told like its few answers`, () => {
  for (let seed = 0; seed < ROUNDS; seed += 1) {
    const { inside, everybody } = releasesOf(makeRound(createChance(seed)));
    const silent = [...inside.cells, ...everybody.cells].filter(
      ({ figures, cut }) => figures === null && cut !== null,
    );
    const shapes = new Set(silent.map((cell) => JSON.stringify({ ...cell, question: 0, cut: 0, group: 0 })));
    expect(shapes.size).toBeLessThan(2);
  }
});

test(`in ${ROUNDS} rounds the order in which people answered changes nothing that is told`, () => {
  for (let seed = 0; seed < ROUNDS; seed += 1) {
    const round = makeRound(createChance(seed));
    const order = createChance(seed + ROUNDS);
    const later = round.ballots
      .map((ballot) => ({ ballot, at: whole(order, 0, 1000) }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ ballot }) => ballot);
    expect(releasesOf({ ...round, ballots: later })).toEqual(releasesOf(round));
  }
});

test(`in ${ROUNDS} pairs of rounds no group is told twice that a few came to or left`, () => {
  for (let seed = 0; seed < ROUNDS; seed += 1) {
    const chance = createChance(seed);
    const groups = (): Record<string, number> => ({ a: whole(chance, 5, 14), b: whole(chance, 5, 14) });
    const askedOf = (cut: Record<string, number>) => ({
      total: Object.values(cut).reduce((sum, each) => sum + each, 0),
      cuts: { cut },
    });
    const [first, second] = [askedOf(groups()), askedOf(groups())];
    for (const threshold of [INSIDE, EVERYBODY]) {
      const apart = keptApart(second, [first], threshold);
      const few = (a: number, b: number): boolean => a !== b && Math.abs(a - b) < threshold;
      expect(apart.total).toBe(few(first.total, second.total));
      expect(apart.cuts).toEqual([
        ["a", "b"].some((key) => few(first.cuts.cut[key] ?? 0, second.cuts.cut[key] ?? 0)),
      ]);
    }
  }
});
