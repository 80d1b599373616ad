import { Scope } from "@onze/schema";
import { createIn, revokeIn } from "../accounts/api-token.service.ts";
import type { Environment } from "../env.ts";
import { COMMAND_LINE } from "../shared/actor.ts";
import { findOrganisation } from "./account.ts";
import { readArguments, type Told, tell } from "./account-command.ts";
import { listTokens } from "./list-tokens.ts";
import type { OpenedDatabase } from "./open.ts";
import { UsageError } from "./usage-error.ts";

const USAGE =
  "onze token create NAME --organisation SLUG [--scope SCOPE …] [--expires DATE] [--json], or onze token list | revoke ID [--json]";

const OPTIONS = {
  organisation: { type: "string" },
  scope: { type: "string", multiple: true },
  expires: { type: "string" },
  json: { type: "boolean" },
} as const;

const readOptions = (args: readonly string[]) => readArguments(args, { options: OPTIONS, usage: USAGE });

type Given = ReturnType<typeof readOptions>["values"];

/** `onze token create | list | revoke`. */
export function token(environment: Environment, args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args);
  const [what = "", named, ...rest] = positionals;
  if (rest.length > 0 || !["create", "list", "revoke"].includes(what) || (what === "list") !== !named)
    throw new UsageError(`“${positionals.join(" ")}” is no such command; use: ${USAGE}`);
  return tell(environment, { asJson: values.json ?? false }, async (opened) => {
    if (!named) return listTokens(opened.database.rows);
    return [what === "create" ? await create(opened, named, values) : await revoke(opened, named)];
  });
}

async function create({ database }: OpenedDatabase, name: string, given: Given): Promise<Told> {
  const scopes = (given.scope ?? []).map(readScope);
  const expiresAt = given.expires === undefined ? null : readDay(given.expires);
  const organisation = await findOrganisation(database.rows, given.organisation ?? "");
  const { id, secret } = await database.transaction(COMMAND_LINE, (ask) =>
    createIn(ask, { name, organisationId: organisation.id, scopes, expiresAt, createdById: null }),
  );
  return {
    sentence: `The token ${id} of “${organisation.name}” is shown this once: ${secret}`,
    json: { id, name, organisation: given.organisation, scopes, expiresAt, secret },
  };
}

function readScope(given: string): Scope {
  const scope = Object.values(Scope).find((known) => known === given);
  if (scope) return scope;
  throw new UsageError(`--scope is “${given}”; it must be one of ${Object.values(Scope).join(", ")}.`);
}

/** The end of a day, in UTC. */
function readDay(given: string): Date {
  const end = new Date(`${given}T23:59:59Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(end.getTime())) return end;
  throw new UsageError(`--expires is “${given}”; it must be a day such as 2027-12-31.`);
}

async function revoke({ database }: OpenedDatabase, id: string): Promise<Told> {
  await database.transaction(COMMAND_LINE, (ask) => revokeIn(ask, id));
  return { sentence: `The token ${id} may not be used any more.`, json: { id, revoked: true } };
}
