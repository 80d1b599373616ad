import { unauthenticated } from "../errors.ts";
import type { Ask } from "../shared/database.ts";
import type { Viewer } from "./viewer.ts";

/**
 * For what writes words of whoever asks: they may have been erased since it was found out who they are, and are not erased
 * from now until the transaction ends. It comes before anything is held that erasing writes, or each would wait for the other.
 *
 * @throws {Refusal} when they are nobody any more.
 */
export async function refuseErased(ask: Ask, { accountId }: Viewer): Promise<void> {
  const [account] = await ask<{ isErased: boolean }>(
    `select erased_at is not null as "isErased" from account where id = $1 for share`,
    [accountId],
  );
  if (account?.isErased) throw unauthenticated("This account was erased.");
}
