import { once } from "node:events";
import { type App, createApp, readAccountSettings, readEvidenceSettings, readHttpSettings } from "@onze/api";
import pg from "pg";
import { askGraphQL, type Question } from "./ask-graphql.ts";

/** A statement as the product sent it. */
export interface RecordedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Asks statements one after another over one connection: the floor of what they are needed for. */
export async function askEach(client: pg.Client, statements: readonly RecordedStatement[]): Promise<void> {
  for (const { text, values } of statements) await client.query(text, [...values]);
}

/** The product on a database, within this process. */
export const openApp = (databaseUrl: string): Promise<App> =>
  createApp({
    databaseUrl,
    dataDirectory: "/nowhere",
    executor: "compiled",
    accounts: readAccountSettings({ ONZE_SECRET: "nobody signs in to be measured, ever" }),
    poolSize: 4,
    release: "bench",
    evidence: readEvidenceSettings({}),
    http: { ...readHttpSettings({}), requestsPerMinute: 1_000_000 },
    logLevel: "error",
    writeLog: (line) => process.stderr.write(line),
    today: () => "2026-11-23",
    dayInBrussels: () => "2026-11-23",
  });

/** The statements with which the product answers a question that it has answered before. */
export async function recordStatements(
  databaseUrl: string,
  question: Question,
): Promise<readonly RecordedStatement[]> {
  const app = await openApp(databaseUrl);
  app.server.listen(0, "127.0.0.1");
  await once(app.server, "listening");
  const address = app.server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/graphql`;
  try {
    await askGraphQL(url, question);
    return await listen(() => askGraphQL(url, question));
  } finally {
    await app.close();
  }
}

/** Hears every statement that this process sends meanwhile, but those that ask whether there is an import to do. */
export async function listen(work: () => Promise<unknown>): Promise<RecordedStatement[]> {
  const heard: RecordedStatement[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function record(this: pg.Client, ...args: unknown[]) {
    const [asked, values] = args;
    const config = typeof asked === "string" ? { text: asked, values } : (asked as RecordedStatement); // pg takes both
    if (!config.text.includes("graphile_worker"))
      heard.push({ text: config.text, values: Array.isArray(config.values) ? config.values : [] });
    return Reflect.apply(query, this, args);
  };
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return heard;
}
