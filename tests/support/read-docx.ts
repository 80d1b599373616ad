import { strFromU8, unzipSync } from "fflate";

/** Reads a DOCX: its parts as text, and what a reader sees, with a line for each paragraph. */
export function readDocx(bytes: Uint8Array): {
  readonly parts: Readonly<Record<string, string>>;
  readonly text: string;
} {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  const seen = ["word/header1.xml", "word/document.xml", "word/footer1.xml"].map((path) => parts[path] ?? "");
  const text = seen
    .join("\n")
    .replaceAll("</w:p>", "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'");
  return { parts, text };
}
