/**
 * Takes the key out of the address that a one-time-code app reads, to be typed by hand: in groups of four, as people
 * copy it.
 *
 * @param address `otpauth://totp/…?secret=…`
 * @returns null when the address holds no key.
 */
export function readKey(address: string): string | null {
  const secret = URL.parse(address)?.searchParams.get("secret");
  return secret ? secret.replace(/=+$/, "").replace(/(.{4})(?=.)/g, "$1 ") : null;
}
