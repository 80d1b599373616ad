import { readFileSync } from "node:fs";
import {
  anyone,
  METRICS_ROUTES,
  PERMISSIONS,
  POLICIES,
  permissionsDocument,
  ROUTES,
  signedIn,
} from "@onze/api";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/package-sources.ts";

test("PERMISSIONS.md says what the policies say; `npm run permissions` prints it anew", () => {
  expect(readFileSync(`${REPOSITORY}/api/PERMISSIONS.md`, "utf8")).toBe(permissionsDocument(PERMISSIONS));
});

test("it has a row for every policy, and one for every role where that decides who may", () => {
  const printed = permissionsDocument(PERMISSIONS);
  const policies = [
    ...Object.values(POLICIES).flatMap((table) => Object.values(table)),
    ...Object.values({ ...ROUTES, ...METRICS_ROUTES }),
  ];
  const rows = printed.split("\n").filter((line) => line.startsWith("| ") && line.includes("`"));
  expect(rows).toHaveLength(
    policies.flatMap(({ byRole }) => (byRole ? Object.values(byRole) : [null])).length,
  );
});

test("it says no more than is true: whom staff invite, who opens what is confidential, what an editor sets", () => {
  const printed = permissionsDocument(PERMISSIONS);
  expect(printed).toContain("| mutation `inviteAccount`, umbrella staff \\* (2) | – | all | – | – | – |");
  expect(printed).toContain("| mutation `inviteAccount`, member reader \\* (2) | – | all | – | own | – |");
  expect(printed).toContain("| mutation `inviteAccount`, partner delegate \\* (2) | – | all | all | – | – |");
  expect(printed).toContain(
    "| mutation `openConfidential` | – | all (named) | all (named) | own (named) | own (named) | – |",
  );
  expect(printed).toMatch(/`setVisibility` \((\d)\) [\s\S]*\n\(\1\) .*partners that the member works with/);
});

test("a cell says all, own or neither, and which scope a program needs", () => {
  const importing = PERMISSIONS.imports?.["POST /api/imports"] ?? anyone;
  const table = permissionsDocument({
    some: { "Query.a": anyone, "Mutation.b": importing, "Mutation.c": signedIn },
  });
  expect(table).toContain("| query `a` | all | all | all | all | all | all | all | all | all | all |\n");
  expect(table).toContain("| mutation `b` | – | all | all | own | – | – | – | – | own (IMPORT) | – |\n");
  expect(table).toContain("| mutation `c` | – | own | own | own | own | own | own | own | – | – |\n");
});
