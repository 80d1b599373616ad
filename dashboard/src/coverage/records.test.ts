import { expect, test } from "vitest";
import { type CellActivity, groupRecords, yearsOf } from "./records.ts";

const organisation = (id: string) => ({ id, slug: id, name: id, kind: "PARTNER" as const, withheld: false });
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
    themes: [{ theme: tax, share: 1, origin: "SUGGESTED", evidence: null }],
    places: [],
    partners: [{ organisation: organisation("p"), mention: "p", line: 3 }],
    source: {
      line: 1,
      source: {
        id: "s",
        kind: "IATI_FILE",
        name: "f.xml",
        publisher: null,
        takenOn: "2021-04-30",
        url: null,
      },
    },
    ...more,
  };
}

test("the umbrella comes before the members, a side without records is left out", () => {
  const umbrella = { id: "u", slug: "u", name: "U", kind: "UMBRELLA_SECRETARIAT" as const };
  const sides = groupRecords(
    [activity("1", {}), activity("2", { side: "UMBRELLA", holder: umbrella })],
    "tax",
  );
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
          { theme: tax, share: 0.5, origin: "STATED", evidence: null },
          { theme: climate, share: 0.5, origin: "CONFIRMED", evidence: null },
        ],
      }),
    ],
    "tax",
  );
  expect(members?.partners).toBe(1);
  expect(members?.holders[0]?.partners).toMatchObject([{ organisation: { id: "p" }, origin: "STATED" }]);
});

test("a partner of two members counts once over the side", () => {
  const holder = { id: "b", slug: "b", name: "B", kind: "MEMBER" as const };
  const [members] = groupRecords([activity("1", {}), activity("2", { holder })], null);
  expect([members?.holders.length, members?.partners]).toEqual([2, 1]);
});

test("without a stated theme there is no origin", () => {
  const themes = [{ theme: null, share: 1, origin: "STATED" as const, evidence: null }];
  const [members] = groupRecords([activity("1", { themes })], null);
  expect(members?.holders[0]?.partners[0]?.origin).toBeNull();
});

test.each([
  ["2021-01-01", "2024-12-31", ["2021", "2024"]],
  ["2021-01-01", "2021-12-31", ["2021"]],
  ["2021-01-01", null, ["2021", null]],
  [null, null, [null]],
])("from %j to %j spans %j", (startsOn, endsOn, expected) => {
  expect(yearsOf({ startsOn, endsOn })).toEqual(expected);
});
