import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { foldText, Source, SourceKind, Term } from "@onze/schema";
import { type Line, need, readCsv } from "./read-csv.ts";

/**
 * Loads the words that the strategy, the law or this software propose to use or to avoid, where they are not there yet: what
 * people have decided on a word since stays as they decided it.
 */
export async function seedTerms(em: SqlEntityManager): Promise<void> {
  const lines = await readCsv("reference/term");
  const known = new Set((await em.find(Term, {}, { fields: ["slug"] })).map(({ slug }) => slug));
  const missing = lines.filter((line) => !known.has(need(line, "slug")));
  if (missing.length === 0) return;
  const sources = await seedSources(em);
  await em.insertMany(
    Term,
    missing.map((line) => ({
      slug: need(line, "slug"),
      word: need(line, "word"),
      wordKey: foldText(need(line, "word")),
      language: need(line, "language") as Term["language"], // only names of the enums; the database checks
      status: need(line, "status") as Term["status"],
      meaning: line.meaning ?? null,
      forms: listOf(line, "forms"),
      exceptions: listOf(line, "exceptions"),
      instead: line.instead ?? null,
      decidedBecause: need(line, "because"),
      source: sources.get(need(line, "source")) ?? need(line, "source"),
    })),
  );
}

const listOf = (line: Line, column: string): string[] => line[column]?.split(";") ?? [];

async function seedSources(em: SqlEntityManager): Promise<ReadonlyMap<string, string>> {
  const lines = await readCsv("reference/term-source");
  await em.upsertMany(
    Source,
    lines.map((line) => ({
      id: need(line, "id"),
      kind: SourceKind.MANUAL,
      name: need(line, "name"),
      publisher: line.publisher ?? null,
      url: line.url ?? null,
      takenOn: need(line, "taken_on"),
    })),
  );
  return new Map(lines.map((line) => [need(line, "key"), need(line, "id")]));
}
