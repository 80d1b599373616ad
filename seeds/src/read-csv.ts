import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";

/** A line of a CSV by column name; an empty cell is unknown. */
export type Line = Readonly<Record<string, string | null>>;

/** Reads a data file of this package, such as `reference/theme`. */
export async function readCsv(name: string): Promise<Line[]> {
  const text = await readFile(new URL(`../data/${name}.csv`, import.meta.url), "utf8");
  return parse<Line>(text, {
    columns: true,
    cast: (cell, { header }) => (cell === "" && !header ? null : cell),
  });
}

/** @throws {Error} naming the column when the cell is empty. */
export function need(line: Line, column: string): string {
  const cell = line[column];
  if (cell) return cell;
  throw new Error(`${column} is empty in ${JSON.stringify(line)}`);
}

export const numberOf = (line: Line, column: string): number | null =>
  line[column] ? Number(line[column]) : null;

/** The texts of `name_nl`, `name_fr` … by language. */
export function inLanguages(line: Line, column: string) {
  const of = (language: string) => line[`${column}_${language}`] ?? null;
  return { nl: of("nl"), fr: of("fr"), en: of("en"), es: of("es") };
}

/** The same without the languages that have no text. */
export function narratives(line: Line, column: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inLanguages(line, column)).flatMap(([language, text]) => (text ? [[language, text]] : [])),
  );
}
