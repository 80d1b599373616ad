import { expect, test } from "vitest";
import { type Answer, startApp } from "../support/start-app.ts";
import { STAFF } from "../support/viewers.ts";

const app = await startApp();

interface Page {
  readonly importRuns: {
    readonly nodes: readonly { readonly fileName: string }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

const PAGE =
  "query ($after: String) { importRuns(first: 1, after: $after) { nodes { fileName } pageInfo { endCursor hasNextPage } } }";

test("runs are paged through once each, the newest first, also where microseconds part them", async () => {
  for (const [name, second] of [
    ["third", "07.123457"],
    ["first", "07.123459"],
    ["fourth", "07.000001"],
    ["second", "07.123458"],
  ])
    await app.sql("insert into import_run (file_name, bytes, created_at) values ($1, 1, $2)", [
      name,
      `2026-11-23 10:15:${second}+01`,
    ]);
  const names: (string | undefined)[] = [];
  let after: string | null = null;
  do {
    const { data }: Answer<Page> = await app.askAs(STAFF)<Page>(PAGE, { after });
    names.push(data?.importRuns.nodes[0]?.fileName);
    after = data?.importRuns.pageInfo.hasNextPage ? data.importRuns.pageInfo.endCursor : null;
  } while (after && names.length < 10);
  expect(names).toEqual(["first", "second", "third", "fourth"]);
});
