import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as programs read it. */
export interface ReadPdf {
  /** The text of each page, in the order in which it stands. */
  readonly pages: readonly string[];
  readonly text: string;
  readonly language: string | null;
  readonly title: string;
  /** Kinds of parts that it tells to those who hear it, in order; of marks alone there is none. */
  readonly tags: readonly string[];
  /** Addresses that it leads to. */
  readonly links: readonly string[];
}

interface Tagged {
  readonly role: string;
  readonly children: readonly object[];
}

/** The kinds of a part and of what is in it; what only marks content has none. */
const rolesOf = ({ role, children }: Tagged): string[] => [
  role,
  ...children.flatMap((child) => ("role" in child ? rolesOf(child as Tagged) : [])), // it says of itself that it is one
];

/** Reads a PDF with another library than wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  const pages: string[] = [];
  const tags: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    const tree = await page.getStructTree();
    if (tree) tags.push(...rolesOf(tree));
    for (const { url } of await page.getAnnotations()) if (url) links.push(url);
  }
  const { info } = await pdf.getMetadata();
  const told = info as { readonly Title?: string; readonly Language?: string }; // typed as any object
  await loading.destroy();
  const text = pages.join("\n").replaceAll(/\s+/g, " ");
  return { pages, text, tags, links, title: told.Title ?? "", language: told.Language ?? null };
}
