import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { countStatements, ofTheQuestion } from "../../support/count-statements.ts";
import { type Answer, refusalOf, startApp } from "../../support/start-app.ts";
import { viewerAs } from "../../support/viewers.ts";
import { addWhatIfWorld, type Change, LEAVES_BENIN, LEAVES_CONGO } from "../../support/what-if-world.ts";

const app = await startApp();
const { beta, hidden } = await addWhatIfWorld(app);
const editor = viewerAs(Role.MEMBER_EDITOR, beta.id);

const QUERY = `query ($changes: [ScenarioChangeInput!]!, $filter: CoverageFilter, $basis: EffortBasis! = PRESENCE, $announced: Boolean! = false) {
  simulate(changes: $changes, filter: $filter, basis: $basis, withIntentions: $announced) {
    changes { kind effect activities announcedFrom organisation { slug } place { key } theme { key } }
    cells { theme { key } place { key } fromOneToNone gone { slug } came { slug }
      before { state umbrella members } after { state umbrella members } }
    cellsEmptied cellsFromOneToNone states { state before after }
    partnersWithNone partnersWithOne partners { partner { slug } before { slug } after { slug } lostEur }
    partnerBudgetAtRisk { __typename ... on MetricValue { value trust { activities used } } ... on MetricUnavailable { unavailable } }
    trust { activities }
  }
}`;

interface Simulated {
  readonly simulate: {
    readonly changes: readonly { readonly effect: string }[];
    readonly cells: readonly object[];
    readonly partners: readonly { readonly partner: { readonly slug: string } }[];
    readonly [more: string]: unknown;
  };
}

const ask = (
  changes: readonly Change[],
  more: object = {},
  viewer: Viewer = editor,
): Promise<Answer<Simulated>> => app.askAs(viewer)<Simulated>(QUERY, { changes, ...more });

async function simulated(...given: Parameters<typeof ask>): Promise<Simulated["simulate"]> {
  const answer = await ask(...given);
  if (!answer.data) throw new Error(answer.errors?.[0]?.message);
  return answer.data.simulate;
}

test("neither a visitor nor somebody of a partner may suppose anything", async () => {
  expect(refusalOf(await ask([LEAVES_BENIN], {}, VISITOR))).toBe("UNAUTHENTICATED");
  const delegate = viewerAs(Role.PARTNER_DELEGATE, hidden.id);
  expect(refusalOf(await ask([LEAVES_BENIN], {}, delegate))).toBe("FORBIDDEN");
});

test.each<[string, readonly Change[], string]>([
  [
    "an organisation",
    [{ ...LEAVES_BENIN, organisation: "nobody" }],
    "Change 1 names the organisation “nobody”",
  ],
  ["a place", [LEAVES_CONGO, { ...LEAVES_BENIN, place: "XX" }], "Change 2 names the place “XX”"],
  ["a theme", [{ ...LEAVES_BENIN, theme: "magic" }], "Change 1 names the theme “magic”"],
  ["a factor below 0", [{ kind: "BUDGET_CHANGES", place: "BJ", factor: -2 }], "Change 1 has the factor -2"],
  [
    "nowhere",
    [{ kind: "ORGANISATION_LEAVES", organisation: "alpha" }],
    "Change 1 is ORGANISATION_LEAVES, which needs place, or theme.",
  ],
])("what is not there is refused with a sentence: %s", async (_, changes, sentence) => {
  const { errors } = await ask(changes);
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions.code).toBe("BAD_INPUT");
});

test("an organisation that is hidden is refused like one that is not there, by the same statements", async () => {
  const asked = async (organisation: string) => {
    const { result, statements } = await countStatements(() => ask([{ ...LEAVES_BENIN, organisation }]));
    const [error] = result.errors ?? [];
    return [error?.message.replace(organisation, "…"), error?.extensions.code, ofTheQuestion(statements)];
  };
  expect(await asked("secret-circle")).toEqual(await asked("nobody"));
});

test("tells the cells that nobody is left in, and who has gone from a shared one", async () => {
  const { cells, cellsEmptied, cellsFromOneToNone } = await simulated([LEAVES_BENIN, LEAVES_CONGO]);
  expect({ cellsEmptied, cellsFromOneToNone }).toEqual({ cellsEmptied: 1, cellsFromOneToNone: 1 });
  expect(cells).toMatchObject([
    {
      place: { key: "BJ" },
      fromOneToNone: true,
      gone: [{ slug: "alpha" }],
      before: { state: "MEMBERS_ONLY", umbrella: 0, members: 1 },
      after: { state: "NOTHING_RECORDED", umbrella: 0, members: 0 },
    },
    {
      place: { key: "CD" },
      fromOneToNone: false,
      before: { state: "SHARED_AGREED" },
      after: { state: "UMBRELLA_ONLY", umbrella: 1, members: 0 },
    },
  ]);
});

test("tells the partners left with one supporter or none; whoever is hidden is not among them", async () => {
  const leaving = [LEAVES_BENIN, { kind: "ORGANISATION_LEAVES", organisation: "11-11-11", place: "CD" }];
  const all = await simulated(leaving);
  expect(all).toMatchObject({ partnersWithNone: 1, partnersWithOne: 0 });
  expect(all.partners).toMatchObject([{ partner: { slug: "open" }, after: [] }]);
  const one = await simulated(leaving.slice(0, 1));
  expect(one).toMatchObject({ partnersWithNone: 0, partnersWithOne: 1 });
  expect(one.partners).toMatchObject([{ partner: { slug: "open" }, after: [{ slug: "11-11-11" }] }]);
});

test("a hidden partner changes no answer to whoever may not see it, and no statement", async () => {
  const told = async (visibility: string) => {
    await app.sql("update organisation set visibility = $2 where id = $1", [hidden.id, visibility]);
    await app.add.activity({ holder: "beta" }); // brings everything in step
    return countStatements(() => simulated([LEAVES_BENIN]));
  };
  const open = await told("PUBLIC");
  const secret = await told("CONFIDENTIAL");
  expect(open.result.partners.map(({ partner }) => partner.slug).toSorted()).toEqual([
    "open",
    "secret-circle",
  ]);
  expect(secret.result.partners.map(({ partner }) => partner.slug)).toEqual(["open"]);
  expect(ofTheQuestion(secret.statements)).toHaveLength(ofTheQuestion(open.statements).length);
});

test("whoever enters is present, and counts with amounts only where one is given", async () => {
  const enters = { kind: "ORGANISATION_ENTERS", organisation: "beta", place: "PE", theme: "health" };
  const cellsOn = async (basis: string, more: object = {}) =>
    (await simulated([{ ...enters, ...more }], { basis })).cells;
  expect(await cellsOn("PRESENCE")).toMatchObject([
    { came: [{ slug: "beta" }], after: { state: "MEMBERS_ONLY" } },
  ]);
  expect(await cellsOn("BUDGET")).toEqual([]);
  expect(await cellsOn("BUDGET", { effortEur: 10 })).toMatchObject([{ place: { key: "PE" } }]);
});

test.each<[string, Change, string]>([
  ["nothing is recorded that it would change", { ...LEAVES_BENIN, place: "PE" }, "NOTHING_RECORDED"],
  ["no framework of that code has work", { kind: "FRAMEWORK_ENDS", framework: "JSF-XX" }, "NOTHING_RECORDED"],
  ["no amount is known", { kind: "BUDGET_CHANGES", place: "CD", factor: 2 }, "NO_AMOUNT_KNOWN"],
  [
    "it is there already",
    { kind: "ORGANISATION_ENTERS", organisation: "alpha", place: "BJ", theme: "health" },
    "ALREADY_THERE",
  ],
  [
    "it counts on no side",
    { kind: "ORGANISATION_ENTERS", organisation: "open", place: "BJ", theme: "health" },
    "COUNTS_ON_NO_SIDE",
  ],
])("a change that does nothing says why: %s", async (_, change, effect) => {
  const { changes, cells, partners } = await simulated([change]);
  expect({ changes, cells, partners }).toMatchObject({
    changes: [{ effect, activities: 0 }],
    cells: [],
    partners: [],
  });
});

test("a filter narrows what is supposed to it", async () => {
  const { changes } = await simulated([LEAVES_BENIN], { filter: { countries: ["CD"] } });
  expect(changes).toMatchObject([{ effect: "NOTHING_RECORDED" }]);
});

test("known money in work with partners is at risk, and none of it is not nothing", async () => {
  const known = await simulated([LEAVES_BENIN]);
  expect(known.partnerBudgetAtRisk).toMatchObject({ value: 40, trust: { activities: 1, used: 1 } });
  expect((await simulated([{ ...LEAVES_BENIN, place: "PE" }])).partnerBudgetAtRisk).toMatchObject({
    value: 0,
  });
  const umbrellaLeaves = { kind: "ORGANISATION_LEAVES", organisation: "11-11-11", place: "CD" };
  expect((await simulated([umbrellaLeaves])).partnerBudgetAtRisk).toEqual({
    __typename: "MetricUnavailable",
    unavailable: "NO_DATA",
  });
});

test("nothing is written, whatever is supposed", async () => {
  const rows = () => app.sql("select * from coverage_row order by id");
  const before = await rows();
  await simulated([LEAVES_BENIN, { kind: "BUDGET_CHANGES", place: "CD", factor: 0 }]);
  expect(await rows()).toEqual(before);
});
