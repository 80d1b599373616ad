import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, expect } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import type { SignedIn } from "../support/sign-in.ts";
import { TODAY } from "../support/start-app.ts";

/** Somebody who is signed in. */
type Session = Pick<SignedIn, "headers">;

/** Who comes by. */
export interface Visitor {
  readonly language?: string;
  /** Pixels; the height follows. */
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  /** Whose session the browser has; left out, that of the whole file. */
  readonly as?: Session | undefined;
  /** The page may report errors, because the test brings them about. */
  readonly mayFail?: boolean;
}

/** Opens an address of the application, in a browser that has never been here. */
export type Visit = (address: string, visitor?: Visitor) => Promise<Page>;

/** Longer than anything takes on a busy machine, shorter than the limit of a test. */
const PATIENCE = 45_000;

/**
 * Starts a browser for a test file; `everyone` is whose session its browsers have, none for visitors. What a test opens is closed when it ends, and no page of it may have reported an
 * error, whatever else the test looked at.
 */
export async function startVisits(origin: string, everyone?: Session): Promise<Visit> {
  const browser = await launchBrowser();
  const contexts: BrowserContext[] = [];
  const errors: string[] = [];
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
  return async (address, { as = everyone, ...visitor } = {}) => {
    const { language = "nl", width = 1440, scheme = "light", mayFail = false } = visitor;
    const context = await browser.newContext({
      baseURL: origin,
      locale: language,
      colorScheme: scheme,
      reducedMotion: "reduce",
      viewport: { width, height: width < 768 ? 780 : 900 },
    });
    contexts.push(context);
    if (as) await context.addCookies([cookieOf(as, new URL(address, origin).origin)]);
    context.setDefaultTimeout(PATIENCE);
    await context.clock.setFixedTime(`${TODAY}T09:00:00Z`); // the year that a page starts with is this one
    const page = await context.newPage();
    if (mayFail) {
      // a busy page hears late that requests are held from now on, and one that it makes meanwhile passes uncut
      await page.route("**/*", (route) => route.continue());
    } else {
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    }
    await page.goto(address);
    return page;
  };
}

/** The cookie of a session, as the browser keeps it. */
function cookieOf({ headers: { cookie } }: Session, url: string) {
  const [name = "", ...value] = cookie.split("=");
  return { name, value: value.join("="), url, httpOnly: true, sameSite: "Lax" as const };
}

/** Asks again and again, until what is expected of the answer holds. */
export function eventually<Value>(ask: () => Value | Promise<Value>): ReturnType<typeof expect.poll> {
  return expect.poll(ask, { timeout: PATIENCE, interval: 40 });
}

/** The sentence that the page opens with. */
export const titleOf = (page: Page): Promise<string> => page.getByRole("heading", { level: 1 }).innerText();

/** Everything of the address after the path. */
export const searchOf = (page: Page): string => new URL(page.url()).searchParams.toString();
