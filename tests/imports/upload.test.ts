import { randomUUID } from "node:crypto";
import { readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { dumpContent } from "../support/dump-tables.ts";
import { fixture, iatiFile } from "../support/iati-file.ts";
import { rowsOf, testDatabase } from "../support/import-database.ts";
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

  const { url, headers } = server;
  const events = await (await fetch(`${url}/api/imports/${id}/events`, { headers })).text();
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

test("the file of an import that failed is kept for 30 days, of one that was stopped for one; tried again later, it says so", async () => {
  const [databaseUrl, folder] = [await testDatabase(), dataFolder()];
  const server = await startServer(databaseUrl, folder);
  const keep = async (status: string, days: number): Promise<string> => {
    const id = randomUUID();
    await rowsOf(
      databaseUrl,
      `insert into import_run (id, file_name, bytes, status, created_at, finished_at)
        select $1, 'a.xml', 1, $2, ago, ago from (select now() - make_interval(hours => $3) as ago) x`,
      [id, status, days * 24],
    );
    const path = join(folder, "uploads", id);
    writeFileSync(path, umbrella);
    utimesSync(path, 0, 0);
    return id;
  };
  const gone = await keep("FAILED", 31);
  await keep("CANCELLED", 2);
  const recent = [await keep("FAILED", 29), await keep("CANCELLED", 0.5)];
  await server.upload("another.xml", umbrella);
  const uploads = () => [...server.uploads()].sort();
  await vi.waitFor(() => expect(uploads()).toEqual(recent.sort()), { timeout: 30_000 });

  await server.ask("mutation ($id: ID!) { retryImport(id: $id) { status } }", { id: gone });
  const run = await server.waitFor(gone, ({ status }) => status === "FAILED");
  expect(run.message).toBe("The file is not kept any more; choose it again.");
});
