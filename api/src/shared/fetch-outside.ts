import { lookup as lookUp } from "node:dns";
import { type IncomingMessage, type RequestOptions, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPrivateAddress } from "./private-addresses.ts";

/** How an address elsewhere is asked. */
export interface Asking {
  readonly method: "HEAD" | "GET";
  /** Whether machines of one's own network may be asked, as an intranet needs. */
  readonly privateAddresses: "refuse" | "allow";
  /** Ends it early. */
  readonly signal?: AbortSignal;
}

/** That an address elsewhere is not asked, or does not lead anywhere. */
export class OutsideRefused extends Error {}

const MOST_REDIRECTS = 5;
/** Milliseconds for all of it. */
const ANSWERS_WITHIN = 10_000;
const LARGEST_HEADERS = 32_768;

/**
 * Asks an address that somebody wrote down how it answers, and never a machine of one's own: the name is looked up once, and
 * what it stands for is connected to as it was checked. Redirects are followed, and each is checked. Of what is answered
 * only the status is read.
 *
 * @returns the status of the last answer.
 * @throws {OutsideRefused} when it is no address to ask; another error when nobody answers in time.
 */
export async function fetchOutside(address: string, asking: Asking): Promise<number> {
  const limit = AbortSignal.timeout(ANSWERS_WITHIN);
  const signal = asking.signal ? AbortSignal.any([asking.signal, limit]) : limit;
  let url = readAddress(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const { status, next } = await ask(url, { ...asking, signal });
    if (next === null) return status;
    url = readAddress(next, url);
  }
  throw new OutsideRefused(`it leads on more than ${MOST_REDIRECTS} times`);
}

function readAddress(address: string, from?: URL): URL {
  const url = URL.parse(address, from?.href);
  if (url && /^https?:$/.test(url.protocol) && url.hostname !== "") return url;
  throw new OutsideRefused("it is no http or https address");
}

async function ask(
  url: URL,
  { method, privateAddresses, signal }: Asking,
): Promise<{ readonly status: number; readonly next: string | null }> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const refusalOf = (found: string): OutsideRefused | null =>
    privateAddresses === "refuse" && isPrivateAddress(found)
      ? new OutsideRefused(`${host} is a machine of a private network`)
      : null;
  const refused = isIP(host) ? refusalOf(host) : null;
  if (refused) throw refused;
  const answer = await send(url, {
    ...{ method, signal, agent: false, maxHeaderSize: LARGEST_HEADERS },
    lookup: lookUpChecked(refusalOf),
    headers: { "user-agent": "Onze (looks whether links still answer)", accept: "*/*", connection: "close" },
  });
  const { statusCode: status = 0, headers } = answer;
  answer.destroy();
  const isMoved = [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;
  return { status, next: isMoved ? (headers.location ?? null) : null };
}

const send = (url: URL, options: RequestOptions): Promise<IncomingMessage> =>
  new Promise((done, fail) => {
    const request = url.protocol === "https:" ? requestSecure : requestPlain;
    // a password that an address holds is not for others to send
    const target = Object.assign(new URL(url.href), { username: "", password: "" });
    request(target, options).once("response", done).on("error", fail).end();
  });

/** Looks a name up, and lets nothing be connected to that was not checked. */
const lookUpChecked =
  (refusalOf: (found: string) => OutsideRefused | null): LookupFunction =>
  (name, options, done) => {
    lookUp(name, { ...options, all: true }, (error, found = []) => {
      const [first] = found;
      const refused = found.map(({ address }) => refusalOf(address)).find((each) => each !== null);
      if (error || refused || !first)
        return done(error ?? refused ?? new Error(`${name} has no address`), "", 0);
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
  };
