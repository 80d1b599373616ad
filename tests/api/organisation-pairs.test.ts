import { expect, test } from "vitest";
import { FIGURE, type Figure } from "../support/ask-profile.ts";
import { refusalOf, startApp } from "../support/start-app.ts";
import { ADMINISTRATOR } from "../support/viewers.ts";
import { addWorkedExample } from "../support/worked-example.ts";

const app = await startApp();
await addWorkedExample(app);
const ask = app.askAs(ADMINISTRATOR);
const value = (number: number) => ({ value: expect.closeTo(number, 6) });

interface Named {
  readonly label: string;
}

const PAIRS = `query ($axis: ProfileAxis! = JOINT, $basis: EffortBasis! = BUDGET, $holder: ID, $first: Int, $after: String) {
  organisationPairs(axis: $axis, basis: $basis, holder: $holder, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { first { label key } second { label } sharedKeys overlap ${FIGURE} } }
}`;

async function askPairs(variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await ask<{
    organisationPairs: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: { first: Named & { key: string }; second: Named; sharedKeys: number; overlap: Figure }[];
    };
  }>(PAIRS, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.organisationPairs;
}

const DIVISION = `query ($basis: EffortBasis! = BUDGET, $axis: ProfileAxis! = THEME, $isSignificant: Boolean) {
  divisionOfLabour(basis: $basis) {
    significance { key }
    holders { nodes { holder { label } countries concentrationRatio ${FIGURE} } }
    relations(isSignificant: $isSignificant) { totalCount nodes { holder { label } country { key } shareOfCountry isAboveOwn isAmongLargest } }
    locationQuotients(axis: $axis) { totalCount nodes { holder { label } on { key } quotient ${FIGURE} } }
  }
}`;

test("a visitor is told of no pair, and for whom presence weighs", async () => {
  expect(refusalOf(await app.ask(PAIRS))).toBe("UNAUTHENTICATED");
  expect(refusalOf(await app.ask(DIVISION))).toBe("UNAUTHENTICATED");
});

test("roles, of which agreements give none, compare nobody", async () => {
  expect(await askPairs({ axis: "ROLE" })).toMatchObject({ totalCount: 0, nodes: [] });
});

test("heads weigh nobody, and cells have no name of their own to be strong on", async () => {
  expect(refusalOf(await ask(DIVISION, { basis: "PRESENCE" }))).toBe("BAD_INPUT");
  expect(refusalOf(await ask(DIVISION, { axis: "JOINT" }))).toBe("BAD_INPUT");
});

test("those that overlap most come first, each pair once", async () => {
  const { totalCount, nodes } = await askPairs();
  expect(totalCount).toBe(6);
  const [most] = nodes;
  expect([most?.first.label, most?.second.label].toSorted()).toEqual(["11.11.11", "Beta"]);
  expect(most).toMatchObject({ overlap: value(0.4), sharedKeys: 2 });
  expect(nodes.map(({ overlap }) => overlap.value?.toFixed(2))).toEqual([
    "0.40",
    "0.20",
    "0.10",
    "0.00",
    "0.00",
    "0.00",
  ]);
});

test("pages of pairs follow one another, and one organisation's pairs can be asked alone", async () => {
  const begin = await askPairs({ first: 4 });
  const end = await askPairs({ first: 4, after: begin.pageInfo.endCursor });
  expect([begin.nodes.length, end.nodes.length, end.pageInfo.hasNextPage]).toEqual([4, 2, false]);
  const holder = begin.nodes[0]?.first.key;
  expect(await askPairs({ holder })).toMatchObject({ totalCount: 3 });
});

test("of the example one relation is small for both sides, that of Beta in Peru", async () => {
  const { data } = await ask(DIVISION, { isSignificant: false });
  expect(data).toMatchObject({
    divisionOfLabour: {
      significance: { key: "division.significance" },
      relations: {
        totalCount: 1,
        nodes: [
          { holder: { label: "Beta" }, country: { key: "PE" }, isAboveOwn: false, isAmongLargest: false },
        ],
      },
      holders: {
        nodes: [
          { holder: { label: "11.11.11" }, countries: 3, concentrationRatio: { value: 1 } },
          { holder: { label: "Alpha" }, concentrationRatio: { value: 1 } },
          { holder: { label: "Beta" }, concentrationRatio: value(2 / 3) },
          { holder: { label: "Gamma" }, concentrationRatio: { value: 1 } },
        ],
      },
      locationQuotients: {
        nodes: expect.arrayContaining([
          expect.objectContaining({ on: { key: "tax-justice" }, quotient: value(3.5) }),
          expect.objectContaining({ on: { key: "migration" }, quotient: value(3) }),
        ]),
      },
    },
  });
});

test("who is relatively strong where is told by name, as nobody is ranked", async () => {
  const { data } = await ask<{
    divisionOfLabour: { locationQuotients: { nodes: readonly { readonly holder: Named }[] } };
  }>(DIVISION);
  const labels = data?.divisionOfLabour.locationQuotients.nodes.map(({ holder }) => holder.label) ?? [];
  expect(new Set(labels).size).toBeGreaterThan(2);
  expect(labels).toEqual(labels.toSorted());
});
