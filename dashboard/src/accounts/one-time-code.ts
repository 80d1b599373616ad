/** What was typed where a code is asked: the six figures of an app, or one of the backup codes. */
export type GivenCode =
  | { readonly kind: "TOTP"; readonly code: string }
  | { readonly kind: "BACKUP"; readonly code: string };

/**
 * Reads a code as people type or paste it, with spaces anywhere.
 *
 * @returns null when it can be neither: too short, or nothing at all.
 */
export function readCode(text: string): GivenCode | null {
  const code = text.replace(/\s/g, "");
  if (/^\d{6}$/.test(code)) return { kind: "TOTP", code };
  return /^[A-Za-z0-9-]{8,}$/.test(code) ? { kind: "BACKUP", code } : null;
}
