import type { Answer } from "./start-app.ts";

/** What was answered to a request under `/api/auth`. */
export interface AuthAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Keeps cookies as a browser does, and asks with them. */
export interface BrowserSession {
  /** Posts to a path under `/api/auth/`. */
  readonly post: (
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<AuthAnswer>;
  /** Gets an address, without following where it leads. */
  readonly visit: (address: string) => Promise<Response>;
  readonly ask: <Data = Record<string, unknown>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<Answer<Data>>;
  readonly cookies: Map<string, string>;
}

/** A browser that has not been here before. @param url of the server. */
export function openBrowser(url: string): BrowserSession {
  const cookies = new Map<string, string>();
  const send = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0)
      headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(address, { redirect: "manual", ...init, headers });
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
    return response;
  };
  const json = { "content-type": "application/json" };
  return {
    cookies,
    visit: (address) => send(address),
    async post(path, body = {}, headers = {}) {
      const init = { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) };
      const response = await send(`${url}/api/auth/${path}`, init);
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === "" ? {} : JSON.parse(text),
      };
    },
    async ask(query, variables = {}) {
      const body = JSON.stringify({ query, variables });
      return (await send(`${url}/graphql`, { method: "POST", headers: json, body })).json();
    },
  };
}

function keep(cookies: Map<string, string>, cookie: string): void {
  const [pair = "", ...attributes] = cookie.split(";");
  const at = pair.indexOf("=");
  const name = pair.slice(0, at);
  const isGone = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute));
  if (isGone) cookies.delete(name);
  else cookies.set(name, pair.slice(at + 1));
}
