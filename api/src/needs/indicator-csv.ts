import { parse } from "csv-parse/sync";
import { registerEnumType } from "type-graphql";

export enum IndicatorProblem {
  COUNTRY_TWICE = "COUNTRY_TWICE",
  COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN",
  VALUE_MISSING = "VALUE_MISSING",
  VALUE_UNREADABLE = "VALUE_UNREADABLE",
  YEAR_UNREADABLE = "YEAR_UNREADABLE",
}
registerEnumType(IndicatorProblem, {
  name: "IndicatorProblem",
  description: "Why a row of a file of an indicator was not taken in.",
});

/** A row that is taken in. */
export interface IndicatorRow {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly value: number;
  /** Null where the row names none. */
  readonly year: number | null;
}

/** A row that is not, with the reason. */
export interface IndicatorRowProblem {
  /** Line of the file, the first being 1. */
  readonly line: number;
  readonly problem: IndicatorProblem;
  /** What stands there. */
  readonly value: string;
}

/** What a file of an indicator holds. */
export interface IndicatorFile {
  readonly rows: readonly IndicatorRow[];
  readonly problems: readonly IndicatorRowProblem[];
}

/** What makes a file no table that could be read, in a sentence. */
export class UnreadableTable extends Error {
  /** The names of its columns, as far as it has any. */
  readonly columns: readonly string[];

  constructor(sentence: string, columns: readonly string[] = []) {
    super(sentence);
    this.columns = columns;
  }
}

/** How a column of countries may be called. */
const COUNTRY_COLUMNS = ["country", "iso2"];
const NUMBER = /^[-+]?\d+([.,]\d+)?(e[-+]?\d+)?$/i;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/**
 * Reads a CSV with a row of heads: the country, as ISO 3166-1 alpha-2 under `country` or `iso2`, the value, and perhaps the
 * year. Commas, semicolons and tabs separate; a comma in a number is a decimal one. A row that cannot be read stands apart
 * with its reason, and the others are taken in.
 *
 * @throws {UnreadableTable} when it has no such columns.
 */
export function readIndicatorCsv(
  text: string,
  { countries, valueColumn }: { readonly countries: ReadonlySet<string>; readonly valueColumn: string },
): IndicatorFile {
  const [heads, ...lines] = parsed(text);
  const columns = (heads?.record ?? []).map((head) => head.trim());
  const at = (...names: readonly string[]) =>
    columns.findIndex((column) => names.includes(column.toLowerCase()));
  const places = { country: at(...COUNTRY_COLUMNS), value: at(valueColumn.toLowerCase()), year: at("year") };
  if (places.country < 0 || places.value < 0)
    throw new UnreadableTable(
      `The first row holds ${columns.join(", ").slice(0, 200) || "nothing"}; it must name the columns country (or iso2) and ${valueColumn}.`,
      columns,
    );
  const seen = new Set<string>();
  const rows: IndicatorRow[] = [];
  const problems: IndicatorRowProblem[] = [];
  for (const { record, info } of lines) {
    const cell = (place: number) => (record[place] ?? "").trim();
    const given = { country: cell(places.country), value: cell(places.value), year: cell(places.year) };
    const read = readRow(given, countries, seen);
    if ("problem" in read) problems.push({ line: info.lines, ...read });
    else rows.push(read);
  }
  return { rows, problems };
}

interface GivenRow {
  readonly country: string;
  readonly value: string;
  readonly year: string;
}

/** A row as it is taken in, or why it is not; a country that is taken in is `seen`. */
function readRow(
  { country, value, year }: GivenRow,
  countries: ReadonlySet<string>,
  seen: Set<string>,
): IndicatorRow | Omit<IndicatorRowProblem, "line"> {
  const code = country.toUpperCase();
  if (!countries.has(code)) return { problem: IndicatorProblem.COUNTRY_UNKNOWN, value: shown(country) };
  if (value === "") return { problem: IndicatorProblem.VALUE_MISSING, value: code };
  const number = Number(value.replace(",", "."));
  if (!NUMBER.test(value) || !Number.isFinite(number))
    return { problem: IndicatorProblem.VALUE_UNREADABLE, value: shown(value) };
  const ownYear = year === "" ? null : Number(year);
  if (ownYear !== null && !(Number.isInteger(ownYear) && ownYear >= FIRST_YEAR && ownYear <= LAST_YEAR))
    return { problem: IndicatorProblem.YEAR_UNREADABLE, value: shown(year) };
  if (seen.has(code)) return { problem: IndicatorProblem.COUNTRY_TWICE, value: code };
  seen.add(code);
  return { country: code, value: number, year: ownYear };
}

const shown = (text: string): string => text.slice(0, 60);

function parsed(text: string): Parsed[] {
  const [firstLine = ""] = text.split(/\r?\n/, 1);
  const delimiter = [";", "\t"].find((sign) => firstLine.includes(sign)) ?? ",";
  try {
    return parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[]; // with `info` each record comes with its line, which the types do not say
  } catch (error) {
    throw new UnreadableTable(
      `The file cannot be read as a table: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
