import { expect, test } from "vitest";
import { answersOf, citationOf, confirmedOf, oldestYear } from "./claim-facts.ts";

test("a contribution counts as confirmed for twelve months", () => {
  const contributions = [
    { confirmedOn: "2026-01-15" },
    { confirmedOn: "2025-11-30" },
    { confirmedOn: "2024-05-01" },
  ];
  expect(confirmedOf(contributions, "2026-11-29")).toEqual({ part: 2, whole: 3 });
});

test("of evidence without any date the oldest is not known", () => {
  expect(oldestYear([{ datedOn: null }])).toBeNull();
  expect(oldestYear([{ datedOn: "2025-03-01" }, { datedOn: null }, { datedOn: "2023-11-02" }])).toBe("2023");
});

test("allies and people of those who claim stand apart, and who did not answer stands nowhere", () => {
  const answer = (independence: "INDEPENDENT" | "ALLY" | "INTERNAL", answerFact: "FULL" | null) => ({
    independence,
    answerFact,
    counts: independence === "INDEPENDENT",
  });
  const { independent, apart } = answersOf([
    answer("INDEPENDENT", "FULL"),
    answer("INDEPENDENT", null),
    answer("ALLY", "FULL"),
    answer("INTERNAL", "FULL"),
  ]);
  expect(independent).toHaveLength(1);
  expect(apart.map(({ independence }) => independence)).toEqual(["ALLY", "INTERNAL"]);
});

test("a citation ends its title with one full stop", () => {
  expect(citationOf("A law passed. ", "Onze, 31/10/2026.", "https://onze.example/impact/a-law")).toBe(
    "A law passed. Onze, 31/10/2026. https://onze.example/impact/a-law",
  );
});
