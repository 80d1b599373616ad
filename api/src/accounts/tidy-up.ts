import type { Database } from "../shared/database.ts";
import { OF_THE_PERSON } from "./erase-account.service.ts";

/** What is of no use to anybody any more, and names somebody. */
const TIDY_UP = [
  "delete from verification where expires_at < now()",
  "delete from session where expires_at < now() - interval '90 days'",
  // whoever never came is not kept for good; the keys go with the rows, and with them what the history tells of who it was
  `with gone as (delete from invitation where coalesce(accepted_at, withdrawn_at, expires_at) < now() - interval '6 months' returning id)
    select erase_person(id) from gone`,
  // a request that was under way while they were erased may have left something
  ...OF_THE_PERSON.map(
    (table) => `delete from ${table} t using account a where a.id = t.account_id and a.erased_at is not null`,
  ),
];

/** Takes away, at each start, what was given out and never came back, and what ended long ago. */
export async function tidyUp({ rows }: Database): Promise<void> {
  for (const statement of TIDY_UP) await rows(statement);
}
