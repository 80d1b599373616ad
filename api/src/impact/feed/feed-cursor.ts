import { badInput } from "../../errors.ts";

/** Which records a page of the feed has: demands come first, changes after them. */
export interface FeedPlace {
  readonly kind: "demands" | "outcomes";
  /** Of the last record before it; null at the beginning. */
  readonly after: string | null;
}

const START: FeedPlace = { kind: "demands", after: null };

/** Reads where a page begins, as the page before it said. */
export function placeOf(given: string | null): FeedPlace {
  if (given === null) return START;
  const [, kind, after] = /^(demands|outcomes)\.([\w=-]*)$/.exec(given) ?? [];
  if (kind !== "demands" && kind !== "outcomes")
    throw badInput(`There is no page “${given}” of this feed; follow “next” of the page before.`);
  return { kind, after: after || null };
}

export const cursorOf = ({ kind, after }: FeedPlace): string => `${kind}.${after ?? ""}`;

interface PageInfo {
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** Where the next page begins; null where there is none. */
export function nextPlace({ kind }: FeedPlace, { endCursor, hasNextPage }: PageInfo): FeedPlace | null {
  if (hasNextPage) return { kind, after: endCursor };
  return kind === "demands" ? { kind: "outcomes", after: null } : null;
}
