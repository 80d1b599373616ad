import type { Page } from "playwright-core";
import { PASSWORD } from "../../support/people.ts";
import { type ReadMail, waitForMail } from "../../support/read-outbox.ts";
import type { TestApp } from "../../support/start-app.ts";
import { eventually } from "../visit.ts";
import { type Say, wordsOf } from "../words.ts";

const INVITE = `mutation ($input: InvitationInput!) { inviteAccount(input: $input) { delivery } }`;

/** Whom to invite. */
export interface Newcomer {
  readonly email: string;
  /** One that people have for the umbrella. */
  readonly role: "ADMINISTRATOR" | "AUDITOR" | "FACILITATOR";
}

/** Has an administrator invite somebody. @returns the link that the mail to them holds. */
export async function inviteTo(app: TestApp, { email, role }: Newcomer): Promise<string> {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const [umbrella] = await app.sql<{ id: string }>("select id from organisation where slug = '11-11-11'");
  const input = { email, role, organisationId: umbrella?.id, name: "Ada Nkosi", language: "en" };
  const answer = await app.ask(INVITE, { input }, headers);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return linkIn(await waitForMail(app.dataDirectory, email));
}

/** Where the link of a letter leads, on the server under test: it knows itself by another name than the test does. */
export function linkIn({ text = "" }: ReadMail): string {
  const { pathname, search } = new URL(/https?:\S+/.exec(text)?.[0] ?? "");
  return `${pathname}${search}`;
}

/** Fills in what an invitation asks, and waits until the newcomer is in. */
export async function takeUp(page: Page, language = "nl"): Promise<void> {
  const say = wordsOf(language);
  await page.getByLabel(say("accounts.newPassword")).fill(PASSWORD);
  await page.getByRole("button", { name: say("accounts.invitation.accept") }).click();
  await accountButton(page).waitFor();
}

/** The button of the menu with one's own pages; there only for whoever is signed in. */
export const accountButton = (page: Page) => page.locator("button[aria-controls=account-menu]");

/** Signs out by the menu, as a reader does. */
export async function signOut(page: Page, say: Say): Promise<void> {
  await accountButton(page).click();
  await page.getByRole("button", { name: say("nav.signOut"), exact: true }).click();
  await eventually(() => accountButton(page).count()).toBe(0);
}

/** Gives e-mail address and password on the page where one signs in. */
export async function givePassword(page: Page, say: Say, given: { email: string; password: string }) {
  const email = page.getByLabel(say("accounts.email"));
  if (await email.isEditable()) await email.fill(given.email); // an invitation may name it already
  await page.getByLabel(say("accounts.password"), { exact: true }).fill(given.password);
  await page
    .locator("main form")
    .getByRole("button", { name: say("accounts.signIn"), exact: true })
    .click();
}
