import { VISITOR, type Viewer } from "@onze/api";
import { Role, Scope } from "@onze/schema";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { type Chance, createChance } from "../support/attacker/chance.ts";
import {
  CLASSES,
  HIDING,
  type HiddenClass,
  type Hiding,
  makePair,
} from "../support/attacker/hidden-facts.ts";
import { type Ground, makePublicWorld, type PublicWorld } from "../support/attacker/public-world.ts";
import { makeQuestions, type Question } from "../support/attacker/questions.ts";
import { rowsOf } from "../support/attacker/rows.ts";
import { writeQuickly, writeWorld } from "../support/attacker/write-world.ts";
import { type Answer, startApp } from "../support/start-app.ts";
import { linkMadeBy, viewerAs, withoutCode } from "../support/viewers.ts";

/** Pairs of worlds; the seed of each is its number. */
const PAIRS = 210;
/** Filters that are made for each pair, besides none and an earlier day. */
const FILTERS = 2;

const app = await startApp({ today: () => "2999-12-31" });
const client = new pg.Client({ connectionString: app.databaseUrl });
await client.connect();
afterAll(() => client.end());
await writeQuickly(client);

const ground: Ground = await (async () => {
  const [found] = await app.sql<Ground>(
    `select (select id from organisation where slug = '11-11-11') as umbrella, (select id from source order by taken_on, id limit 1) as source,
      array(select code from theme order by position limit 5) as themes`,
  );
  if (!found) throw new Error("the code lists are not there");
  return found;
})();

/** Those who see less than a class, each by what they are. */
function lesserViewers({ alpha, beta, holder, partners }: PublicWorld, hidden: HiddenClass): Viewer[] {
  const [partner] = partners;
  const outside = [
    VISITOR,
    viewerAs(Role.INTEGRATION, beta.id),
    viewerAs(Role.INTEGRATION, beta.id, [Scope.READ_OWN]),
    viewerAs(Role.PARTNER_LINK, partner?.id ?? ""),
    linkMadeBy(alpha.id, partner?.id ?? ""),
  ];
  const inNetwork = [
    viewerAs(Role.FACILITATOR, ground.umbrella),
    viewerAs(Role.MEMBER_EDITOR, beta.id),
    viewerAs(Role.MEMBER_READER, beta.id),
    viewerAs(Role.PARTNER_DELEGATE, partner?.id ?? ""),
    viewerAs(Role.PARTNER_DELEGATE, holder.id),
    viewerAs(Role.INTEGRATION, beta.id, [Scope.READ_NETWORK]),
  ];
  const overseeing = [
    viewerAs(Role.ADMINISTRATOR, ground.umbrella),
    viewerAs(Role.UMBRELLA_STAFF, ground.umbrella),
    viewerAs(Role.AUDITOR, ground.umbrella),
    viewerAs(Role.MEMBER_EDITOR, alpha.id),
    viewerAs(Role.MEMBER_READER, alpha.id),
    viewerAs(Role.INTEGRATION, alpha.id, [Scope.READ_OWN, Scope.READ_NETWORK]),
  ];
  const wider = { NETWORK: [], RESTRICTED: inNetwork, CONFIDENTIAL: [...inNetwork, ...overseeing] };
  return [...outside, ...wider[hidden]];
}

/** Somebody who sees everything: what is hidden is different, or the test would not notice it. */
const ALL_SEEING: Viewer = {
  ...viewerAs(Role.UMBRELLA_STAFF, ground.umbrella),
  sight: { level: 4, restrictedOf: [], confidentialOf: [], delegateOf: [], delegateLevel: 3 },
};

type Paged = Readonly<Record<string, { readonly pageInfo: { readonly endCursor: string | null } }>>;

/** What is answered, byte for byte; of a list, of all its pages. */
async function answer(viewer: Viewer, { query, variables, pages }: Question): Promise<string> {
  const ask = app.askAs(viewer);
  const answers: string[] = [];
  let after: string | null = null;
  do {
    const answered: Answer<Paged> = await ask<Paged>(query, { ...variables, ...(after && { after }) });
    answers.push(JSON.stringify(answered));
    after = (pages && answered.data?.[pages]?.pageInfo.endCursor) || null;
  } while (after !== null);
  return answers.join("\n");
}

const answersOf = (viewer: Viewer, questions: readonly Question[]): Promise<string[]> =>
  Promise.all(questions.map((question) => answer(viewer, question)));

interface Attack {
  readonly chance: Chance;
  readonly open: PublicWorld;
  readonly hiding: Hiding;
  readonly hidden: HiddenClass;
  /** Who asks: somebody of the open world, or whoever speaks for the partner of which something is hidden. */
  readonly viewer: Viewer | ((partnerId: string) => Viewer);
}

/** Writes both worlds of a pair, one after the other, and asks each of them the same. */
async function attack({ chance, open, hiding, hidden, viewer: asks }: Attack) {
  const { worlds, words, isUnseen, partnerId } = makePair(chance, { ground, open, hiding, hidden });
  const viewer = typeof asks === "function" ? asks(partnerId) : asks;
  const questions = makeQuestions(chance, { ground, open, words, isUnseen }, FILTERS);
  const answers: string[][] = [];
  const seen: string[] = [];
  for (const world of worlds) {
    await writeWorld(client, rowsOf(world, ground.source), ground.umbrella);
    answers.push(await answersOf(viewer, questions));
    seen.push(await answer(ALL_SEEING, SEEN));
    await expectBuckets(viewer);
  }
  return { answers, seen, questions };
}

/** What somebody sees who sees it all. */
const SEEN: Question = {
  query: `{ organisations(first: 50) { nodes { name website country { code } networks { slug } } }
    activities(first: 50) { nodes { identifier partners { share organisation { name } } } } }`,
  variables: {},
};

/** What is counted beyond those who are named stands in buckets, and none of them holds a single partner. */
async function expectBuckets(viewer: Viewer): Promise<void> {
  const { data } = await app.askAs(viewer)<{
    withheldPartners: readonly { partners: number }[];
    all: { partners: number };
    named: { partners: number };
  }>(
    `{ withheldPartners { partners } all: coverageMatrix { partners }
        named: coverageMatrix(filter: { sides: [UMBRELLA, MEMBERS] }) { partners } }`,
  );
  const counts = data?.withheldPartners.map(({ partners }) => partners) ?? [];
  expect(Math.min(2, ...counts)).toBe(2);
  expect(data?.all.partners).toBe((data?.named.partners ?? 0) + counts.reduce((sum, each) => sum + each, 0));
}

/** Where two answers part, with what stands around; null where they are the same. */
function firstDifference(one: string, other: string): string | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 100), at + 60)).join(" / ");
}

/** Whose turn it is: the pairs of a class, whatever is hidden in them, are asked by everybody in turns. */
const turn = (seed: number): number =>
  Math.floor((seed % attacks.length) / CLASSES.length) * (PAIRS / attacks.length) +
  Math.floor(seed / attacks.length);

const attacks = HIDING.flatMap((hiding) => CLASSES.map((hidden) => ({ hiding, hidden })));

test.each(attacks)(
  "nobody who sees less tells two worlds apart: $hiding, $hidden",
  async ({ hiding, hidden }) => {
    const first = attacks.findIndex((each) => each.hiding === hiding && each.hidden === hidden);
    for (let seed = first; seed < PAIRS; seed += attacks.length) {
      const chance = createChance(seed);
      const open = makePublicWorld(chance, ground);
      const lesser = lesserViewers(open, hidden);
      const viewer = lesser[turn(seed) % lesser.length] ?? VISITOR;
      const role = viewer.grants[0]?.role ?? "VISITOR";
      expectNothingTold(await attack({ chance, open, hiding, hidden, viewer }), `pair ${seed}, ${role}`);
    }
  },
);

/** Pairs that a delegate attacks, of each kind of what is hidden. */
const DELEGATE_PAIRS = 2;

test.each(HIDING.filter((hiding) => hiding !== "ACTIVITY"))(
  "nor does whoever speaks for the partner itself and gave no one-time code, where it is CONFIDENTIAL: %s",
  async (hiding) => {
    for (let seed = PAIRS; seed < PAIRS + DELEGATE_PAIRS; seed += 1) {
      const chance = createChance(seed);
      const open = makePublicWorld(chance, ground);
      const viewer = (id: string) => withoutCode(viewerAs(Role.PARTNER_DELEGATE, id));
      expectNothingTold(
        await attack({ chance, open, hiding, hidden: "CONFIDENTIAL", viewer }),
        `pair ${seed}`,
      );
    }
  },
);

function expectNothingTold({ answers, seen, questions }: Awaited<ReturnType<typeof attack>>, pair: string) {
  const [one, other] = answers;
  const told = questions.flatMap(({ variables }, at) => {
    const difference = firstDifference(one?.[at] ?? "", other?.[at] ?? "");
    return difference ? [{ pair, variables, difference }] : [];
  });
  expect(told).toEqual([]);
  expect(one?.join()).not.toContain("a fault of ours");
  expect(seen[0], `${pair} is no pair`).not.toBe(seen[1]);
}
