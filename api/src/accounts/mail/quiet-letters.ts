import type { Language } from "@onze/schema";
import { TooMany } from "../../errors.ts";
import type { AccountServices } from "../account-services.ts";
import { quietLetter } from "./letters.ts";
import type { QuietKind } from "./quiet-words.ts";

/** Somebody who is told that something is there. */
export interface Addressee {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

interface QuietNews {
  readonly kind: QuietKind;
  /** Id of what it is about: of one thing only so many letters go in a day. */
  readonly about: string;
  /** Where it is read, after signing in; a path of ours. */
  readonly path: string;
}

/** Tells people that something is there, and where; whatever was done holds, also where no letter goes any more. */
export async function tellQuietly(
  { limits, mailer, address }: AccountServices,
  { kind, about, path }: QuietNews,
  addressees: readonly Addressee[],
): Promise<void> {
  if (addressees.length === 0 || (await isToldOften(limits, kind, about))) return;
  const link = `${address()}${path}`;
  await Promise.all(
    addressees.map(({ email, ...person }) => mailer.send(email, quietLetter(kind, { ...person, link }))),
  );
}

async function isToldOften(
  limits: AccountServices["limits"],
  kind: QuietKind,
  about: string,
): Promise<boolean> {
  try {
    await limits.count({ kind, account: about, address: "" });
    return false;
  } catch (error) {
    if (error instanceof TooMany) return true;
    throw error;
  }
}
