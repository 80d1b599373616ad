import type { Coded } from "../../accounts/spoken-code.ts";
import type { Context } from "../../context.ts";
import { notFound, type Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { voiceOfCode } from "./session-code.ts";

/** Where a phone says that it is. */
export interface SessionPlace {
  /** Id of the session. */
  readonly session: string;
  readonly code: string;
}

/** The organisation in whose name a phone speaks. */
export interface VoiceAt extends Coded {
  readonly sessionId: string;
  readonly organisationId: string;
}

/** The organisation whose code a phone gives; null where it opens nothing. */
export async function voiceAt(
  rows: Ask,
  { accounts }: Pick<Context, "accounts">,
  { session, code }: SessionPlace,
): Promise<VoiceAt | null> {
  const voices = await rows<VoiceAt>(
    `select id, code_number as "codeNumber", session_id as "sessionId", organisation_id as "organisationId"
      from session_organisation where session_id::text = $1 order by id`,
    [session],
  );
  return voiceOfCode(accounts.secret, voices, code);
}

const attemptOf = ({ clientAddress }: Pick<Context, "clientAddress">, { session }: SessionPlace) =>
  ({ kind: "SESSION_CODE", account: session, address: clientAddress ?? "" }) as const;

/** @throws {TooMany} when too many codes that open nothing were tried from there: then none is looked at. */
export const refuseUsedUp = (
  context: Pick<Context, "accounts" | "clientAddress">,
  at: SessionPlace,
): Promise<void> => context.accounts.limits.refuseUsedUp(attemptOf(context, at));

/** Counts a code that opens nothing. @returns how it is refused: alike whether it is wrong, was renewed, or there is no such session. */
export async function codeRefused(
  context: Pick<Context, "accounts" | "clientAddress">,
  at: SessionPlace,
): Promise<Refusal> {
  await context.accounts.limits.count(attemptOf(context, at));
  return notFound(
    "This code opens no session: it is wrong, or another was given; ask who leads the session for it.",
    because("SESSION_CODE_WRONG"),
  );
}
