import { AsyncLocalStorage } from "node:async_hooks";
import { betterAuth } from "better-auth";
import type pg from "pg";
import type { Actor } from "../shared/actor.ts";
import type { ProviderSettings } from "./account-settings.ts";
import { codesPlugin, providerPlugin } from "./auth-plugins.ts";
import { onceHeard, sendsBack, toUnverified } from "./auth-provider.ts";
import { settingsOf } from "./auth-settings.ts";

/** Somebody as better-auth knows them. */
export interface KnownPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

export interface AuthOptions {
  /** Connections of its own: another's read times as text, with which ended sessions would never end. */
  readonly pool: pg.Pool;
  readonly secret: string;
  readonly isSecure: boolean;
  readonly provider: ProviderSettings | null;
  readonly log: (message: string) => void;
  /** Whether somebody may sign in: their account is neither disabled, erased nor there to demonstrate only. */
  readonly mayEnter: (accountId: string) => Promise<boolean>;
  /** Mails a link to a new password. */
  readonly sendReset: (person: KnownPerson, token: string) => Promise<void>;
  /** What is to be done once somebody has a new password. */
  readonly afterReset: (accountId: string) => Promise<void>;
  /** Makes the account of somebody who was invited and whom the provider vouches for. */
  readonly admitInvited: (email: string, name: string) => Promise<void>;
}

/** The library that signs people in, as far as we ask it. */
export interface Auth {
  readonly answer: (request: Request, actor: Actor) => Promise<Response>;
  /** The same of what needs the provider. @throws {AuthRefusal} while that does not answer. */
  readonly answerWithProvider: (request: Request, actor: Actor) => Promise<Response>;
  /** The id of the account that something was given out for, such as a link; null when it was not, or no more. */
  readonly accountOf: (identifier: string) => Promise<string | null>;
}

/** What is known of a request while it is answered. */
export interface Asking {
  /** Whoever comes from the provider is known only then. */
  actor: Actor;
  /** True once the provider told an address that it has not verified. */
  isUnverified: boolean;
}

/** It is asked through `auth.routes.ts` alone, which lets a few paths through. */
export function createAuth(options: AuthOptions): Auth {
  const asking = new AsyncLocalStorage<Asking>();
  const auth = betterAuth({ ...settingsOf(options, asking), plugins: [codesPlugin()] });
  const answer: Auth["answer"] = (request, actor) =>
    asking.run({ actor, isUnverified: false }, () => auth.handler(request));
  return {
    answer,
    answerWithProvider: answerWithProvider(options, asking) ?? answer,
    async accountOf(identifier) {
      const { internalAdapter } = await auth.$context;
      const found = await internalAdapter.findVerificationValue(identifier);
      return found && found.expiresAt > new Date() ? found.value : null;
    },
  };
}

/** Null without provider. It is a second one of its kind, on the same connections: only those who need the provider wait for it. */
function answerWithProvider(options: AuthOptions, asking: AsyncLocalStorage<Asking>): Auth["answer"] | null {
  const { provider, admitInvited, log } = options;
  if (!provider) return null;
  const onUnverified = (): void => {
    const asked = asking.getStore();
    if (asked) asked.isUnverified = true;
  };
  const make = () =>
    betterAuth({
      ...settingsOf(options, asking),
      plugins: [codesPlugin(), providerPlugin({ provider, admitInvited, onUnverified })],
    });
  const known = onceHeard({ issuer: provider.issuer, log, make });
  return async (request, actor) => {
    const auth = await known();
    const asked: Asking = { actor, isUnverified: false };
    const answer = await asking.run(asked, () => auth.handler(request));
    return asked.isUnverified && sendsBack(answer) ? toUnverified(answer) : answer;
  };
}
