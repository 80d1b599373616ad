import { randomUUID } from "node:crypto";
import { performImport } from "@onze/api";
import { expect, test } from "vitest";
import { dumpEverything } from "../support/dump-tables.ts";
import { iatiFile, MEMBER, writeFile } from "../support/iati-file.ts";
import { importText, rowsOf, testDatabase } from "../support/import-database.ts";
import { COMMAND_SECRET } from "../support/run-onze.ts";
import { addToken, createSignIn } from "../support/sign-in.ts";
import { TODAY } from "../support/start-app.ts";
import { dataFolder, startServer } from "../support/start-server.ts";

/** Imports a file for one organisation, which alone may report in it. */
async function importFor(databaseUrl: string, onlyOf: string, content: string) {
  return performImport({
    databaseUrl,
    onlyOf,
    holder: null,
    dryRun: false,
    today: TODAY,
    path: writeFile(content),
    fileName: "activities.xml",
    run: { id: randomUUID(), isRecorded: false },
    onProgress: async () => undefined,
  });
}

/** A database that knows a member and another organisation, and the id of the member. */
async function withMember() {
  const databaseUrl = await testDatabase();
  await importText(databaseUrl, iatiFile({ id: "A-1" }), "member.xml");
  await importText(
    databaseUrl,
    iatiFile({ id: "B-1", by: "XX-ILL-0022", byName: "Known here" }),
    "other.xml",
  );
  const [member] = await rowsOf<{ id: string }>(
    databaseUrl,
    "select organisation_id as id from organisation_identifier where value = $1",
    [MEMBER],
  );
  return { databaseUrl, id: member?.id ?? "none" };
}

test.each([
  [
    "one that is known",
    { id: "B-1", by: "XX-ILL-0022", byName: "Said here" },
    "“Said here” reports activity B-1",
  ],
  ["one that is new", { id: "C-1", by: "XX-ILL-0023", byName: "New" }, "“New” reports activity C-1"],
])(
  "a file in which another reports as well is refused whole, in its own words: %s",
  async (_, other, sentence) => {
    const { databaseUrl, id } = await withMember();
    const before = await dumpEverything(databaseUrl);
    const outcome = await importFor(databaseUrl, id, iatiFile({ id: "A-2" }, other));
    expect(outcome.refused).toMatchObject({
      code: "FOREIGN_REPORTER",
      message: expect.stringMatching(
        new RegExp(
          `^${sentence} \\(line \\d+\\); you may import only what your own organisation reports, so nothing`,
        ),
      ),
    });
    expect(await dumpEverything(databaseUrl)).toEqual(before);
  },
);

test("a file in which one's own organisation reports alone is taken in", async () => {
  const { databaseUrl, id } = await withMember();
  const { refused } = await importFor(databaseUrl, id, iatiFile({ id: "A-1" }, { id: "A-2" }));
  expect(refused).toBeNull();
  expect(
    await rowsOf(databaseUrl, "select identifier from activity where holder_id = $1 order by 1", [id]),
  ).toEqual([{ identifier: "A-1" }, { identifier: "A-2" }]);
});

test("a member's editor and program bring files that count for their organisation alone", async () => {
  const { databaseUrl, id } = await withMember();
  const server = await startServer(databaseUrl, dataFolder());
  const signIn = createSignIn({ databaseUrl, secret: COMMAND_SECRET, address: server.url });
  const [{ slug }] = (await rowsOf(databaseUrl, "select slug from organisation where id = $1", [id])) as [
    { slug: string }, // it was just found
  ];
  const editor = await signIn("MEMBER_EDITOR", { organisation: slug });
  const program = await addToken(databaseUrl, slug, ["IMPORT"]);
  const ended = async (headers: Readonly<Record<string, string>>, content: string) => {
    const response = await fetch(`${server.url}/api/imports?name=a.xml`, {
      method: "POST",
      headers,
      body: content,
    });
    const { id: run } = (await response.json()) as { id: string };
    return server.waitFor(run, ({ status }) => !["QUEUED", "RUNNING"].includes(status));
  };
  const mixed = iatiFile({ id: "A-3" }, { id: "B-2", by: "XX-ILL-0022" });
  expect(await ended(editor.headers, mixed)).toMatchObject({
    status: "REFUSED",
    message: expect.stringContaining("you may import only what your own organisation reports"),
  });
  expect(await ended(editor.headers, iatiFile({ id: "A-3" }))).toMatchObject({ status: "APPLIED" });
  expect(await ended(program, iatiFile({ id: "A-4" }))).toMatchObject({ status: "APPLIED" });
  expect(
    await rowsOf(
      databaseUrl,
      `select account_id = $1 as "byEditor", token_id is not null as "byProgram" from import_run
        where organisation_id = $2 order by created_at`,
      [editor.accountId, id],
    ),
  ).toEqual([
    { byEditor: true, byProgram: false },
    { byEditor: true, byProgram: false },
    { byEditor: null, byProgram: true },
  ]);
});

test("a token that is for something else brings no file", async () => {
  const { databaseUrl } = await withMember();
  const server = await startServer(databaseUrl, dataFolder());
  const headers = await addToken(databaseUrl, "11-11-11", ["READ_NETWORK", "READ_OWN"]);
  const response = await fetch(`${server.url}/api/imports?name=a.xml`, {
    method: "POST",
    headers,
    body: iatiFile({ id: "A-3" }),
  });
  expect([response.status, await response.json()]).toEqual([
    403,
    { error: { code: "FORBIDDEN", message: "Your role may not import this file." } },
  ]);
  expect(server.uploads()).toEqual([]);
});
