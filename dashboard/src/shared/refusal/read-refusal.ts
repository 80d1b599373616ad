import { CombinedGraphQLErrors } from "@apollo/client/errors";

/** Why the API refused something, and what fills the sentence about it. */
export interface Refused {
  readonly reason: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The reason that an error of the API names; null where it names none. */
export function readRefusal(error: unknown): Refused | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const { reason, values } = error.errors[0]?.extensions ?? {};
  return typeof reason === "string" ? { reason, values: readValues(values) } : null;
}

/** Whether something was refused because somebody else changed it first. */
export const isChangedMeanwhile = (error: unknown): boolean =>
  readRefusal(error)?.reason === "CHANGED_MEANWHILE";

/** The texts and numbers among what was answered. */
export function readValues(given: unknown): Refused["values"] {
  const found: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    if (typeof value === "string" || typeof value === "number") found[name] = value;
  }
  return found;
}
