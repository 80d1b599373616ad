import type { Finding } from "./finding.ts";
import { decodeReferences, MarkupTooDeep, type Tag, tagsIn } from "./markup-tags.ts";

/** Elements that run something, or bring something that does. */
const SCRIPTS = new Set([
  ...["script", "handler", "listener", "foreignobject", "iframe", "frame", "frameset", "object", "embed"],
  ...["applet", "portal", "fencedframe"],
]);
/** Elements that change where a page goes, or an attribute after it was looked at. */
const MOVES = new Set(["animate", "set", "animatetransform", "animatemotion"]);
/** Attributes that hold an address that is fetched without a click, and those that hold one that is followed. */
const FETCHED = new Set([
  "src",
  "srcset",
  "data",
  "background",
  "poster",
  "lowsrc",
  "dynsrc",
  "manifest",
  "icon",
]);
const FOLLOWED = new Set(["href", "action", "formaction", "cite", "longdesc", "from", "to", "values", "by"]);
/** Elements of which `href` is followed, not fetched. */
const LINKS = new Set(["a", "area"]);

/** Addresses that run something when they are followed. */
const RUNS = /^(?:javascript|vbscript|livescript|mocha):|^data:(?!image\/(?:png|jpe?g|gif|webp)[;,])/i;
/** What is in the file itself. */
const INSIDE = /^(?:#|data:|$)/i;
const STYLE_ELSEWHERE = /@import|url\(\s*["']?\s*(?!["'#]|data:|\))/i;
const STYLE_RUNS = /expression\s*\(|-moz-binding|behavior\s*:|javascript:/i;

/** Signs that readers of addresses pass over. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
const PASSED_OVER = /[\u0000-\u0020\u00a0\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g;

/** How far a page may reach: letters show pictures from elsewhere, and are not shown here. */
export type Reach = "ITSELF" | "ANYWHERE";

/**
 * Looks in a page or a drawing for what runs, and for what would be fetched from elsewhere when somebody opens it.
 *
 * @returns the worst that was found; null for nothing.
 */
export function scanMarkup(text: string, reach: Reach = "ITSELF"): Finding | null {
  if (/<!ENTITY/i.test(text)) return "SCRIPT";
  if (reach === "ITSELF" && /<\?xml-stylesheet/i.test(text)) return "ELSEWHERE";
  const plain = text.replaceAll("\0", "");
  try {
    return scanTags(plain, reach);
  } catch (error) {
    if (error instanceof MarkupTooDeep) return "PACKED_TOO_MUCH";
    throw error;
  }
}

function scanTags(text: string, reach: Reach): Finding | null {
  let worst: Finding | null = null;
  let styled = 0;
  for (const tag of tagsIn(text)) {
    if (runs(tag)) return "SCRIPT";
    if (reach === "ITSELF" && fetches(tag)) worst = "ELSEWHERE";
    if (tag.name !== "style" || tag.end < styled) continue;
    // what two of them hold is looked at once
    const close = text.indexOf("</", tag.end);
    styled = close < 0 ? text.length : close;
    const found = scanStyle(text.slice(tag.end, styled), reach);
    if (found === "SCRIPT") return found;
    worst ??= found;
  }
  return worst;
}

function runs({ name, attributes }: Tag): boolean {
  if (SCRIPTS.has(name)) return true;
  if (name === "meta")
    return attributes.some(([key, value]) => key === "http-equiv" && /refresh/i.test(value));
  return attributes.some(([written, value]) => {
    const key = written.replace(/^.*:/, "");
    const address = value.replace(PASSED_OVER, "");
    if (/^on[a-z]/.test(key) || key === "srcdoc") return true;
    if (MOVES.has(name) && key === "attributename") return /^(?:.*:)?(?:href|on.*)$/i.test(address);
    if (key === "style") return STYLE_RUNS.test(value);
    return (FETCHED.has(key) || FOLLOWED.has(key)) && RUNS.test(address);
  });
}

function fetches({ name, attributes }: Tag): boolean {
  if (name === "base") return true;
  return attributes.some(([written, value]) => {
    const key = written.replace(/^.*:/, "");
    const address = value.replace(PASSED_OVER, "");
    if (FETCHED.has(key)) return !INSIDE.test(address);
    if (key === "style" || key === "fill" || key === "filter") return STYLE_ELSEWHERE.test(value);
    return key === "href" && !LINKS.has(name) && !isHarmlessLink(name, attributes) && !INSIDE.test(address);
  });
}

/** What names a page and fetches nothing, such as where it is found by its usual address. */
const isHarmlessLink = (name: string, attributes: Tag["attributes"]): boolean =>
  name === "link" &&
  attributes.some(
    ([key, value]) => key === "rel" && /^(?:canonical|alternate|author|license|next|prev)$/i.test(value),
  );

function scanStyle(style: string, reach: Reach): Finding | null {
  const read = decodeReferences(style).replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, "");
  if (STYLE_RUNS.test(read)) return "SCRIPT";
  return reach === "ITSELF" && STYLE_ELSEWHERE.test(read) ? "ELSEWHERE" : null;
}
