import { allow } from "../accounts/policy.ts";
import { actorOf } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { badInput, conflict, notFound } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { type Ask, Values } from "../shared/database.ts";
import { readUrl } from "../shared/given-source.ts";
import { needLine, readLine } from "../shared/given-text.ts";
import { seesNeed } from "../shared/visibility-between.ts";
import { changeWithoutWaiting } from "../shared/without-waiting.ts";
import type { IndicatorInput } from "./indicator.resolver.ts";
import {
  type IndicatorFile,
  type IndicatorRow,
  type IndicatorRowProblem,
  readIndicatorCsv,
  UnreadableTable,
} from "./indicator-csv.ts";
import { keepNeeds } from "./need.policy.ts";

/** What a file brought, by the id of its indicator. */
interface Imported {
  readonly id: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly problems: readonly IndicatorRowProblem[];
}

const LARGEST_FILE = 200_000;
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Takes in a file of an indicator: all of its good rows, or nothing. @throws {Refusal} when it is no such file. */
export async function importCsv(context: Context, input: IndicatorInput, csv: string): Promise<Imported> {
  const { database, viewer } = context;
  allow(keepNeeds, viewer);
  const fields = checkIndicator(input);
  if (Buffer.byteLength(csv) > LARGEST_FILE)
    throw badInput(
      `csv has ${Buffer.byteLength(csv)} bytes; it must have at most ${LARGEST_FILE}.`,
      because("TEXT_TOO_LONG", { most: LARGEST_FILE }),
    );
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const { rows: read, problems } = await readFile(rows, csv, input.valueColumn ?? "value");
    const id = await writeIndicator(rows, fields);
    return { id, problems, ...(await writeValues(rows, id, read)) };
  });
}

/**
 * Takes an indicator away. A need that the viewer does not see is in nobody's way: a refusal would tell of it, so it goes
 * with what it rests on, as one that rests on a goal does.
 *
 * @returns its id.
 * @throws {Refusal} when there is none, or a need that the viewer sees rests on it.
 */
export async function remove({ database, viewer }: Context, id: string): Promise<string> {
  allow(keepNeeds, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const values = new Values(viewer.sight);
    const isUsed = `exists (select from stated_need n where n.indicator_id = i.id and ${seesNeed("n", values)})`;
    const [held] = await rows<{ id: string; isUsed: boolean }>(
      `select i.id, ${isUsed} as "isUsed" from indicator i where i.id::text = ${values.bind(id)} for update`,
      values.list,
    );
    if (!held) throw notFound("There is no such indicator.");
    if (held.isUsed)
      throw conflict("A need rests on this indicator; remove that first.", because("INDICATOR_USED"));
    await rows("delete from stated_need where indicator_id = $1", [held.id]);
    await rows("delete from indicator where id = $1", [held.id]);
    return held.id;
  });
}

function checkIndicator(input: IndicatorInput): readonly unknown[] {
  const { code, year, direction, isOpen } = input;
  if (!CODE.test(code) || code.length > 60)
    throw badInput(
      `code is "${code.slice(0, 60)}"; it must be small letters, digits and dashes, such as hdi.`,
      because("CODE_WRONG"),
    );
  if (year < 1900 || year > 2100) throw badInput(`year is ${year}; it must be from 1900 to 2100.`);
  return [
    ...[code, year, needLine("name", input.name, 200), direction, readLine("unit", input.unit, 60)],
    ...[needLine("publisher", input.publisher, 300), readUrl("url", input.url)],
    ...[needLine("licence", input.licence, 300), isOpen],
  ];
}

async function readFile(rows: Ask, csv: string, valueColumn: string): Promise<IndicatorFile> {
  const countries = await rows<{ code: string }>("select code from country");
  try {
    const file = readIndicatorCsv(csv, {
      countries: new Set(countries.map(({ code }) => code)),
      valueColumn,
    });
    if (file.rows.length + file.problems.length > 0) return file;
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    throw badInput(
      error.message,
      because("CSV_COLUMNS", { columns: error.columns.join(", ").slice(0, 200) }),
    );
  }
  throw badInput("The file holds no row below its heads.", because("CSV_EMPTY"));
}

/** What is the same is not written, so that the history tells of no change. */
const WRITE_INDICATOR = `insert into indicator as known (code, year, name, direction, unit, publisher, url, licence, is_open)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (code, year) do update set name = excluded.name, direction = excluded.direction, unit = excluded.unit,
    publisher = excluded.publisher, url = excluded.url, licence = excluded.licence, is_open = excluded.is_open
  where (known.name, known.direction, known.unit, known.publisher, known.url, known.licence, known.is_open)
    is distinct from (excluded.name, excluded.direction, excluded.unit, excluded.publisher, excluded.url, excluded.licence, excluded.is_open)`;

async function writeIndicator(rows: Ask, fields: readonly unknown[]): Promise<string> {
  await rows(WRITE_INDICATOR, fields);
  const [code, year] = fields;
  const [found] = await rows<{ id: string }>(
    "select id from indicator where code = $1 and year = $2 for update",
    [code, year],
  );
  if (!found) throw new Error("an indicator was not written");
  return found.id;
}

const WRITE_VALUES = `insert into indicator_value as known (indicator_id, country_code, value, year)
  select $1, country, value, year from unnest($2::text[], $3::float8[], $4::int[]) given(country, value, year)
  on conflict (indicator_id, country_code) do update set value = excluded.value, year = excluded.year
  where (known.value, known.year) is distinct from (excluded.value, excluded.year)
  returning xmax = 0 as "isNew"`;

async function writeValues(
  rows: Ask,
  id: string,
  read: readonly IndicatorRow[],
): Promise<Pick<Imported, "added" | "changed" | "unchanged">> {
  const written = await rows<{ isNew: boolean }>(WRITE_VALUES, [
    id,
    read.map(({ country }) => country),
    read.map(({ value }) => value),
    read.map(({ year }) => year),
  ]);
  const added = written.filter(({ isNew }) => isNew).length;
  return { added, changed: written.length - added, unchanged: read.length - written.length };
}
