import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse, visit } from "graphql";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/package-sources.ts";

/** Shown as one page; only its export asks for the pages after it, past the cache. */
const ONE_PAGE = ["coverageSnapshots"];

test("the cache joins the pages of every list that the dashboard asks for page by page", () => {
  const cursors = new Set<string>();
  for (const file of globSync("dashboard/src/**/*.graphql", { cwd: REPOSITORY }))
    visit(parse(readFileSync(join(REPOSITORY, file), "utf8")), {
      [Kind.FIELD]({ name, arguments: given }) {
        if (given?.some((each) => each.name.value === "after")) cursors.add(name.value);
      },
    });
  const client = readFileSync(join(REPOSITORY, "dashboard/src/apollo.ts"), "utf8");
  const joined = new Set([...client.matchAll(/(\w+): PAGED/g)].map(([, name]) => name));
  expect([...cursors].filter((name) => !joined.has(name))).toEqual(ONE_PAGE);
});
