import { expect, test } from "vitest";
import {
  type AddressChange,
  NO_PARTS,
  parseChanges,
  printChanges,
  whatIfAddress,
} from "./changes-address.ts";
import { EMPTY_FILTER } from "./filter/url-filter.ts";

const changes: readonly AddressChange[] = [
  { ...NO_PARTS, kind: "ORGANISATION_LEAVES", organisation: "alpha", theme: "water" },
  {
    ...NO_PARTS,
    kind: "ORGANISATION_ENTERS",
    organisation: "beta",
    place: "BJ",
    theme: "health",
    effortEur: 10.5,
  },
  { ...NO_PARTS, kind: "FRAMEWORK_ENDS", framework: "JSF, ~ 2026" },
  { ...NO_PARTS, kind: "BUDGET_CHANGES", place: "011", factor: 0 },
];

test("changes are read from an address as they were written", () => {
  const text = printChanges(changes);
  expect(text).toBe("leaves~alpha~~water,enters~beta~BJ~health~10.5,ends~JSF%2C%20%7E%202026,budget~~011~~0");
  expect(parseChanges(text)).toEqual(changes);
  expect(printChanges([])).toBeNull();
});

test.each(["", "nothing~x", "%E0%A4%A"])("what makes no sense is no change: %s", (text) => {
  expect(parseChanges(text)).toEqual([]);
});

test("an amount that is no number is none, for the API to say", () => {
  expect(parseChanges("budget~alpha~~~half")).toMatchObject([{ factor: null }]);
});

test("whatever is supposed elsewhere is read back from the address that leads to it, with its filter", () => {
  const change = { ...NO_PARTS, kind: "FRAMEWORK_ENDS" as const, framework: "JSF, ~ 2026" };
  const { searchParams } = new URL(
    whatIfAddress(change, { ...EMPTY_FILTER, years: [2026] }),
    "https://onze.example",
  );
  expect(parseChanges(searchParams.get("changes"))).toEqual([change]);
  expect(searchParams.get("year")).toBe("2026");
});
