import { isUuid } from "../../shared/uuid.ts";

/** Where and between whom an overlap is: two organisations in a place on a theme. */
export interface OverlapPlace {
  readonly theme: string;
  /** A country, or a region for work that covers it as a whole. */
  readonly place: string;
  /** Ids, the smaller first. */
  readonly holders: readonly [string, string];
}

/** One text for one overlap, today and tomorrow. It holds what the overlap itself says, and nothing of its partners. */
export const overlapKey = ({ theme, place, holders }: OverlapPlace): string =>
  Buffer.from(JSON.stringify([...holders, place, theme])).toString("base64url");

/** What a key stands for; null for a text that is none. Whether there is such an overlap, it does not say. */
export function readOverlapKey(key: string): OverlapPlace | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(key, "base64url").toString("utf8"));
    if (!Array.isArray(parts) || parts.length !== 4 || !parts.every(isText)) return null;
    const [first = "", second = "", place = "", theme = ""] = parts;
    return isUuid(first) && isUuid(second) && first < second
      ? { theme, place, holders: [first, second] }
      : null;
  } catch {
    return null;
  }
}

const isText = (part: unknown): part is string => typeof part === "string";
