import { readFileSync } from "node:fs";
import { FILTER_PARAMETERS } from "@onze/api";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/package-sources.ts";

test("the API keeps every parameter of an address by which the dashboard chooses coverage", () => {
  const source = readFileSync(`${REPOSITORY}/dashboard/src/shared/filter/url-filter.ts`, "utf8");
  const tables = [/LIST_PARAMETERS\b[^\n]* = \{([^}]*)\}/, /FILTER_PARAMETERS\b[^\n]* = \[([^\]]*)\]/];
  const written = tables.flatMap((table) => [...(table.exec(source)?.[1] ?? "").matchAll(/"(\w+)"/g)]);
  expect(written.map(([, name]) => name).toSorted()).toEqual([...FILTER_PARAMETERS].toSorted());
});
