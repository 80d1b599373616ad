import { expect, test } from "vitest";
import { createSlugs } from "./slugs.ts";

const SUFFIX = "-[2-9b-df-hj-np-tv-xz]{5}$";
const none = () => createSlugs(new Set());
/** The words of a partner's place, once its suffix is found to be one. */
const wordsOf = (slug: string): string => {
  expect(slug).toMatch(new RegExp(SUFFIX));
  return slug.slice(0, -6);
};

const NAMES = [
  ["Réseau d’Éducation Civique", "reseau-deducation-civique"],
  ["  11.11.11 – Koepel  ", "11-11-11-koepel"],
  ["A/B & (C)", "a-b-c"],
  ["ŁÓDŹ Straße", "lodz-strasse"],
] as const;

test.each(NAMES)("%j has a place of its words, and as a partner more than them: %s", (name, words) => {
  expect(none().ofHolder(name)).toBe(words);
  expect(wordsOf(none().ofPartner(name))).toBe(words);
});

test.each(["", "…", "—"])("a name without letters has a place all the same: %j", (name) => {
  expect(wordsOf(none().ofPartner(name))).toBe("organisation");
});

test("a place holds nothing but small letters, digits and single dashes within", () => {
  for (const name of ["<script>", "a/../b", "x?y=z#w", "%2e%2e", "日本 ngo", "-a--b-"]) {
    expect(none().ofHolder(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(none().ofPartner(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});

test("a long name is cut, not in the middle of a dash", () => {
  expect(none().ofHolder(`${"a".repeat(59)} ${"b".repeat(50)}`)).toBe("a".repeat(59));
  expect(wordsOf(none().ofPartner("x".repeat(500)))).toBe("x".repeat(60));
});

test("the place of a partner is the same whether or not another of the name is there", () => {
  const slugs = createSlugs(new Set(["delta", "delta-2"]));
  const places = Array.from({ length: 50 }, () => slugs.ofPartner("Delta"));
  expect(new Set(places).size).toBe(50);
  expect(new Set(places.map(wordsOf))).toEqual(new Set(["delta"]));
});

test("of two who report under one name the second has a place like that of a partner", () => {
  const slugs = none();
  expect(slugs.ofHolder("Delta")).toBe("delta");
  expect(wordsOf(slugs.ofHolder("DELTA"))).toBe("delta");
});

test("places handed out are remembered where the others are", () => {
  const taken = new Set<string>();
  const slugs = createSlugs(taken);
  expect(taken).toEqual(new Set([slugs.ofHolder("Delta"), slugs.ofPartner("Delta")]));
});

test("thousands of withheld partners of one name do not each try the places of those before them", () => {
  let asked = 0;
  class Counted extends Set<string> {
    override has(slug: string): boolean {
      asked += 1;
      return super.has(slug);
    }
  }
  const slugs = createSlugs(new Counted());
  const places = Array.from({ length: 1000 }, () => slugs.ofPartner("Partner X"));
  expect(new Set(places).size).toBe(1000);
  expect(asked).toBeLessThan(1100);
});
