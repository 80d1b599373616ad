import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterAll, expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { addPerson, enter } from "../../support/people.ts";
import { startApp } from "../../support/start-app.ts";
import { CLIENT } from "../../support/start-provider.ts";

/** Takes connections and never says a word. */
async function startSilentServer(): Promise<string> {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => sockets.push(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
}

const issuer = await startSilentServer();
const app = await startApp({ accounts: { provider: { issuer, name: "Staff", ...CLIENT } } });

test("a provider that takes connections and never answers keeps nobody out who has a password", async () => {
  const browser = await enter(app, await addPerson(app));
  expect((await browser.ask("{ me { grants { role } } }")).data).toEqual({
    me: { grants: [{ role: "MEMBER_EDITOR" }] },
  });
  expect((await browser.post("sign-out")).status).toBe(200);
});

test("whoever chooses it is told, in a moment, that it does not answer", async () => {
  const browser = openBrowser(app.url);
  const began = Date.now();
  expect(await browser.post("sign-in/social", { provider: "oidc", callbackURL: "/account" })).toMatchObject({
    status: 503,
    body: { code: "PROVIDER_SILENT" },
  });
  expect(Date.now() - began).toBeLessThan(15_000);
  expect(app.logged.join()).toContain(`the provider at ${issuer} does not answer`);
});

test("whoever comes back from it reads a page, not JSON", async () => {
  const { status, headers } = await openBrowser(app.url).visit(
    `${app.url}/api/auth/callback/oidc?code=x&state=y`,
  );
  expect([status, headers.get("location")]).toEqual([302, "/sign-in?error=PROVIDER_SILENT"]);
});
