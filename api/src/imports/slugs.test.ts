import { expect, test } from "vitest";
import { createSlugs } from "./slugs.ts";

const make = (name: string, country: string | null = null, taken: string[] = []): string =>
  createSlugs(new Set(taken))(name, country);

test.each([
  ["Réseau d’Éducation Civique", "CD", "reseau-deducation-civique-cd"],
  ["  11.11.11 – Koepel  ", null, "11-11-11-koepel"],
  ["A/B & (C)", null, "a-b-c"],
  ["ŁÓDŹ Straße", null, "lodz-strasse"],
])("%j of %s is at %s", (name, country, slug) => {
  expect(make(name, country)).toBe(slug);
});

test.each(["", "…", "—"])("a name without letters has a place all the same: %j", (name) => {
  expect(make(name, "PE")).toBe("organisation-pe");
});

test("a place holds nothing but small letters, digits and single dashes within", () => {
  for (const name of ["<script>", "a/../b", "x?y=z#w", "%2e%2e", "日本 ngo", "-a--b-"]) {
    expect(make(name, "BE")).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});

test("a long name is cut, not in the middle of a dash", () => {
  const slug = make(`${"a".repeat(59)} ${"b".repeat(50)}`);
  expect(slug).toBe("a".repeat(59));
  expect(make("x".repeat(500), "CD")).toBe(`${"x".repeat(60)}-cd`);
});

test("a place is given once: the next of the same name has a number", () => {
  const slugs = createSlugs(new Set(["delta", "delta-2"]));
  expect([slugs("Delta", null), slugs("DELTA", null), slugs("Delta", "PE")]).toEqual([
    "delta-3",
    "delta-4",
    "delta-pe",
  ]);
});

test("places handed out are remembered where the others are", () => {
  const taken = new Set<string>();
  createSlugs(taken)("Delta", null);
  expect(taken).toEqual(new Set(["delta"]));
});

test("thousands of withheld partners of one name do not each try all numbers before theirs", () => {
  let asked = 0;
  class Counted extends Set<string> {
    override has(slug: string): boolean {
      asked += 1;
      return super.has(slug);
    }
  }
  const slugFor = createSlugs(new Counted());
  const slugs = Array.from({ length: 1000 }, () => slugFor("Partner X", null));
  expect(slugs.at(-1)).toBe("partner-x-1000");
  expect(asked).toBeLessThan(3000);
});
