import { AuthRefusal } from "./auth-refusal.ts";

/** Milliseconds in which a provider must say where its pages are: somebody waits for it. */
const HEARD_WITHIN = 5000;

export const SIGN_IN_PAGE = "/sign-in";

/** Where a provider says where its pages are. */
export const discoveryOf = (issuer: string): string => `${issuer}/.well-known/openid-configuration`;

interface Heard<Made> {
  readonly issuer: string;
  readonly log: (message: string) => void;
  readonly make: () => Made;
}

/**
 * Makes what needs a provider once the provider answers, and keeps it. The library waits for minutes for one that takes
 * a connection and says nothing, and lets everything else that it is asked wait with it.
 *
 * @throws {AuthRefusal} while the provider does not answer.
 */
export function onceHeard<Made>({ issuer, log, make }: Heard<Made>): () => Promise<Made> {
  let made: Made | null = null;
  let listening: Promise<boolean> | null = null;
  const listen = async (): Promise<boolean> => {
    const problem = await whySilent(issuer);
    if (problem !== null) log(`signing in: the provider at ${issuer} does not answer (${problem})`);
    listening = null;
    return problem === null;
  };
  return async () => {
    if (made) return made;
    listening ??= listen(); // once for all who ask meanwhile
    if (await listening) {
      made ??= make();
      return made;
    }
    throw new AuthRefusal(
      503,
      "PROVIDER_SILENT",
      "The provider does not answer; try again later, or use a password.",
    );
  };
}

/** Null when it answers. */
async function whySilent(issuer: string): Promise<string | null> {
  try {
    const answer = await fetch(discoveryOf(issuer), { signal: AbortSignal.timeout(HEARD_WITHIN) });
    await answer.body?.cancel();
    return answer.ok ? null : `HTTP ${answer.status}`;
  } catch (error) {
    return String(error);
  }
}

/** Whether an answer sends somebody back to the sign-in page, where they read why. */
export function sendsBack(answer: Response): boolean {
  const location = URL.parse(answer.headers.get("location") ?? "", "http://localhost");
  return location?.pathname === SIGN_IN_PAGE && location.searchParams.has("error");
}

/** The page on which somebody reads why signing in with the provider did not work. */
export const backToSignIn = (code: string): string => `${SIGN_IN_PAGE}?error=${encodeURIComponent(code)}`;

/** An answer as one that says that the provider has not verified the address: the library does not tell it from others. */
export function toUnverified(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.set("location", backToSignIn("email_not_verified"));
  return new Response(null, { status: answer.status, headers });
}
