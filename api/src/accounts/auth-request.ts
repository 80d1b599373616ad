import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import type { Auth } from "./auth.ts";
import { AuthRefusal } from "./auth-refusal.ts";
import { ADDRESS_HEADER } from "./auth-settings.ts";
import { viewerOf } from "./request-viewer.ts";
import { ownCookies, sessionCookieName } from "./session-cookie.ts";
import { actorOf } from "./viewer.ts";

/** The fields of a request's body that a route reads, all of them texts. */
export type AuthBody = Readonly<Record<string, string>>;

/** The fields that a route knows; others, such as one that would trust a device for good, are left behind. */
export function pickFields(body: unknown, names: readonly string[]): AuthBody {
  const given: Readonly<Record<string, unknown>> = typeof body === "object" ? { ...body } : {};
  const fields: Record<string, string> = {};
  for (const name of names) {
    const value = given[name];
    if (value === undefined) continue;
    if (typeof value !== "string") throw new AuthRefusal(400, "BAD_INPUT", `${name} must be a text.`);
    fields[name] = value;
  }
  return fields;
}

interface HandedOver {
  readonly answer: Auth["answer"];
  /** Where people reach the server. */
  readonly address: string;
  /** Whose act it is where nobody is signed in; null when that is not known. */
  readonly accountId: string | null;
  readonly body?: Readonly<Record<string, string | boolean>>;
}

/**
 * Asks better-auth what a browser asked us. It hears of the browser what it needs and no more; where the request came
 * from was looked at before.
 */
export function handOver(request: ExpressRequest, asked: HandedOver): Promise<Response> {
  const { answer, address, body } = asked;
  const headers = new Headers({
    origin: new URL(address).origin,
    "content-type": "application/json",
    [ADDRESS_HEADER]: request.ip ?? "",
  });
  const viewer = viewerOf(request);
  // a session that we do not let in, as one of the demonstration in production, is nobody's there either
  const unseen = viewer.sessionId === null ? sessionCookieName(address) : null;
  const cookie = ownCookies(request.get("cookie"), unseen);
  const told = { cookie, "user-agent": request.get("user-agent") };
  for (const [name, value] of Object.entries(told)) if (value) headers.set(name, value);
  return answer(
    new Request(addressOf(request, address), {
      method: request.method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    }),
    actorOf({ ...viewer, accountId: viewer.accountId ?? asked.accountId }),
  );
}

/** What is asked for, at our own address: a request may name another in its first line. */
function addressOf(request: ExpressRequest, address: string): URL {
  const own = new URL(request.path, address);
  own.search = new URL(request.originalUrl, address).search;
  return own;
}

/** What scripts of a page need not hold: the cookie is for that. */
const KEPT_BACK = ["token", "session", "redirect"];

/** Answers a browser as better-auth answered, without what is only for cookies. */
export async function passOn(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status).set("cache-control", "no-store");
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  const location = answer.headers.get("location");
  if (location && answer.status >= 300 && answer.status < 400) {
    response.location(location).end();
    return;
  }
  const body = await readJson(answer);
  response.json(Object.fromEntries(Object.entries(body).filter(([name]) => !KEPT_BACK.includes(name))));
}

async function readJson(answer: Response): Promise<Readonly<Record<string, unknown>>> {
  const text = await answer.text();
  if (text === "") return {};
  const value: unknown = JSON.parse(text);
  return typeof value === "object" ? { ...value } : {};
}
