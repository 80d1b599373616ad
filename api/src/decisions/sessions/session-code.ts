import { type Coded, type CodeKind, codeOf, isCodeOf } from "../../accounts/spoken-code.ts";

const KIND: CodeKind = { purpose: "session codes", length: 8 };

/** The code with which the phones of an organisation at a session join. */
export const sessionCode = (secret: string, voice: Coded): string => codeOf(secret, KIND, voice);

/** The one to which a code that somebody gives belongs; null for none. All are compared. */
export function voiceOfCode<Voice extends Coded>(
  secret: string,
  voices: readonly Voice[],
  given: string,
): Voice | null {
  const found = voices.filter((voice) => isCodeOf(secret, KIND, voice, given));
  return found[0] ?? null;
}
