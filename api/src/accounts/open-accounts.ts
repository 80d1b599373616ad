import type { Request, RequestHandler } from "express";
import { WORK_AS_APPLICATION } from "../shared/application-role.ts";
import type { Database } from "../shared/database.ts";
import { faultText } from "../shared/fault-text.ts";
import { openPool } from "../shared/open-pool.ts";
import { admitInvited } from "./accept-invitation.service.ts";
import type { AccountServices } from "./account-services.ts";
import type { AccountSettings } from "./account-settings.ts";
import type { AuthRoute } from "./auth.policy.ts";
import { authRoutes } from "./auth.routes.ts";
import { type AuthOptions, createAuth } from "./auth.ts";
import { afterReset, closeLinks, isDemonstration, mayEnter, sendReset } from "./auth-people.ts";
import { loadViewer } from "./load-viewer.ts";
import { createMailer } from "./mail/mailer.ts";
import { createAttemptLimits } from "./rate-limits.ts";
import { openSecret } from "./secret.ts";
import { tellOfChange } from "./sign-in-notice.ts";
import { keepTidy } from "./tidy-up.ts";
import type { Viewer } from "./viewer.ts";

interface AccountOptions {
  readonly settings: AccountSettings;
  readonly database: Database;
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  /** Connections of the server itself; signing in gets half as many of its own. */
  readonly poolSize: number;
  /** Where people reach the server, `https://…`, once it listens. */
  readonly address: () => string;
  readonly log: (message: string) => void;
  /** Hears of connections that broke while idle. */
  readonly onBroken: (error: Error) => void;
}

/** Accounts, ready to be used by the server. */
export interface Accounts {
  readonly services: AccountServices;
  /** Finds out who makes a request. */
  readonly findViewer: (request: Request) => Promise<Viewer>;
  readonly routes: Readonly<Record<AuthRoute, readonly RequestHandler[]>>;
  /** Waits for letters that are being written or taken away, and lets go of the database. */
  close(): Promise<void>;
}

export async function openAccounts(options: AccountOptions): Promise<Accounts> {
  const { settings, database, dataDirectory, address, log } = options;
  const pool = openPool({
    url: options.databaseUrl,
    most: Math.max(2, Math.ceil(options.poolSize / 2)),
    name: "onze accounts",
    begin: WORK_AS_APPLICATION,
    onError: options.onBroken,
  });
  const secret = openSecret({ secret: settings.secret, dataDirectory });
  const services: AccountServices = {
    secret,
    address,
    production: settings.production,
    providerName: settings.provider?.name ?? null,
    mailer: createMailer({ ...settings, dataDirectory, log }),
    limits: createAttemptLimits(pool, secret),
  };
  const stopTidying = await keepTidy({ database, mailer: services.mailer, log });
  const work = new Set<Promise<unknown>>();
  const later = (task: Promise<unknown>): void => {
    const ended = task
      .catch((error: unknown) => log(`signing in: ${faultText(error)}`))
      .finally(() => work.delete(ended));
    work.add(ended);
  };
  const auth = createAuth({ ...authOptions(options, services), pool });
  const shared = { database, secret, address, log };
  return {
    services,
    findViewer: (request) =>
      loadViewer({ ...shared, production: settings.production, limits: services.limits }, request),
    routes: authRoutes({
      ...shared,
      auth,
      later,
      limits: services.limits,
      isDemonstration: (accountId) => isDemonstration(database, accountId),
      tell: (told) => tellOfChange({ database, mailer: services.mailer }, told),
      closeLinks: (accountId) => closeLinks(database, accountId),
    }),
    async close() {
      await Promise.all([...work, stopTidying()]);
      await pool.end();
    },
  };
}

function authOptions(
  { settings, database, log, address }: AccountOptions,
  services: AccountServices,
): Omit<AuthOptions, "pool"> {
  const { secret, production } = services;
  return {
    secret,
    log,
    isSecure: address().startsWith("https:"),
    provider: settings.provider,
    mayEnter: (accountId) => mayEnter(database, { accountId, production }),
    sendReset: (person, token) => sendReset(database, services, { accountId: person.id, token }),
    afterReset: (accountId) => afterReset(database, accountId),
    admitInvited: (email, name) => admitInvited(database, { email, name }),
  };
}
