import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { afterAll } from "vitest";
import type { BrowserSession } from "./browser-session.ts";

/** What the provider says of somebody. */
export interface Vouched {
  readonly sub: string;
  readonly email: string;
  /** A provider may leave it out. */
  readonly email_verified?: boolean | undefined;
  readonly name: string;
}

export interface TestProvider {
  readonly issuer: string;
  /** Somebody whom the provider knows; the next sign-in there is theirs. */
  readonly vouchFor: (person: Vouched) => void;
}

export const CLIENT = { clientId: "onze", clientSecret: "a secret between us and the provider" };

/**
 * Starts a real OpenID Connect provider for a test file.
 *
 * @param callback the address to which it sends people back.
 */
export async function startProvider(callback: string): Promise<TestProvider> {
  const people = new Map<string, Vouched>();
  let next = "";
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [callback] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    findAccount: (_context, id) => {
      const person = people.get(id);
      return person ? { accountId: id, claims: () => ({ ...person }) } : undefined;
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ["a key of the test alone"] },
    pkce: { required: () => true },
  });
  const answer = provider.callback();
  server.on("request", async (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return answer(request, response);
    const { params, prompt, grantId } = await provider.interactionDetails(request, response);
    const grant = grantId
      ? await provider.Grant.find(grantId)
      : new provider.Grant({ accountId: next, clientId: String(params.client_id) });
    grant?.addOIDCScope(String(params.scope));
    const consent = grant ? { grantId: await grant.save() } : {};
    const result = prompt.name === "login" ? { login: { accountId: next } } : { consent };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    issuer,
    vouchFor(person) {
      people.set(person.sub, person);
      next = person.sub;
    },
  };
}

/** Goes to the provider and back in a browser. @returns where our server sends the browser in the end. */
export async function enterByProvider(
  { browser, provider }: { readonly browser: BrowserSession; readonly provider: BrowserSession },
  { url, callbackURL = "/account" }: { readonly url: string; readonly callbackURL?: string },
): Promise<string> {
  const { body } = await browser.post("sign-in/social", { provider: "oidc", callbackURL });
  let address = String(body.url);
  while (!address.startsWith(`${url}/api/auth/callback/`)) {
    const { headers } = await provider.visit(address);
    const location = headers.get("location");
    if (!location) throw new Error(`the provider goes nowhere from ${address}`);
    address = new URL(location, address).href;
  }
  const { headers } = await browser.visit(address);
  return headers.get("location") ?? "";
}
