import { expect, test } from "vitest";
import { EMPTY_FILTER } from "../shared/filter/url-filter.ts";
import { type CellActivity, countSide, groupRecords, type SideRecords } from "./records.ts";
import { cellOf } from "./sample-matrix.ts";

const organisation = (id: string) => ({ id, slug: id, name: id, kind: "PARTNER" as const, withheld: false });
const everything = { theme: null, filter: EMPTY_FILTER };
const tax = { code: "tax", name: "Fiscaal" };
const climate = { code: "climate", name: "Klimaat" };

function activity(id: string, more: Partial<CellActivity>): CellActivity {
  return {
    id,
    identifier: id,
    side: "MEMBERS",
    title: null,
    startsOn: null,
    endsOn: null,
    totalEur: null,
    budgets: [],
    lastConfirmedOn: null,
    holder: { id: "a", slug: "a", name: "A", kind: "MEMBER" },
    themes: [{ theme: tax, origin: "SUGGESTED" }],
    partners: [{ organisation: organisation("p") }],
    source: {
      line: 1,
      source: {
        id: "s",
        kind: "IATI_FILE",
        name: "f.xml",
        takenOn: "2021-04-30",
        url: null,
      },
    },
    ...more,
  };
}

test("the umbrella comes before the members, a side without records is left out", () => {
  const umbrella = { id: "u", slug: "u", name: "U", kind: "UMBRELLA_SECRETARIAT" as const };
  const sides = groupRecords([activity("1", {}), activity("2", { side: "UMBRELLA", holder: umbrella })], {
    theme: "tax",
    filter: EMPTY_FILTER,
  });
  expect(sides.map(({ side, holders }) => [side, holders.map(({ holder }) => holder.name)])).toEqual([
    ["UMBRELLA", ["U"]],
    ["MEMBERS", ["A"]],
  ]);
});

test("a partner of two activities stands once, with the strongest origin of the theme asked about", () => {
  const [members] = groupRecords(
    [
      activity("1", {}),
      activity("2", {
        themes: [
          { theme: tax, origin: "STATED" },
          { theme: climate, origin: "CONFIRMED" },
        ],
      }),
    ],
    { theme: "tax", filter: EMPTY_FILTER },
  );
  expect(members?.partners).toBe(1);
  expect(members?.holders[0]?.partners).toMatchObject([{ organisation: { id: "p" }, origin: "STATED" }]);
});

test("a partner of two members counts once over the side", () => {
  const holder = { id: "b", slug: "b", name: "B", kind: "MEMBER" as const };
  const [members] = groupRecords([activity("1", {}), activity("2", { holder })], everything);
  expect([members?.holders.length, members?.partners]).toEqual([2, 1]);
});

test("without a stated theme there is no origin", () => {
  const themes = [{ theme: null, origin: "STATED" as const }];
  const [members] = groupRecords([activity("1", { themes })], everything);
  expect(members?.holders[0]?.partners[0]?.origin).toBeNull();
});

test.each([
  ["a kind", { partnerTypes: ["MOVEMENT" as const] }, ["q"]],
  ["one partner", { partner: "p" }, ["p"]],
  ["a network", { network: "n" }, ["q"]],
])("a filter by %s leaves the other partners of an activity out", (_, filter, expected) => {
  const movement = { ...organisation("q"), kind: "MOVEMENT" as const, networks: [{ id: "n", slug: "n" }] };
  const partners = [{ organisation: organisation("p") }, { organisation: movement }];
  const [members] = groupRecords([activity("1", { partners })], {
    theme: null,
    filter: { ...EMPTY_FILTER, ...filter },
  });
  expect(members?.holders[0]?.partners.map(({ organisation: { id } }) => id)).toEqual(expected);
  expect(members?.partners).toBe(1);
});

const loaded: SideRecords = { side: "MEMBERS", holders: [], partners: 2 };

test("a side of a cell has the figures of the matrix, also when only some of its records are here", () => {
  expect(countSide(loaded, cellOf("PE", "tax", "MEMBERS_ONLY", 31), false)).toMatchObject({ partners: 31 });
});

test("a row or column is counted when all its records are here, and never when some are missing", () => {
  expect(countSide(loaded, undefined, false)).toBeNull();
  expect(countSide(loaded, undefined, true)).toEqual({ partners: 2, organisations: 0 });
});
