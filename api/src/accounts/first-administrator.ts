import { Role } from "@onze/schema";
import { SYSTEM } from "../shared/actor.ts";
import type { Database } from "../shared/database.ts";
import { hasAdministrator, lockAdministrators } from "./administrators.ts";
import { invitationLink, record } from "./invitation.service.ts";
import { findSecretariat } from "./organisation-of-role.queries.ts";
import { newToken } from "./token-hash.ts";

/** Takes back what an earlier start gave out. */
const WITHDRAW = `update invitation set withdrawn_at = now()
  where email is null and accepted_at is null and withdrawn_at is null returning id`;

/**
 * A link with which the first administrator makes their account; null when there is one, besides those who came with
 * the demonstration. Each link replaces the one before.
 */
export function inviteFirstAdministrator(database: Database, address: string): Promise<string | null> {
  return database.transaction(SYSTEM, async (ask) => {
    await lockAdministrators(ask);
    await ask(WITHDRAW);
    if (await hasAdministrator(ask)) return null;
    const token = newToken();
    await record(ask, {
      email: null,
      name: null,
      language: "en",
      role: Role.ADMINISTRATOR,
      readsConfidential: false,
      organisation: await findSecretariat(ask),
      token,
      actor: SYSTEM,
    });
    return invitationLink(address, token);
  });
}
