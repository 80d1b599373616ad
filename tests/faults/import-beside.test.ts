import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { performImport, settleEverything } from "@onze/api";
import { expect, test } from "vitest";
import { dumpContent } from "../support/dump-tables.ts";
import { fixture, iatiFile, writeFile } from "../support/iati-file.ts";
import { importPath, importText, rowsOf, testDatabase } from "../support/import-database.ts";
import { largeFile } from "../support/large-file.ts";
import { startApp, TODAY } from "../support/start-app.ts";
import { dataFolder, startServer } from "../support/start-server.ts";
import { withClient } from "../support/with-client.ts";

const { path } = await largeFile();

const SIDE = "{ organisations partners activities effortEur }";
const MATRIX = `{ coverageMatrix { rows { key } columns { key } cells { row column state umbrella ${SIDE} members ${SIDE} } } }`;

interface Answered {
  readonly coverageMatrix: {
    readonly rows: readonly { readonly key: string }[];
    readonly columns: readonly { readonly key: string }[];
    readonly cells: readonly { readonly row: string; readonly column: string }[];
  };
}

test("100 questions at once during an import are all answered, with the state before it or the state after it", async () => {
  const databaseUrl = await testDatabase();
  await importPath(databaseUrl, fixture("member.xml"));
  const server = await startServer(databaseUrl, dataFolder());
  /** @returns the cells, each of which has its row and its column. */
  const ask = async () => {
    const { data, errors } = await server.ask<Answered>(MATRIX);
    if (!data) throw new Error(JSON.stringify(errors));
    const { rows, columns, cells } = data.coverageMatrix;
    const keys = (axis: typeof rows) => new Set(axis.map(({ key }) => key));
    expect(keys(rows)).toEqual(keys(rows).union(new Set(cells.map(({ row }) => row))));
    expect(keys(columns)).toEqual(keys(columns).union(new Set(cells.map(({ column }) => column))));
    return JSON.stringify(cells);
  };
  const before = await ask();
  const id = await server.upload("large.xml", readFileSync(path));

  const answers: string[] = [];
  let rounds = 0;
  while (!["APPLIED", "FAILED"].includes((await server.find(id)).status)) {
    answers.push(...(await Promise.all(Array.from({ length: 100 }, ask))));
    rounds++;
  }
  const after = await ask();
  expect(await server.find(id)).toMatchObject({ status: "APPLIED" });
  expect(rounds).toBeGreaterThan(0);
  expect(after).not.toBe(before);
  expect(new Set([...answers, before, after])).toEqual(new Set([before, after]));
});

test("themes that are confirmed while a file is read stay confirmed", async () => {
  const app = await startApp();
  await importText(app.databaseUrl, iatiFile({ id: "A-1", title: "Climate justice" }));
  const as = await app.signIn("UMBRELLA_STAFF");
  const [record] = await app.sql<{ id: string }>("select id from activity");
  let hasConfirmed = false;
  await performImport({
    databaseUrl: app.databaseUrl,
    path: writeFile(iatiFile({ id: "A-1", title: "Tax justice" })),
    fileName: "activities.xml",
    holder: null,
    dryRun: false,
    today: TODAY,
    run: { id: randomUUID(), isRecorded: false },
    onProgress: async () => {
      if (hasConfirmed) return;
      hasConfirmed = true;
      const { errors } = await app.ask(
        "mutation ($ids: [ID!]!) { confirmThemes(input: { activityIds: $ids }) { changed } }",
        { ids: [record?.id] },
        as.headers,
      );
      expect(errors).toBeUndefined();
    },
  });
  const themes = await app.sql("select distinct theme_code, theme_origin from coverage_row");
  expect(themes).toEqual([{ theme_code: "climate-justice", theme_origin: "CONFIRMED" }]);
});

test("people who confirm and take back while files change the same activities leave coverage as it should be", async () => {
  const app = await startApp();
  const file = (round: number) =>
    iatiFile(
      ...["A", "B", "C", "D"].map((id) => ({
        id,
        title: `Climate justice ${round}`,
        partners: [`League ${round % 2}`],
      })),
    );
  await importText(app.databaseUrl, file(0));
  const as = await app.signIn("UMBRELLA_STAFF");
  const ids = (await app.sql<{ id: string }>("select id from activity order by id")).map(({ id }) => id);
  const people = async () => {
    for (let round = 0; round < 15; round++) {
      const mutation = round % 2 === 0 ? "confirmThemes" : "withdrawThemeConfirmation";
      const order = round % 3 === 0 ? ids : ids.toReversed();
      const { errors } = await app.ask(
        `mutation ($ids: [ID!]!) { ${mutation}(input: { activityIds: $ids }) { changed } }`,
        { ids: order },
        as.headers,
      );
      expect(errors).toBeUndefined();
    }
  };
  const files = async () => {
    for (let round = 1; round <= 6; round++) await importText(app.databaseUrl, file(round));
  };
  await Promise.all([people(), people(), files()]);

  const coverage =
    "select activity_id, partner_id, theme_code, theme_origin, year from coverage_row order by 1, 2, 3, 4, 5";
  const left = await rowsOf(app.databaseUrl, coverage);
  await withClient(app.databaseUrl, (client) =>
    settleEverything(async (statement, values = []) => (await client.query(statement, [...values])).rows),
  );
  expect(left).toEqual(await rowsOf(app.databaseUrl, coverage));
});

test("the same file imported twice at once is imported once", async () => {
  const databaseUrl = await testDatabase();
  const reports = await Promise.all([1, 2].map(() => importPath(databaseUrl, fixture("umbrella.xml"))));
  expect(reports.map(({ activities }) => activities.new).sort()).toEqual([0, 8]);
  const before = await dumpContent(databaseUrl);
  await importPath(databaseUrl, fixture("umbrella.xml"));
  expect(await dumpContent(databaseUrl)).toEqual(before);
});
