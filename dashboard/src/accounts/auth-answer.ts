import { type Refused, readValues } from "../shared/refusal/read-refusal.ts";

/** What the server answered to a request about signing in. */
export type AuthAnswer =
  | { readonly kind: "DONE"; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: "REFUSED"; readonly code: string; readonly values?: Refused["values"] }
  | { readonly kind: "TOO_MANY"; readonly waitSeconds: number | null }
  /** Nothing answered, or something that is not our server. */
  | { readonly kind: "LOST" };

/** As much of an HTTP response as its meaning needs. */
export interface AuthResponse {
  readonly status: number;
  readonly text: string;
  /** Of `Retry-After` or `X-Retry-After`, in seconds; null without one. */
  readonly retryAfter: string | null;
}

/** Reads an answer: how long to wait where there were too many, else the code of a refusal. */
export function readAuthAnswer({ status, text, retryAfter }: AuthResponse): AuthAnswer {
  const body = parse(text);
  if (status === 429) return { kind: "TOO_MANY", waitSeconds: seconds(retryAfter) };
  if (body === null) return { kind: "LOST" };
  if (status >= 200 && status < 300) return { kind: "DONE", body };
  const code = typeof body.code === "string" ? body.code : `HTTP ${status}`;
  return { kind: "REFUSED", code, ...(body.values !== undefined && { values: readValues(body.values) }) };
}

function seconds(text: string | null): number | null {
  const wait = Number(text ?? Number.NaN);
  return Number.isFinite(wait) && wait >= 0 ? wait : null;
}

/** An empty answer holds nothing; null for what is no JSON object, as from a proxy in between. */
function parse(text: string): Record<string, unknown> | null {
  if (text === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? { ...value } : null;
  } catch {
    return null;
  }
}
