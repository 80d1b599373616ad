import type { Operation } from "../support/operations.ts";

/** Of sessions about participation. */
export const SESSION_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  participationSession: [
    { query: `{ participationSession(id: "none") { isReadable session { title } } }` },
    {
      query: `{ participationSession(id: 5) { decisions { label scores { actual } } organisations { name code } } }`,
    },
  ],
  participationSessions: [
    {
      query: `{ participationSessions(first: 2) { totalCount nodes { id title step ledBy isLed organisationCount } } }`,
    },
    { query: `{ participationSessions(first: 0) { totalCount } }` },
  ],
  sessionAt: [
    { query: `{ sessionAt(at: { session: "none", code: "22222222" }) { own decisions { label agreed } } }` },
    { query: `{ sessionAt(at: { session: "none" }) { own } }` },
  ],
};
