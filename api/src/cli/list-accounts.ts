import type { Ask } from "../shared/database.ts";
import type { Told } from "./account-command.ts";

interface ListedAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: "ACTIVE" | "DISABLED" | "DEMONSTRATION";
  readonly hasSecondFactor: boolean;
  readonly grants: readonly { readonly role: string; readonly organisation: string }[];
}

const ACCOUNTS = `select a.id, a.name, a.email, a.two_factor_enabled as "hasSecondFactor",
    case when a.disabled_at is not null then 'DISABLED' when a.demonstration then 'DEMONSTRATION' else 'ACTIVE' end as state,
    coalesce((select json_agg(json_build_object('role', g.role, 'organisation', o.slug) order by g.granted_at, g.id)
      from account_grant g join organisation o on o.id = g.organisation_id
      where g.account_id = a.id and g.withdrawn_at is null), '[]') as grants
  from account a where a.erased_at is null order by a.email`;

/** Every account, one a line. */
export async function listAccounts(ask: Ask): Promise<readonly Told[]> {
  const accounts = await ask<ListedAccount>(ACCOUNTS);
  if (accounts.length === 0) process.stderr.write("There are no accounts yet.\n");
  return accounts.map((account) => ({ sentence: lineOf(account), json: { ...account } }));
}

function lineOf({ email, name, state, hasSecondFactor, grants }: ListedAccount): string {
  const roles = grants.map(({ role, organisation }) => `${role} of ${organisation}`).join(", ");
  const notes = [
    ...(state === "ACTIVE" ? [] : [state.toLowerCase()]),
    ...(hasSecondFactor ? ["one-time code"] : []),
  ];
  return `${email}  ${name}  ${roles || "no role"}${notes.length > 0 ? `  (${notes.join(", ")})` : ""}`;
}
