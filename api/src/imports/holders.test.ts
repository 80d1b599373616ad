import { OrganisationKind } from "@onze/schema";
import { expect, test } from "vitest";
import { createHolders, type KnownHolder } from "./holders.ts";

const known = (given: Partial<KnownHolder> & { slug: string }): KnownHolder => ({
  id: `id of ${given.slug}`,
  name: given.slug,
  kind: OrganisationKind.PARTNER,
  identifiers: [],
  names: [given.slug],
  countsOnASide: true,
  isEstablished: true,
  ...given,
});

const umbrella = known({
  slug: "11-11-11",
  identifiers: ["BE-BCE_KBO-0421210424"],
  names: ["11.11.11", "Koepel VZW"],
});
const partner = known({
  slug: "delta",
  identifiers: ["XM-2"],
  countsOnASide: false,
  isEstablished: false,
});

test.each([[{ ref: null, name: null, type: null }], [{ ref: "", name: null, type: "22" }]])(
  "a file that does not name its reporter has no holder: %j",
  (reporter) => {
    expect(createHolders([umbrella]).of(reporter)).toBeNull();
  },
);

test("a reporter with another identifier is another, whatever its name", () => {
  const holder = createHolders([umbrella]).of({ ref: "BE-BCE_KBO-0000000001", name: "11.11.11", type: "22" });
  expect(holder).toMatchObject({
    identifiers: ["BE-BCE_KBO-0000000001"],
    unknown: { kind: OrganisationKind.MEMBER },
  });
});

test("one that was only ever named as a partner is not known by its name", () => {
  expect(createHolders([partner]).of({ ref: null, name: "delta", type: "22" })?.id).not.toBe(partner.id);
});

test.each([
  ["its identifier", { ref: "BE-BCE_KBO-0421210424", name: "Other words", type: null }],
  ["its identifier with spaces around it", { ref: " BE-BCE_KBO-0421210424 ", name: null, type: null }],
  ["its name, without an identifier", { ref: null, name: "koepel vzw", type: null }],
])("a known reporter is found by %s", (_, reporter) => {
  expect(createHolders([umbrella]).of(reporter)?.id).toBe(umbrella.id);
});

test.each([
  [[{ ref: null }, { ref: "XM-1" }]],
  [[{ ref: "XM-1" }, { ref: null }]],
  [[{ ref: "" }, { ref: null }, { ref: "XM-1" }]],
])("a new reporter that gives its identifier only sometimes is one holder: %j", (refs) => {
  const holders = createHolders([]);
  const ids = refs.map(({ ref }) => holders.of({ ref, name: "Alpha", type: "22" })?.id);
  expect(new Set(ids).size).toBe(1);
});

test("two new reporters of one name and two identifiers are two holders", () => {
  const holders = createHolders([]);
  const [one, two] = ["XM-1", "XM-3"].map((ref) => holders.of({ ref, name: "Alpha", type: "22" })?.id);
  expect(one).not.toBe(two);
});

test("one that was only named as a partner becomes a member when it reports, as if its own file had come first", () => {
  const reporter = { ref: "XM-2", name: "Delta", type: "22" };
  expect(createHolders([partner]).of(reporter)).toMatchObject({
    id: partner.id,
    countsOnASide: true,
    becomesMember: true,
    unknown: null,
  });
  const authority = known({ ...partner, kind: OrganisationKind.PUBLIC_AUTHORITY });
  const onNoSide = known({ ...partner, isEstablished: true });
  for (const each of [authority, onNoSide])
    expect(createHolders([each]).of(reporter)).toMatchObject({ countsOnASide: false, becomesMember: false });
});

test("a new reporter is one holder, however often it reports", () => {
  const holders = createHolders([]);
  const first = holders.of({ ref: "XM-1", name: "Alpha", type: "22" });
  expect(holders.of({ ref: "XM-1", name: "ALPHA vzw", type: null })).toBe(first);
});

test.each([
  ["10", OrganisationKind.PUBLIC_AUTHORITY, false],
  ["15", OrganisationKind.PUBLIC_AUTHORITY, false],
  ["70", OrganisationKind.PRIVATE_ECONOMIC, false],
  ["22", OrganisationKind.MEMBER, true],
  [null, OrganisationKind.MEMBER, true],
])(
  "a new reporter of the type %s is recorded as %s and counts on a side: %s",
  (type, kind, countsOnASide) => {
    expect(createHolders([]).of({ ref: "XM-1", name: "Alpha", type })).toMatchObject({
      countsOnASide,
      unknown: { kind, type },
    });
  },
);

test("a reporter without a name is called by its identifier", () => {
  expect(createHolders([]).of({ ref: "XM-1", name: null, type: null })).toMatchObject({
    name: "XM-1",
    names: ["XM-1"],
  });
});

test.each(["BE-BCE_KBO-0421210424", "11-11-11", "id of 11-11-11"])(
  "a holder is found by identifier, slug or id: %s",
  (reference) => {
    expect(createHolders([umbrella]).find(reference)?.id).toBe(umbrella.id);
  },
);

test("a holder is not found by its name, nor one that nobody recorded", () => {
  const holders = createHolders([umbrella]);
  expect([holders.find("11.11.11"), holders.find("XM-9")]).toEqual([null, null]);
});
