import type { Role } from "@onze/schema";
import type { Context } from "../context.ts";
import { DEMO_ROLE_WITH_CODE, DEMO_ROLES, demoCodeSecret, demoPassword } from "./demo-accounts.ts";
import { oneTimeCode } from "./one-time-code.ts";

/** With what one signs in to see a role. */
export interface DemoSignIn {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly code: string | null;
  readonly organisation: string;
}

/** The accounts of the demonstration in the order of their roles; none where real people work. */
export async function listDemoAccounts({ database, accounts }: Context): Promise<DemoSignIn[]> {
  if (accounts.production) return [];
  const found = await database.rows<Omit<DemoSignIn, "password" | "code">>(
    `select g.role, a.name, a.email, o.name as organisation
      from account a join account_grant g on g.account_id = a.id join organisation o on o.id = g.organisation_id
      where a.demonstration and a.disabled_at is null and g.withdrawn_at is null`,
  );
  const { secret } = accounts;
  return DEMO_ROLES.flatMap((role) => found.filter((each) => each.role === role)).map((each) => ({
    ...each,
    password: demoPassword(secret, each.role),
    code:
      each.role === DEMO_ROLE_WITH_CODE ? oneTimeCode(demoCodeSecret(secret, each.role), Date.now()) : null,
  }));
}
