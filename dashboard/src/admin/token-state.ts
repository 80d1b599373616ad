/** Whether a token can still be used. */
export type TokenState = "ACTIVE" | "EXPIRED" | "REVOKED" | "MAKER_GONE";

interface TokenDates {
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  /** Whether whoever made it may still make one. */
  readonly makerMay: boolean;
}

/** Says whether a token can still be used. @param now an instant as ISO 8601. */
export function tokenState({ expiresAt, revokedAt, makerMay }: TokenDates, now: string): TokenState {
  if (revokedAt !== null) return "REVOKED";
  if (expiresAt !== null && Date.parse(expiresAt) <= Date.parse(now)) return "EXPIRED";
  return makerMay ? "ACTIVE" : "MAKER_GONE";
}

/** Those that can be used first, the newest first among equals. */
export function sortTokens<Token extends TokenDates & { readonly createdAt: string }>(
  tokens: readonly Token[],
  now: string,
): Token[] {
  const isOver = (token: Token) => Number(tokenState(token, now) !== "ACTIVE");
  return tokens.toSorted(
    (a, b) => isOver(a) - isOver(b) || Date.parse(b.createdAt) - Date.parse(a.createdAt),
  );
}

/** How long a token can be made to last, in days; null for one that does not end by itself. */
export const LIFETIMES = [90, 365, 1095, null] as const;

/** When a token of so many days, made now, ends. @returns an instant as ISO 8601; null when it does not. */
export function endOfLifetime(days: number | null, now: Date): string | null {
  return days === null ? null : new Date(now.getTime() + days * 86_400_000).toISOString();
}
