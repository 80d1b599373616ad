import { createHash, createHmac, randomUUID } from "node:crypto";
import { type BrowserSession, openBrowser } from "./browser-session.ts";
import { idOf, UMBRELLA } from "./sql-parts.ts";
import type { TestApp } from "./start-app.ts";

/** A password that nothing is wrong with. */
export const PASSWORD = "vlinder-onder-glas";

export interface NewPerson {
  readonly email?: string;
  readonly name?: string;
  readonly role?: string;
  /** Slug. */
  readonly organisation?: string;
  readonly readsConfidential?: boolean;
}

export interface Person {
  readonly id: string;
  readonly email: string;
}

export const ACCEPT =
  "mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { email } }";

export const INVITE = `mutation ($input: InvitationInput!) { inviteAccount(input: $input) {
  delivery invitation { id email name role organisation { slug } invitedBy } } }`;

/** What whoever holds a link is told of it. */
export const OPEN_INVITATION =
  "query ($token: String!) { openInvitation(token: $token) { email name role organisation hasAccount } }";

export const INVITATIONS = "{ invitations { nodes { email role organisation { slug } } } }";

export const GRANT_ROLE =
  "mutation ($input: GrantInput!) { grantRole(input: $input) { grants { id role readsConfidential organisation { slug } } } }";

/** What a link of a letter, or one that the command line prints, holds. */
export const tokenOf = (link: string): string => new URL(link).searchParams.get("token") ?? "";

/** An act on what has an id, such as `disableAccount`. */
export const onAccount = (mutation: string): string =>
  `mutation ($id: ID!) { ${mutation}(id: $id) { id disabledAt hasSecondFactor grants { role } } }`;

/** The id of an organisation; empty where there is none. */
export async function idOfOrganisation(app: TestApp, slug: string): Promise<string> {
  const [found] = await app.sql<{ id: string }>("select id from organisation where slug = $1", [slug]);
  return found?.id ?? "";
}

/** The id of the one grant of an account; empty where it has none. */
export async function idOfGrant(app: TestApp, accountId: string): Promise<string> {
  const [found] = await app.sql<{ id: string }>("select id from account_grant where account_id = $1", [
    accountId,
  ]);
  return found?.id ?? "";
}

/** Records an open invitation. @returns what its link holds. */
export async function addInvitation(app: TestApp, given: NewPerson = {}): Promise<string> {
  const { role = "MEMBER_EDITOR", organisation = UMBRELLA, readsConfidential = false } = given;
  const { email = `${randomUUID()}@example.org`, name = "Ana Pérez" } = given;
  const token = randomUUID();
  await app.sql(
    `insert into invitation (email, name, organisation_id, role, reads_confidential, token_hash, expires_at)
      values ($1, $2, ${idOf("$3")}, $4, $5, $6, now() + interval '7 days')`,
    [email, name, organisation, role, readsConfidential, sha256(token)],
  );
  return token;
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Somebody who took up an invitation and has a password. */
export async function addPerson(app: TestApp, given: NewPerson = {}): Promise<Person> {
  const token = await addInvitation(app, given);
  const { data, errors } = await app.ask<{ acceptInvitation: { email: string } }>(ACCEPT, {
    input: { token, password: PASSWORD },
  });
  if (!data) throw new Error(`${JSON.stringify(errors)} ${app.logged.at(-1)}`);
  const { email } = data.acceptInvitation;
  const [account] = await app.sql<{ id: string }>("select id from account where email = $1", [email]);
  return { email, id: account?.id ?? "" };
}

/** A browser in which somebody signed in with their password. */
export async function enter(app: TestApp, { email }: Person): Promise<BrowserSession> {
  const browser = openBrowser(app.url);
  const { status, body } = await browser.post("sign-in/email", { email, password: PASSWORD });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return browser;
}

/** What somebody's app knows once codes are set up, and the codes on paper. */
export interface Codes {
  readonly secret: Buffer;
  readonly backupCodes: readonly string[];
}

/** Sets up one-time codes, as the account page does; the session has given one then. */
export async function setUpCodes(browser: BrowserSession): Promise<Codes> {
  const { body } = await browser.post("two-factor/enable", { password: PASSWORD });
  const secret = readBase32(new URL(String(body.totpURI)).searchParams.get("secret") ?? "");
  const { status, body: answer } = await browser.post("two-factor/verify-totp", { code: codeOf(secret) });
  if (status !== 200) throw new Error(JSON.stringify(answer));
  return { secret, backupCodes: body.backupCodes as string[] };
}

/** The code of a secret, `steps` half minutes from now: those next to the present one are right as well. */
export function codeOf(secret: Buffer, steps = 0): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 0xf;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** The bytes of a secret as apps write it. */
export function readBase32(text: string): Buffer {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
