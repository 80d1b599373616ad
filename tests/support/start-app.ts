import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type AccountSettings,
  type App,
  createApp,
  type EvidenceSettings,
  type HttpSettings,
  readAccountSettings,
  readEvidenceSettings,
  readHttpSettings,
  type Viewer,
} from "@onze/api";
import { afterAll } from "vitest";
import { type Builders, clearDatabase, createBuilders } from "./builders.ts";
import { cloneDatabase } from "./clone-database.ts";
import { addToken, createSignIn, type SignIn } from "./sign-in.ts";
import { withClient } from "./with-client.ts";

/** The day on which tests take place. */
export const TODAY = "2026-11-23";

/** What a GraphQL server answers. `Data` is what the test takes it for. */
export interface Answer<Data = Record<string, unknown>> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly reference?: string };
  }[];
}

/** The code with which an answer was refused; undefined when it was not. */
export const refusalOf = ({ errors }: Answer<unknown>): string | undefined => errors?.[0]?.extensions.code;

export type AskGraphQL = <Data = Record<string, unknown>>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer<Data>>;

export interface TestApp {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string;
  readonly databaseUrl: string;
  /** What an operation gets. */
  readonly context: App["context"];
  /** The lines that the application wrote to its log. */
  readonly logged: readonly string[];
  /** Asks over HTTP, as a visitor does. */
  readonly ask: AskGraphQL;
  /** Asks within the process, as somebody in particular. */
  readonly askAs: (viewer: Viewer) => AskGraphQL;
  /** All ways in. */
  readonly express: App["express"];
  readonly metricsServer: App["metricsServer"];
  /** Closes it before the file is done. */
  readonly close: () => Promise<void>;
  /** Records what a test is about; the rest is filled in. */
  readonly add: Builders;
  /** Signs somebody in who has one role: `ask(query, variables, (await signIn("AUDITOR")).headers)`. */
  readonly signIn: SignIn;
  /** Gives an organisation a token. @returns the headers with which its program asks. */
  readonly token: (organisation: string, ...scopes: readonly string[]) => Promise<Record<string, string>>;
  /** Where it keeps its files. */
  readonly dataDirectory: string;
  /** Takes everything away but the code lists and the umbrella. */
  readonly clear: () => Promise<void>;
  /** Asks the database itself. */
  readonly sql: <Row = Record<string, unknown>>(
    statement: string,
    values?: readonly unknown[],
  ) => Promise<Row[]>;
}

interface StartOptions {
  /** With the demonstration; without it there are only the code lists and the umbrella. */
  readonly demo?: boolean;
  readonly executor?: "compiled" | "plain";
  /** An existing database instead of a copy of a template. */
  readonly databaseUrl?: string;
  readonly today?: () => string;
  /** The day in Brussels; as `today` when left out. */
  readonly dayInBrussels?: () => string;
  /** How people sign in, where a test is about that. */
  readonly accounts?: Partial<AccountSettings>;
  /** How it meets the network, where a test is about that. */
  readonly http?: Partial<HttpSettings>;
  /** Where copies of evidence are kept, where a test is about that. */
  readonly evidence?: Partial<EvidenceSettings>;
  /** Where others have to find it; any free port when left out. */
  readonly port?: number;
}

export const SECRET = "a secret that tests sign their cookies with";

/** As without any setting, but that tests ask more than people do. */
const HTTP: HttpSettings = { ...readHttpSettings({}), requestsPerMinute: 1_000_000 };

/**
 * Starts the real application on a database and a port of its own. To be called at the top of a test file: it closes,
 * and the database goes, when the file is done.
 */
export async function startApp({
  demo = false,
  executor = "compiled",
  databaseUrl: given,
  today = () => TODAY,
  dayInBrussels = today,
  accounts = {},
  http = {},
  evidence = {},
  port = 0,
}: StartOptions = {}): Promise<TestApp> {
  const databaseUrl = given ?? (await cloneDatabase(demo ? "demo" : "reference"));
  const dataDirectory = mkdtempSync(join(tmpdir(), "onze-app-"));
  const logged: string[] = [];
  const settings = { ...readAccountSettings({}), secret: SECRET, ...accounts };
  const app = await createApp({
    databaseUrl,
    dataDirectory,
    executor,
    poolSize: 4,
    accounts: settings,
    http: { ...HTTP, ...http },
    evidence: { ...readEvidenceSettings({}), ...evidence },
    release: "test",
    logLevel: "info",
    writeLog: (line) => logged.push(line),
    today,
    dayInBrussels,
  });
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= app.close();
    return closing;
  };
  app.server.listen(port, "127.0.0.1");
  await once(app.server, "listening");
  afterAll(async () => {
    await close();
    rmSync(dataDirectory, { recursive: true, force: true });
  });
  const address = app.server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const sql: TestApp["sql"] = <Row>(statement: string, values: readonly unknown[] = []) =>
    withClient(databaseUrl, async (client) => (await client.query(statement, [...values])).rows as Row[]); // the test knows the columns
  const clear = () => clearDatabase(databaseUrl);
  const { context, express, metricsServer } = app;
  const signIn = createSignIn({
    databaseUrl,
    secret: settings.secret ?? SECRET,
    address: http.url ?? url,
  });
  const token: TestApp["token"] = (organisation, ...scopes) => addToken(databaseUrl, organisation, scopes);
  const own = { url, databaseUrl, dataDirectory, context, express, metricsServer, logged, close, clear, sql };
  return { ...own, signIn, token, ask: asker(url), askAs: askerAs(app), add: createBuilders(databaseUrl) };
}

/** Asks the application itself as somebody. */
const askerAs =
  (app: App) =>
  (viewer: Viewer): AskGraphQL =>
  async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) =>
    // a test knows what its own question is answered with
    (await app.ask({ query, variables }, app.context("en", viewer))) as Answer<Data>;

/** Asks the GraphQL server at an address. @param own headers of whoever asks; none for a visitor. */
export const asker =
  (url: string, own: Readonly<Record<string, string>> = {}): AskGraphQL =>
  async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": "en", ...own, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
