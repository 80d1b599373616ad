import { expect, test } from "vitest";
import type { SettingFactsFragment } from "../../gql/later/graphql.ts";
import { firstChoice, isStricter, strictest, visibilityRows, whoKey } from "./visibility-rows.ts";

const setting: SettingFactsFragment = {
  id: "1",
  version: 1,
  field: null,
  visibility: "NETWORK",
  reason: "SAFETY",
  note: null,
  origin: "MEMBER",
  isOwn: false,
  setBy: "Ana",
  setAt: "2026-10-31T10:00:00Z",
  reviewedAt: null,
};
type Facts = Parameters<typeof visibilityRows>[0];
const nothingConfidential = { maySetConfidential: false, confidentialFields: [] };
const rowOf = (subject: string, facts: Partial<Facts> & Pick<Facts, "record" | "fields" | "settings">) =>
  visibilityRows({ ...nothingConfidential, ...facts }).find((row) => row.subject === subject);

test.each([
  [[], "PUBLIC"],
  [["NETWORK", "PUBLIC"], "NETWORK"],
  [["NETWORK", "CONFIDENTIAL", "RESTRICTED"], "CONFIDENTIAL"],
] as const)("the strictest of %j is %s", (classes, expected) => {
  expect(strictest(classes)).toBe(expected);
});

test("a field is never seen by more people than its record", () => {
  const facts = {
    record: "RESTRICTED" as const,
    fields: [{ field: "PLACE" as const, visibility: "NETWORK" as const }],
    settings: [],
  };
  expect(rowOf("PLACE", facts)).toMatchObject({ effective: "RESTRICTED", followsRecord: true });
});

test("a field can be seen by fewer people than its record", () => {
  const facts = {
    record: "NETWORK" as const,
    fields: [{ field: "PLACE" as const, visibility: "CONFIDENTIAL" as const }],
    settings: [],
  };
  expect(rowOf("PLACE", facts)).toMatchObject({ effective: "CONFIDENTIAL", followsRecord: false });
  expect(rowOf("NAME", facts)).toMatchObject({ effective: "NETWORK", followsRecord: true });
});

test("each row has what was asked for it alone, the strictest first", () => {
  const partners = { ...setting, id: "2", visibility: "RESTRICTED" as const, origin: "PARTNER" as const };
  const place = { ...setting, id: "3", field: "PLACE" as const };
  const facts = { record: "RESTRICTED" as const, fields: [], settings: [setting, place, partners] };
  expect(rowOf("RECORD", facts)?.settings.map(({ id }) => id)).toEqual(["2", "1"]);
  expect(rowOf("PLACE", facts)?.settings.map(({ id }) => id)).toEqual(["3"]);
});

test.each(["ACTIVITY", "PARTNERSHIP"] as const)("of a whole %s there is one row", (whole) => {
  const facts = { ...nothingConfidential, record: "NETWORK" as const, fields: [], settings: [setting] };
  expect(visibilityRows(facts, whole)).toMatchObject([
    { subject: whole, effective: "NETWORK", settings: [setting], followsRecord: false },
  ]);
});

test("CONFIDENTIAL is offered where the server takes it, and nowhere else", () => {
  const facts = {
    record: "PUBLIC" as const,
    fields: [],
    settings: [],
    confidentialFields: ["BUDGET" as const],
  };
  expect(rowOf("RECORD", facts)?.choices).toEqual(["PUBLIC", "NETWORK", "RESTRICTED"]);
  expect(rowOf("PLACE", facts)?.choices).toEqual(["PUBLIC", "NETWORK", "RESTRICTED"]);
  expect(rowOf("BUDGET", facts)?.choices).toContain("CONFIDENTIAL");
  expect(rowOf("RECORD", { ...facts, maySetConfidential: true })?.choices).toContain("CONFIDENTIAL");
});

test.each([
  ["what one's organisation asked before", "NETWORK", [{ ...setting, isOwn: true }], "NETWORK"],
  ["what holds, where others asked", "RESTRICTED", [setting], "RESTRICTED"],
  ["the strictest that is theirs, where something else holds", "CONFIDENTIAL", [], "RESTRICTED"],
] as const)("a choice begins with %s", (_, record, settings, expected) => {
  const row = rowOf("RECORD", { record, fields: [], settings });
  expect(row && firstChoice(row)).toBe(expected);
});

test.each([
  ["RECORD", "RESTRICTED", "visibility.class.RESTRICTED.who"],
  ["PLACE", "CONFIDENTIAL", "visibility.class.CONFIDENTIAL.who"],
  ["ACTIVITY", "PUBLIC", "visibility.class.PUBLIC.who"],
  ["ACTIVITY", "RESTRICTED", "visibility.class.RESTRICTED.who.ACTIVITY"],
  ["PARTNERSHIP", "CONFIDENTIAL", "visibility.class.CONFIDENTIAL.who.PARTNERSHIP"],
] as const)("who sees %s of class %s is told by %s", (subject, visibility, key) => {
  expect(whoKey(subject, visibility)).toBe(key);
});

test.each([
  ["RESTRICTED", "PUBLIC", true],
  ["CONFIDENTIAL", "RESTRICTED", true],
  ["RESTRICTED", "RESTRICTED", false],
  ["NETWORK", "CONFIDENTIAL", false],
] as const)(
  "where %s holds, whoever chose %s is kept to something stricter: %s",
  (effective, chosen, stricter) => {
    expect(isStricter(effective, chosen)).toBe(stricter);
  },
);
