import { readFileSync } from "node:fs";
import { anyone, PERMISSIONS, POLICIES, permissionsDocument, ROUTES, signedIn } from "@onze/api";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/package-sources.ts";

test("PERMISSIONS.md says what the policies say; `npm run permissions` prints it anew", () => {
  expect(readFileSync(`${REPOSITORY}/api/PERMISSIONS.md`, "utf8")).toBe(permissionsDocument(PERMISSIONS));
});

test("it has a row for every policy", () => {
  const printed = permissionsDocument(PERMISSIONS);
  const names = [...Object.values(POLICIES).flatMap((table) => Object.keys(table)), ...Object.keys(ROUTES)];
  const rows = printed.split("\n").filter((line) => line.startsWith("| ") && line.includes("`"));
  expect(rows).toHaveLength(names.length);
});

test("a cell says all, own or neither, and which scope a program needs", () => {
  const importing = PERMISSIONS.imports?.["POST /api/imports"] ?? anyone;
  const table = permissionsDocument({
    some: { "Query.a": anyone, "Mutation.b": importing, "Mutation.c": signedIn },
  });
  expect(table).toContain("| query `a` | all | all | all | all | all | all | all | all | all |\n");
  expect(table).toContain("| mutation `b` | – | all | all | own | – | – | – | – | own (IMPORT) |\n");
  expect(table).toContain("| mutation `c` | – | own | own | own | own | own | own | own | – |\n");
});
