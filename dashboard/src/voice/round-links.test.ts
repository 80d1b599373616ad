import { expect, test } from "vitest";
import { linksOf, printLinks } from "./round-links.ts";

const round = { id: "r-1", strata: [{ key: "africa", name: "Afrika", invited: 2 }] };

test("what opens a ballot stands where no server is sent it", () => {
  const [stratum] = linksOf(round, [{ stratum: "africa", tokens: ["a", "b"] }], "https://onze.example");
  expect(stratum).toEqual({
    key: "africa",
    name: "Afrika",
    links: ["https://onze.example/ballot#r-1.a", "https://onze.example/ballot#r-1.b"],
  });
  expect(stratum?.links.map((link) => new URL(link).pathname)).toEqual(["/ballot", "/ballot"]);
});

test("the text has a link on each line, under whom it is for", () => {
  const strata = [
    { key: "a", name: "Afrika", links: ["x", "y"] },
    { key: "b", name: "Azië", links: ["z"] },
  ];
  expect(printLinks(strata)).toBe("Afrika\nx\ny\n\nAzië\nz\n");
});
