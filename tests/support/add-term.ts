import { randomUUID } from "node:crypto";
import { foldText } from "@onze/schema";
import type { TestApp } from "./start-app.ts";

/** A word to be written; the rest is filled in. */
export interface NewTerm {
  readonly word?: string;
  readonly language?: string;
  readonly status?: "PROPOSED" | "CONTESTED" | "AGREED" | "DISCOURAGED";
  readonly forms?: readonly string[];
  readonly exceptions?: readonly string[];
  /** Id of the organisation that proposes it. */
  readonly proposedBy?: string | null;
}

/** Writes a word by plain SQL. */
export async function addTerm(
  { sql }: Pick<TestApp, "sql">,
  {
    word = "charity",
    language = "en",
    status = "PROPOSED",
    forms = [],
    exceptions = [],
    proposedBy = null,
  }: NewTerm = {},
): Promise<{ readonly id: string; readonly slug: string }> {
  const slug = `w-${randomUUID()}`;
  const isDecided = status === "AGREED" || status === "DISCOURAGED";
  const [made] = await sql<{ id: string }>(
    `insert into term (source_id, slug, word, word_key, language, status, forms, exceptions, instead, reasons, proposed_by_id, decided_because, decided_on)
      select (select id from source order by taken_on, id limit 1), $1, $2, $3, $4, $5, $6, $7, 'solidarity', 'It looks down', $8, $9, $10 returning id`,
    [
      ...[slug, word, foldText(word), language, status, forms, exceptions, proposedBy],
      ...[isDecided ? "It looks down" : null, isDecided ? "2026-06-01" : null],
    ],
  );
  if (!made) throw new Error("a word was not written");
  return { id: made.id, slug };
}
