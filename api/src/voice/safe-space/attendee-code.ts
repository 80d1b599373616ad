import { type Coded, type CodeKind, codeOf, isCodeOf } from "../../accounts/spoken-code.ts";

/** So long that nobody finds one by trying, also where many try from many places. */
const KIND: CodeKind = { purpose: "safe-space codes", length: 12 };

/** The code with which those who attended a session read the summary: one for all, so that it says nothing of who reads. */
export const attendeeCode = (secret: string, session: Coded): string => codeOf(secret, KIND, session);

/** Whether a code that somebody gives is that of a session. */
export const isAttendeeCode = (secret: string, session: Coded, given: string): boolean =>
  isCodeOf(secret, KIND, session, given);
