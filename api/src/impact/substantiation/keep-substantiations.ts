import type { Language } from "@onze/schema";
import type { Context } from "../../context.ts";
import { SYSTEM } from "../../shared/actor.ts";
import { Values } from "../../shared/database.ts";
import { faultText } from "../../shared/fault-text.ts";
import { seesOutcome } from "../../shared/visibility-impact.ts";
import { ASKED_SIGHT, changeOf } from "../../shared/visibility-substantiation.ts";
import { write } from "./question.service.ts";
import { linkOf } from "./substantiation-link.ts";

/** How often somebody is reminded without anybody asking for it, and how many days lie between two letters at least. */
const MOST_REMINDERS = 2;
const DAYS_BETWEEN = 10;
/** Days for which an address is kept after somebody answered, disagreement was settled with them, or their time was over. */
const DAYS_KEPT = 30;

/** Milliseconds between one time and the next. */
const A_DAY = 24 * 60 * 60 * 1000;

/** Addresses go when nothing more is sent; a link that was never used opens nothing then either. */
const FORGET = [
  `update substantiation set email = null where email is not null
    and greatest(answered_at, settled_on::timestamptz) < now() - interval '${DAYS_KEPT} days'`,
  `update substantiation set email = null, token_hash = null where answered_at is null and (email is not null or token_hash is not null)
    and expires_at < now() - interval '${DAYS_KEPT} days'`,
];

interface Due {
  readonly id: string;
  readonly outcome: string;
  readonly title: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly by: string;
}

/** Marks who is reminded now before any letter goes: whatever becomes of it, nobody gets two. */
const CLAIM = (
  values: Values,
): string => `update substantiation s set reminders = s.reminders + 1, reminded_at = now()
  from outcome o, organisation b
  where o.id = ${changeOf("s", values)} and b.id = s.asked_by_id and s.answered_at is null and s.email is not null and s.expires_at > now() + interval '1 day'
    and s.reminders < ${MOST_REMINDERS} and coalesce(s.reminded_at, s.asked_at) < now() - interval '${DAYS_BETWEEN} days' and ${seesOutcome("o", values)}
  returning s.id, o.id as outcome, o.title, s.name, s.email, s.language, b.name as by`;

type Kept = Pick<Context, "accounts" | "database">;

/** Reminds those who did not answer, and forgets addresses that are of no use any more. One process does it at a time. */
export async function keepOnce({ database, accounts }: Kept): Promise<void> {
  const due = await database.transaction(SYSTEM, async (rows) => {
    const [lock] = await rows<{ isOurs: boolean }>(
      `select pg_try_advisory_xact_lock(hashtext('onze substantiations')) as "isOurs"`,
    );
    if (!lock?.isOurs) return [];
    for (const statement of FORGET) await rows(statement);
    const values = new Values(ASKED_SIGHT);
    const claimed = await rows<Due>(CLAIM(values), values.list);
    for (const each of claimed)
      await rows("update substantiation set token_hash = $2 where id = $1", [
        each.id,
        linkOf(accounts, each).hash,
      ]);
    return claimed;
  });
  for (const each of due) await write({ database, accounts }, each, "REMINDED");
}

/** The same now and every day; what goes wrong is logged, and tried again the next day. @returns what ends it, once the last time is over. */
export async function keepSubstantiations(
  kept: Kept,
  log: (message: string) => void,
): Promise<() => Promise<void>> {
  const keep = (): Promise<void> =>
    keepOnce(kept).catch((error: unknown) => log(`people asked about changes: ${faultText(error)}`));
  let keeping = keep();
  await keeping;
  const timer = setInterval(() => {
    keeping = keeping.then(keep);
  }, A_DAY).unref();
  return () => {
    clearInterval(timer);
    return keeping;
  };
}
