import type pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { TooMany } from "../errors.ts";
import { type CountedFor, createLimitKeys } from "./limit-keys.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Limit {
  /** Tries that fail, at most. */
  readonly points: number;
  /** Seconds in which they are counted. */
  readonly duration: number;
}

/**
 * How often something may be tried for one account from one address, from one address at all, and for one account from
 * everywhere. Whoever tries from one address cannot use up what an account has: the narrow limit stops them long before.
 */
type Limits = Readonly<Partial<Record<CountedFor, Limit>>>;

const LIMITS = {
  SIGN_IN: limits([10, 15 * MINUTE], [100, 15 * MINUTE], [60, 15 * MINUTE]),
  /** Of a million codes three are right at any time. */
  SECOND_FACTOR: limits([10, 15 * MINUTE], [50, 15 * MINUTE], [20, HOUR]),
  /** Every request counts, as each may send a mail. */
  RESET: limits([3, HOUR], [20, HOUR], [10, HOUR]),
  /** The links of mails; the account is the link itself. */
  LINK: limits([10, 15 * MINUTE], [30, 15 * MINUTE], [30, 15 * MINUTE]),
  /**
   * Letters that somebody who is signed in has sent: who it is stands for the address. No one person uses up what a mailbox
   * gets of all in a day, so that nobody keeps others from writing to it.
   */
  INVITATION: limits([5, DAY], [60, HOUR], [30, DAY]),
  ACCOUNT_RESET: limits([5, DAY], [60, HOUR], [30, DAY]),
  PARTNER_LINK: limits([5, DAY], [60, HOUR], [30, DAY]),
  /** Questions to people outside, and reminders by hand. */
  SUBSTANTIATION: limits([5, DAY], [60, HOUR], [30, DAY]),
  /** Codes that open no session: a room full of phones mistypes some, and nobody finds one of many millions by trying. */
  SESSION_CODE: {
    both: { points: 60, duration: 15 * MINUTE },
    address: { points: 120, duration: 15 * MINUTE },
  },
  /** Letters that there is an answer; the account is the proposal. Who answers and takes back all day fills no mailbox. */
  ANSWER: { account: { points: 3, duration: DAY } },
  /** Letters that a partner objects; the account is the record. */
  OBJECTION: { account: { points: 3, duration: DAY } },
  /** Codes of safe-space sessions, by address alone: a count by session would say from where it was attended. */
  SAFE_SPACE_CODE: { address: { points: 60, duration: 15 * MINUTE } },
  /** Whose account it is, the provider says later; many sign in from one office. */
  PROVIDER: { address: { points: 60, duration: 15 * MINUTE } },
} satisfies Record<string, Limits>;

const SCOPES: readonly CountedFor[] = ["both", "address", "account"];

function limits(...numbers: readonly [number, number][]): Limits {
  const [both, address, account] = numbers.map(([points, duration]) => ({ points, duration }));
  if (both && address && account) return { both, address, account };
  throw new RangeError("a limit has three parts");
}

/** What is tried. */
export type Attempted = keyof typeof LIMITS;

/** By whom, and for which account: its id or e-mail address, whether there is one or not; nothing while it is not known. */
export interface Attempt {
  readonly kind: Attempted;
  readonly account: string;
  readonly address: string;
}

/** Counts what is tried, in PostgreSQL, so that it holds for any number of processes and requests at once. */
export interface AttemptLimits {
  /** Counts one try before it is made. @throws {TooMany} when there were too many. */
  count(attempt: Attempt): Promise<void>;
  /** Counts nothing, for what is right far more often than wrong. @throws {TooMany} when there were too many by now. */
  refuseUsedUp(attempt: Attempt): Promise<void>;
  /** Takes the try back, as it succeeded, and remembers the address as one from which the account is used. */
  succeeded(attempt: Attempt): Promise<void>;
  /** Whether a one-time code is given for the first time; it is then used up. */
  useCode(account: string, code: string): Promise<boolean>;
}

/** Seconds in which a one-time code would be right; after that it is no longer looked at. */
const CODE_LIVES = 2 * MINUTE;
const ADDRESS_IS_KNOWN_FOR = 90 * DAY;
const KNOWN = "KNOWN";

/** @param secret of the installation. */
export function createAttemptLimits(pool: pg.Pool, secret: string): AttemptLimits {
  const keys = createLimitKeys(secret);
  const counterOf = counters(pool);
  const knownAddress = counterOf(KNOWN, { points: 1, duration: ADDRESS_IS_KNOWN_FOR });
  const usedCode = counterOf("CODE", { points: 1, duration: CODE_LIVES });
  const used = (attempt: Attempt) => {
    const limits: Limits = LIMITS[attempt.kind];
    return SCOPES.flatMap((scope) => {
      const limit = limits[scope];
      if (!limit) return [];
      return [{ scope, counter: counterOf(`${attempt.kind} ${scope}`, limit), key: keys.of(scope, attempt) }];
    });
  };
  return {
    async count(attempt) {
      const isKnown = await knownAddress.get(keys.of("both", attempt));
      for (const { scope, counter, key } of used(attempt)) {
        // whoever signed in from an address before is not kept out of it by what others try elsewhere
        if (scope !== "account" || !isKnown) await consume(counter, key);
      }
    },
    async refuseUsedUp(attempt) {
      for (const { counter, key } of used(attempt)) {
        const counted = await counter.get(key);
        if (counted && counted.consumedPoints >= counter.points) throw tooMany(counted);
      }
    },
    async succeeded(attempt) {
      for (const { scope, counter, key } of used(attempt)) {
        if (scope === "both") await counter.delete(key);
        else await counter.reward(key);
      }
      // a link is used once, so nobody comes with it again
      if (attempt.account === "" || attempt.kind === "LINK") return;
      await knownAddress.set(keys.of("both", attempt), 1, ADDRESS_IS_KNOWN_FOR);
    },
    async useCode(account, code) {
      const use = await usedCode.penalty(keys.ofCode(account, code));
      return use.consumedPoints === 1;
    },
  };
}

/** Counters by name, each made once. */
function counters(pool: pg.Pool) {
  const made = new Map<string, RateLimiterPostgres>();
  return (name: string, { points, duration }: Limit): RateLimiterPostgres => {
    const counter =
      made.get(name) ??
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: "pool",
        tableName: "rate_limit",
        tableCreated: true,
        keyPrefix: name,
        points,
        duration,
        inMemoryBlockOnConsumed: points + 1, // what is refused anyhow need not be counted further
      });
    made.set(name, counter);
    return counter;
  };
}

async function consume(counter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await counter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw tooMany(error);
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes): TooMany {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return new TooMany(`This was tried too often; try again in ${inWords(seconds)}.`, seconds);
}

function inWords(seconds: number): string {
  if (seconds <= 1.5 * MINUTE) return `${seconds} seconds`;
  if (seconds <= 1.5 * HOUR) return `${Math.ceil(seconds / MINUTE)} minutes`;
  return `${Math.ceil(seconds / HOUR)} hours`;
}

/** Somebody as tries of theirs are counted, as far as it is known. */
export interface Counted {
  /** Their id and e-mail addresses. */
  readonly accounts: readonly string[];
  /** Network addresses from which they were seen. */
  readonly addresses: readonly string[];
}

/** Names of the rows that were counted for somebody; a network that others share with them stays counted. */
export function countedKeys(secret: string, { accounts, addresses }: Counted): string[] {
  const keys = createLimitKeys(secret);
  const kinds = Object.keys(LIMITS);
  return accounts.flatMap((account) => [
    ...kinds.map((kind) => `${kind} account:${keys.of("account", { account, address: "" })}`),
    ...addresses.flatMap((address) =>
      [KNOWN, ...kinds.map((kind) => `${kind} both`)].map(
        (name) => `${name}:${keys.of("both", { account, address })}`,
      ),
    ),
  ]);
}
