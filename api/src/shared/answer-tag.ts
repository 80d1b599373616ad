import { createHash } from "node:crypto";
import type { Context } from "../context.ts";

/** Tells answers apart by all that decides them; a viewer is who asks, with what rights, seeing how far. */
export function tagOf(
  version: string,
  {
    today,
    dayInBrussels,
    language,
    viewer,
  }: Pick<Context, "today" | "dayInBrussels" | "language" | "viewer">,
  release: string,
): string {
  const parts = [version, today, dayInBrussels, language, release, JSON.stringify(viewer)];
  return `W/"${createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, 27)}"`;
}
