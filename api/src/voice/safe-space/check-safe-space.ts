import { SafeSpaceState, SizeBand } from "@onze/schema";
import { badInput, conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { readPastDay } from "../../shared/given-source.ts";
import { needLine, readParagraphs } from "../../shared/given-text.ts";
import type { SafeSpaceInput } from "./safe-space.input.ts";

const LONGEST = { groundRules: 2000, summary: 5000, topic: 200 } as const;
const REASON = { least: 10, most: 500 } as const;

/** What is told of a session, as it is stored. */
export type SafeSpaceFields = Required<SafeSpaceInput>;

/** What of a session decides what may become of it. */
export interface StoodSession {
  readonly state: SafeSpaceState;
  readonly heldOn: string;
  readonly sizeBand: SizeBand | null;
  readonly summary: string | null;
}

/** What can be told of a session. @throws {Refusal} that names what cannot. */
export const checkSafeSpace = (input: SafeSpaceInput): SafeSpaceFields => ({
  heldOn: input.heldOn,
  sizeBand: input.sizeBand ?? null,
  groundRules: readParagraphs("groundRules", input.groundRules, LONGEST.groundRules),
  topics: input.topics.map((topic) => needLine("topics", topic, LONGEST.topic)),
  summary: readParagraphs("summary", input.summary, LONGEST.summary),
});

/** @throws {Refusal} where those who attended have agreed already: then nothing of it is said otherwise. */
export function refuseAgreed({ state }: StoodSession): void {
  if (state === SafeSpaceState.PREPARED || state === SafeSpaceState.HELD) return;
  throw conflict(
    `Those who attended agreed to what this session says, so it is ${state}; make it HELD again to change it, and ask them anew.`,
    because("SAFE_SPACE_AGREED"),
  );
}

/** @throws {Refusal} where a session that was held does not say how many attended, or is still to come. */
export function checkHeld(
  { heldOn, sizeBand }: Omit<StoodSession, "state" | "summary">,
  today: string,
): void {
  readPastDay("heldOn", heldOn, today);
  if (sizeBand !== null) return;
  throw badInput(
    "sizeBand is left out; a session that was held says about how many people attended.",
    because("SAFE_SPACE_SIZE_MISSING"),
  );
}

/** What a session may become next, step by step and back again: what was released may be taken back. */
const NEXT: Readonly<Record<SafeSpaceState, readonly SafeSpaceState[]>> = {
  [SafeSpaceState.PREPARED]: [SafeSpaceState.HELD],
  [SafeSpaceState.HELD]: [SafeSpaceState.PREPARED, SafeSpaceState.AGREED],
  [SafeSpaceState.AGREED]: [SafeSpaceState.HELD, SafeSpaceState.RELEASED],
  [SafeSpaceState.RELEASED]: [SafeSpaceState.AGREED],
};

/** What a session is to become. */
export interface Move {
  readonly to: SafeSpaceState;
  readonly smallGroupReason?: string | null;
}

/** Why a session may become that. @returns the reason to be stored, where one is needed. @throws {Refusal} where it may not. */
export function checkMove(
  session: StoodSession,
  { to, smallGroupReason }: Move,
  today: string,
): string | null {
  if (!NEXT[session.state].includes(to))
    throw badInput(
      `This session is ${session.state} and cannot become ${to}; next it may become ${NEXT[session.state].join(" or ")}.`,
      because("SAFE_SPACE_ORDER"),
    );
  if (to === SafeSpaceState.HELD) checkHeld(session, today);
  if (to === SafeSpaceState.AGREED && session.summary === null)
    throw badInput(
      "This session has no summary; nobody can agree to what is not written.",
      because("SAFE_SPACE_SUMMARY_MISSING"),
    );
  const isOfFew = session.sizeBand === SizeBand.FEWER_THAN_FIVE;
  return to === SafeSpaceState.RELEASED && isOfFew ? needReason(smallGroupReason) : null;
}

/** Of so few people everybody can tell who said what; so all of them must want it, and why is written down. */
function needReason(given: string | null | undefined): string {
  const reason = readParagraphs("smallGroupReason", given, REASON.most) ?? "";
  if (reason.length >= REASON.least) return reason;
  throw badInput(
    `Fewer than five people attended. Say in smallGroupReason, in ${REASON.least} to ${REASON.most} characters, why all of them agreed that the summary is released.`,
    because("SAFE_SPACE_OF_FEW", REASON),
  );
}
