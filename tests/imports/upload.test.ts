import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { dumpContent } from "../support/dump-tables.ts";
import { fixture, iatiFile } from "../support/iati-file.ts";
import { testDatabase } from "../support/import-database.ts";
import { importByCommand } from "../support/run-onze.ts";
import { dataFolder, startServer } from "../support/start-server.ts";

const umbrella = readFileSync(fixture("umbrella.xml"));

const PAGES = `query ($id: ID!, $after: String, $kind: ChangeKind) { importRun(id: $id) {
  report { format version publishers { ref name } activities { read leaves new changed unchanged withdrawn }
    partners { mentions organisations withheld suggestions } places { countries regions unspecified } problemCount }
  problems(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { line activity field value code message } }
  changes(first: 5, kind: $kind) { totalCount nodes { kind identifier title line } } } }`;

interface Paged {
  readonly importRun: {
    readonly report: Readonly<Record<string, unknown>>;
    readonly problems: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly nodes: readonly unknown[];
    };
    readonly changes: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly identifier: string }[];
    };
  };
}

test("an uploaded file is told of while it is read, and its result is the command's", async () => {
  const [databaseUrl, other] = [await testDatabase(), await testDatabase()];
  const server = await startServer(databaseUrl, dataFolder());
  const id = await server.upload("folder/umbrella.xml", umbrella);

  const events = await (await fetch(`${server.url}/api/imports/${id}/events`)).text();
  expect(events).toMatch(/^event: progress\ndata: \{"status":"(QUEUED|RUNNING|APPLIED)"/);
  expect(events).toMatch(/"status":"APPLIED",[^\n]*\n\nevent: done\ndata: \{\}\n\n$/);

  const { file, problems, ...report } = await importByCommand(other, fixture("umbrella.xml"));
  expect(await server.find(id)).toMatchObject({
    fileName: file,
    bytes: umbrella.length,
    bytesRead: umbrella.length,
  });
  const first = (await server.ask<Paged>(PAGES, { id })).data?.importRun;
  expect(first?.report).toEqual({ ...report, problemCount: problems.length });
  const after = first?.problems.pageInfo.endCursor;
  const second = (await server.ask<Paged>(PAGES, { id, after })).data?.importRun;
  expect([...(first?.problems.nodes ?? []), ...(second?.problems.nodes ?? [])]).toEqual(problems);
  expect(first?.problems).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  expect(first?.changes.nodes[0]).toEqual({
    kind: "NEW",
    identifier: "XX-ILL-0011-WORLD",
    title: "World programme",
    line: 5,
  });

  const changes = (kind: string) => server.ask<Paged>(PAGES, { id, kind });
  expect((await changes("NEW")).data?.importRun.changes).toMatchObject({
    totalCount: 8,
    nodes: { length: 5 },
  });
  expect((await changes("WITHDRAWN")).data?.importRun.changes).toEqual({ totalCount: 0, nodes: [] });
  await vi.waitFor(() => expect(server.uploads()).toEqual([]));
});

test("an uploaded file that cannot be read is refused in one sentence, and nothing is changed", async () => {
  const databaseUrl = await testDatabase();
  const before = await dumpContent(databaseUrl);
  const server = await startServer(databaseUrl, dataFolder());
  for (const [body, words] of [
    ["PK\x03\x04 activities.xml", "This file is a ZIP archive"],
    [iatiFile({ id: "A-1" }).slice(0, -30), "its end is missing"],
  ] as const) {
    const run = await server.waitFor(
      await server.upload("bad.xml", body),
      ({ status }) => status === "REFUSED",
    );
    expect(run).toMatchObject({ message: expect.stringContaining(words), report: null });
  }
  expect(await dumpContent(databaseUrl)).toEqual(before);
  await vi.waitFor(() => expect(server.uploads()).toEqual([]));
});

test("uploads wait for each other, in their order", async () => {
  const server = await startServer(await testDatabase(), dataFolder());
  const ids: string[] = [];
  for (const title of ["First", "Second", "Third"]) {
    ids.push(await server.upload("activities.xml", iatiFile({ id: "A-1", title })));
  }
  const runs = await Promise.all(ids.map((id) => server.waitFor(id, ({ status }) => status === "APPLIED")));
  expect(runs.map(({ report }) => [report?.activities.new, report?.activities.changed])).toEqual([
    [1, 0],
    [0, 1],
    [0, 1],
  ]);
});
