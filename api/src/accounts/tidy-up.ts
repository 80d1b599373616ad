import type { Database } from "../shared/database.ts";
import { faultText } from "../shared/fault-text.ts";
import type { AccountServices } from "./account-services.ts";
import { OF_THE_PERSON } from "./erase-account.service.ts";

/** What is of no use to anybody any more, and names somebody. */
const TIDY_UP = [
  "delete from verification where expires_at < now()",
  "delete from session where expires_at < now() - interval '90 days'",
  // whoever never came is not kept for good; the keys go with the rows, and with them what the history tells of who it was
  `with gone as (delete from invitation where coalesce(accepted_at, withdrawn_at, expires_at) < now() - interval '6 months' returning id)
    select erase_person(id) from gone`,
  `with gone as (delete from partner_link where coalesce(revoked_at, expires_at) < now() - interval '6 months' returning id)
    select erase_person(id) from gone`,
  // a request that was under way while they were erased may have left something
  ...OF_THE_PERSON.map(
    (table) => `delete from ${table} t using account a where a.id = t.account_id and a.erased_at is not null`,
  ),
];

/** Milliseconds between one time and the next. */
const A_DAY = 24 * 60 * 60 * 1000;

interface Tidying extends Pick<AccountServices, "mailer"> {
  readonly database: Database;
  readonly log: (message: string) => void;
  /** Milliseconds between one time and the next; a day when left out. */
  readonly every?: number;
}

/**
 * Takes away, now and every day, what was given out and never came back, what ended long ago, and letters whose link holds
 * no more. What goes wrong is logged, and tried again the next day.
 *
 * @returns what ends it, once the last time is over.
 */
export async function keepTidy({
  database,
  mailer,
  log,
  every = A_DAY,
}: Tidying): Promise<() => Promise<void>> {
  const tidyUp = async (): Promise<void> => {
    try {
      for (const statement of TIDY_UP) await database.rows(statement);
    } catch (error) {
      log(`tidying up: ${faultText(error)}`);
    }
    await mailer.tidyUp();
  };
  let tidying = tidyUp();
  await tidying;
  const timer = setInterval(() => {
    tidying = tidyUp();
  }, every).unref();
  return () => {
    clearInterval(timer);
    return tidying;
  };
}
