import { once } from "node:events";
import type { Server } from "node:http";
import { keepDemoAccounts } from "../accounts/demo-accounts.ts";
import { inviteFirstAdministrator } from "../accounts/first-administrator.ts";
import { outboxOf } from "../accounts/mail/outbox.ts";
import { openSecret } from "../accounts/secret.ts";
import { createApp } from "../app.ts";
import type { Environment } from "../env.ts";
import { REQUESTS_END_WITHIN } from "../server/stoppable.ts";
import { brusselsDay } from "../shared/brussels-day.ts";
import type { Database } from "../shared/database.ts";
import { openPrepared } from "./open.ts";
import { today } from "./today.ts";
import { UsageError } from "./usage-error.ts";

/** Milliseconds in which everything but the database must have stopped: requests in flight first, then imports. */
const STOP_WITHIN = REQUESTS_END_WITHIN + 3000;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** `onze serve`: serves until it is told to stop; told again, it ends at once. */
export async function serve(environment: Environment): Promise<number> {
  const stopped = Promise.race(SIGNALS.map((signal) => once(process, signal)));
  const { production, secret } = environment.accounts;
  const opened = await openPrepared(environment, production ? "LEAVE_OUT" : "LOAD");
  try {
    if (!production) {
      const { dataDirectory } = environment;
      await keepDemoAccounts(opened.database, openSecret({ secret, dataDirectory }));
    }
    const app = await createApp({
      ...environment,
      databaseUrl: opened.url,
      release: releaseOf(),
      logLevel: environment.logLevel ?? (process.stderr.isTTY ? "warn" : "info"),
      writeLog: (line) => process.stderr.write(line),
      today,
      dayInBrussels: () => brusselsDay(new Date()),
    });
    try {
      if (environment.metricsPort !== null)
        await listen(app.metricsServer, { ...environment, port: environment.metricsPort });
      const port = await listen(app.server, environment);
      const address = environment.http.url ?? `http://localhost:${port}`;
      const link = await inviteFirstAdministrator(opened.database, address);
      write(`Onze is at ${address}`);
      if (await isOpenToAnybody(opened.database, environment)) write(OPEN_TO_ANYBODY);
      if (link) write(`Nobody manages accounts yet. Whoever opens this link first does: ${link}`);
      if (environment.accounts.smtpUrl === null)
        write(`SMTP_URL is not set, so mails are written to ${outboxOf(environment.dataDirectory)}.`);
      await stopped;
      write("Stopping.");
      // whatever may hang, the process ends in time; PostgreSQL is then told to stop as the process exits
      setTimeout(() => process.exit(1), STOP_WITHIN).unref();
      for (const signal of SIGNALS) process.once(signal, () => process.exit(1));
    } finally {
      await app.close();
    }
  } finally {
    await opened.close();
  }
  return 0;
}

const OPEN_TO_ANYBODY =
  "Anybody can sign in with the accounts of the demonstration; ONZE_ENV=production refuses them.";

/** Whether people reach it from elsewhere, and accounts that show their passwords are let in. */
async function isOpenToAnybody(
  { rows }: Database,
  { http, accounts }: Pick<Environment, "http" | "accounts">,
): Promise<boolean> {
  if (http.url === null || accounts.production) return false;
  const [demonstration] = await rows(
    "select from account where demonstration and disabled_at is null limit 1",
  );
  return demonstration !== undefined;
}

/** @returns the port that it listens on. @throws {UsageError} when the port is taken or closed to us. */
async function listen(server: Server, { port, host }: Pick<Environment, "port" | "host">): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EADDRINUSE") {
      throw new UsageError(
        `Port ${port} is taken by another program; stop that, or choose another port with PORT=4012 npm start.`,
      );
    }
    if (code === "EACCES")
      throw new UsageError(`Port ${port} may not be used by this account; choose one above 1023 with PORT.`);
    throw error;
  }
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
}

/** Differs from start to start: a new build never takes answers of an older one for its own. */
const releaseOf = (): string => `${process.pid} ${performance.timeOrigin}`;
