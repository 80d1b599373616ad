import type { Ask } from "./database.ts";

const FIND = `select id from source where kind = 'MANUAL' and name = $1 and taken_on = $2 and not demonstration limit 1`;
const MAKE = `insert into source (kind, name, taken_on) values ('MANUAL', $1, $2) returning id`;

/** What the source of everything is called that people enter on a page; the history tells who. */
const NAME = "Onze";

/** The source of what people enter on a day: one for all of them. @param today `YYYY-MM-DD`. @returns its id. */
export async function manualSource(rows: Ask, today: string): Promise<string> {
  const [known] = await rows<{ id: string }>(FIND, [NAME, today]);
  const [source] = known ? [known] : await rows<{ id: string }>(MAKE, [NAME, today]);
  if (!source) throw new Error("a source was not written");
  return source.id;
}
