import { Role } from "@onze/schema";
import { disableIn } from "../accounts/account.service.ts";
import { resetLink } from "../accounts/auth-people.ts";
import { send } from "../accounts/invitation.service.ts";
import { Delivery } from "../accounts/mail/delivery.ts";
import { outboxOf } from "../accounts/mail/outbox.ts";
import { organisationBySlug } from "../accounts/organisation-of-role.queries.ts";
import { mailReset, resetSignIn } from "../accounts/reset-account.ts";
import type { Environment } from "../env.ts";
import { COMMAND_LINE } from "../shared/actor.ts";
import type { Ask } from "../shared/database.ts";
import { findAccount, readArguments, type Told, tell } from "./account-command.ts";
import { listAccounts } from "./list-accounts.ts";
import type { OpenedDatabase } from "./open.ts";
import { postOf } from "./post.ts";
import { today } from "./today.ts";
import { UsageError } from "./usage-error.ts";

const USAGE =
  "onze account invite EMAIL --organisation SLUG --role ROLE [--name NAME] [--language nl|fr|en|es] [--json], or onze account list | disable EMAIL|ID | reset EMAIL|ID [--json]";

const OPTIONS = {
  organisation: { type: "string" },
  role: { type: "string" },
  name: { type: "string" },
  language: { type: "string" },
  json: { type: "boolean" },
} as const;

const readOptions = (args: readonly string[]) => readArguments(args, { options: OPTIONS, usage: USAGE });

type Given = ReturnType<typeof readOptions>["values"];

/** `onze account invite | list | disable | reset`. */
export function account(environment: Environment, args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args);
  const [what = "", named, ...rest] = positionals;
  if (
    rest.length > 0 ||
    !["invite", "list", "disable", "reset"].includes(what) ||
    (what === "list") !== !named
  )
    throw new UsageError(`“${positionals.join(" ")}” is no such command; use: ${USAGE}`);
  return tell(environment, { asJson: values.json ?? false }, async (opened) => {
    if (!named) return listAccounts(opened.database.rows);
    if (what === "invite") return [await invite(environment, opened, { ...values, email: named })];
    if (what === "reset") return [await reset(environment, opened, named)];
    return [await disable(opened, named)];
  });
}

async function invite(
  environment: Environment,
  { database }: OpenedDatabase,
  {
    email: given,
    organisation: slug,
    role: named,
    name,
    language = "en",
  }: Given & { readonly email: string },
): Promise<Told> {
  const role = Object.values(Role).find((known) => known === named);
  if (!role)
    throw new UsageError(`--role is “${named ?? ""}”; it must be one of ${Object.values(Role).join(", ")}.`);
  const organisation = await findOrganisation(database.rows, slug ?? "");
  const { id, email, delivery, link } = await send(
    { database, accounts: postOf(environment) },
    {
      fields: { email: given, name: name ?? null, role, language },
      organisation,
      actor: COMMAND_LINE,
      replaces: "ALL",
    },
  );
  return {
    sentence: `${email} is invited to “${organisation.name}” as ${role}. ${handedOver(environment, delivery, link)}`,
    json: { id, email, organisation: slug, role, delivery, link: delivery === Delivery.MAIL ? null : link },
  };
}

/** The organisation of a command. @throws {UsageError} when there is none. */
export async function findOrganisation(ask: Ask, slug: string) {
  const found = await organisationBySlug(ask, slug, today());
  if (found) return found;
  throw new UsageError(
    `--organisation is “${slug}”; it must be what stands behind /organisations/ in the address of one.`,
  );
}

async function reset(environment: Environment, { database }: OpenedDatabase, named: string): Promise<Told> {
  const { id, email } = await findAccount(database.rows, named);
  const person = await database.transaction(COMMAND_LINE, (ask) => resetSignIn(ask, id));
  const post = postOf(environment);
  const delivery = await mailReset(post, person, null);
  const link = resetLink(post.address(), person.token);
  return {
    sentence: `${email} is signed out everywhere and chooses a new password. ${handedOver(environment, delivery, link)}`,
    json: { id, email, delivery, link: delivery === Delivery.MAIL ? null : link },
  };
}

async function disable({ database }: OpenedDatabase, named: string): Promise<Told> {
  const { id, email } = await findAccount(database.rows, named);
  await database.transaction(COMMAND_LINE, (ask) => disableIn(ask, id));
  return { sentence: `${email} may not sign in any more.`, json: { id, email, disabled: true } };
}

/** A link that no mail brings is for whoever runs the installation to pass on. */
function handedOver({ dataDirectory }: Environment, delivery: Delivery, link: string): string {
  if (delivery === Delivery.MAIL) return "The link was mailed.";
  const why = {
    OUTBOX: `The mail is in ${outboxOf(dataDirectory)}`,
    FAILED: "The mail could not be sent",
  };
  return `${why[delivery]}; the link in it is ${link}`;
}
