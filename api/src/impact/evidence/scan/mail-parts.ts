/** One part of a letter, as it was before it was packed for the post. */
export interface MailPart {
  readonly mediaType: string;
  /** Null where it is shown and not attached. */
  readonly fileName: string | null;
  readonly content: Buffer;
}

/** That a letter holds more than anybody writes. */
export class MailTooDeep extends Error {}

const MOST = { parts: 100, depth: 8 } as const;

/** The parts of a letter, those within others as well. @throws {MailTooDeep} when there are too many. */
export function mailParts(letter: Buffer): readonly MailPart[] {
  const parts: MailPart[] = [];
  collect(letter.toString("latin1"), 0, parts);
  return parts;
}

function collect(text: string, depth: number, parts: MailPart[]): void {
  if (depth > MOST.depth || parts.length >= MOST.parts) throw new MailTooDeep();
  const { headers, body } = split(text);
  const type = headers.get("content-type") ?? "text/plain";
  const mediaType = (/^\s*([^\s;]+)/.exec(type)?.[1] ?? "text/plain").toLowerCase();
  const boundary = mediaType.startsWith("multipart/") ? parameter(type, "boundary") : null;
  if (boundary !== null) {
    for (const each of betweenBoundaries(body, boundary)) collect(each, depth + 1, parts);
    return;
  }
  const content = decoded(body, headers.get("content-transfer-encoding") ?? "");
  if (mediaType === "message/rfc822") {
    collect(content.toString("latin1"), depth + 1, parts);
    return;
  }
  const disposition = headers.get("content-disposition") ?? "";
  const fileName = parameter(disposition, "filename") ?? parameter(type, "name");
  const isAttached = fileName !== null || /^\s*attachment/i.test(disposition);
  parts.push({ mediaType, fileName: isAttached ? (fileName ?? "") : null, content });
}

function split(text: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
  const gap = /\r?\n\r?\n/.exec(text);
  const head = gap ? text.slice(0, gap.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: gap ? text.slice(gap.index + gap[0].length) : "" };
}

/** A parameter of a header; names in other alphabets and in pieces are told by their first sign alone. */
function parameter(header: string, name: string): string | null {
  const found = new RegExp(`(?:^|[;\\s])${name}(?:\\*\\d*\\*?)?\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(
    header,
  );
  return found?.[1] ?? found?.[2] ?? null;
}

function betweenBoundaries(body: string, boundary: string): readonly string[] {
  // what stands before the first and after the last is no part
  const pieces = `\n${body}`.split(`\n--${boundary}`, MOST.parts + 3).slice(1);
  if (pieces.length > MOST.parts + 1) throw new MailTooDeep();
  return pieces.filter((each) => !each.startsWith("--")).map((each) => each.replace(/^[^\n]*\n/, ""));
}

function decoded(body: string, encoding: string): Buffer {
  if (/base64/i.test(encoding)) return Buffer.from(body, "base64");
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(body, "latin1");
  const text = body
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(text, "latin1");
}
