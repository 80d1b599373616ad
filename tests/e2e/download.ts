import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** Presses what hands out a file. @returns its name, and its rows by the heads of their columns. */
export async function download(page: Page, button: Locator) {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const text = await readFile(await file.path(), "utf8");
  return { name: file.suggestedFilename(), rows: parseCsv(text) };
}

/** Reads RFC 4180 with a byte order mark, as the dashboard writes it. */
function parseCsv(text: string): Record<string, string>[] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split("\r\n")
    .filter((line) => line !== "");
  const [heads = [], ...rows] = lines.map(splitLine);
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? ""])));
}

function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}
