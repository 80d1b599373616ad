import { currentLanguage } from "../i18n/index.ts";
import { type AuthAnswer, readAuthAnswer } from "./auth-answer.ts";

/** Asks the server something about signing in. @param path under `/api/auth`, such as `sign-in/email`. */
export async function askAuth(
  path: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/api/auth/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": currentLanguage() },
      body: JSON.stringify(body),
    });
    const { status, headers } = response;
    const retryAfter = headers.get("retry-after") ?? headers.get("x-retry-after");
    return readAuthAnswer({ status, retryAfter, text: await response.text() });
  } catch {
    return { kind: "LOST" };
  }
}
