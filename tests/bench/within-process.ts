import type { App, Viewer } from "@onze/api";
import type pg from "pg";
import type { Question } from "./ask-graphql.ts";
import { withBenchClient } from "./bench-database.ts";
import { askEach, listen, openApp } from "./recorded-statements.ts";
import { takeTurns } from "./take-turns.ts";
import type { Line } from "./verdict.ts";

/** The program on a database, and a connection of the bench's own to the same. */
export interface Measured {
  readonly app: App;
  readonly client: pg.Client;
}

/** Asks as somebody, within the process. @throws {Error} when it is not answered in full. */
export async function askAs<Data>(app: App, viewer: Viewer, question: Question): Promise<Data> {
  const { data, errors } = await app.ask({ ...question }, app.context("en", viewer));
  if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? "not answered");
  return data as Data; // whoever asks knows what its own question is answered with
}

/** A question within the process, against the statements that it sends through `pg` alone. */
export async function measureAsked(
  { app, client }: Measured,
  viewer: Viewer,
  { what, question, turns }: { readonly what: string; readonly question: Question; readonly turns: number },
): Promise<Line> {
  const ask = () => askAs(app, viewer, question);
  await ask();
  const statements = await listen(ask);
  const { ours, floor, ratio } = await takeTurns(ask, () => askEach(client, statements), turns);
  const digits = ours < 100 ? 1 : 0;
  return {
    what,
    figure: ratio,
    unit: "×",
    goal: { atMost: 5 },
    behind: `${ours.toFixed(digits)} ms within the process; through pg ${floor.toFixed(digits)} ms for its ${statements.length} statements`,
  };
}

/** Lends the program on a database, and a connection to it. */
export async function withProgram<Result>(
  databaseUrl: string,
  work: (measured: Measured) => Promise<Result>,
): Promise<Result> {
  const app = await openApp(databaseUrl);
  try {
    return await withBenchClient(databaseUrl, (client) => work({ app, client }));
  } finally {
    await app.close();
  }
}
