import type { Term } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { readLanguage } from "../../accounts/person-fields.ts";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import { likeWords } from "../../shared/like-words.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesTerm } from "../../shared/visibility-decisions.ts";
import type { TermFilter } from "./term.input.ts";
import { findWarnings, type Warning, type WatchedTerm } from "./warnings.ts";

/** Words in the order of their letters. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  filter: TermFilter,
  request: PageRequest,
): Promise<Connection<Term>> {
  const query = new ReadQuery(info, context);
  const page = query.rootPage("t", {
    from: `term t where ${conditionsOf(filter, query).join(" and ")}`,
    order: ["t.word_key", "t.id"],
    request,
  });
  return askPage<Term>(context.database, page, query.values);
}

function conditionsOf({ language, statuses, search }: TermFilter, query: ReadQuery): string[] {
  const conditions = [seesTerm("t", query.values)];
  if (language) conditions.push(`t.language = ${query.bind(readLanguage(language))}`);
  if (statuses) conditions.push(`t.status = any(${query.bind(statuses)}::text[])`);
  if (search)
    conditions.push(`concat_ws(' ', t.word, t.instead) ilike '%' || ${query.bind(likeWords(search))} || '%'`);
  return conditions;
}

/** One that the viewer reads, by its slug or id; null when there is none. */
export async function find(context: Context, info: GraphQLResolveInfo, named: string): Promise<Term | null> {
  const query = new ReadQuery(info, context);
  const name = query.bind(named);
  const [record] = await context.database.rows<{ node: Term }>(
    `select ${query.rootObject("t")} as node from term t
      where (t.slug = ${name} or t.id::text = ${name}) and ${seesTerm("t", query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

/** Longer texts are looked at so far: a warning never stands in the way. */
const LOOKS_AT = 20_000;

/** A discouraged word, with what the reader asks of it. */
interface ReadTerm extends WatchedTerm {
  readonly node: Term;
}

/** The discouraged words of a language that a text holds. Nothing is kept of the text. */
export async function warn(
  context: Context,
  info: GraphQLResolveInfo,
  { text, language }: { readonly text: string; readonly language: string },
): Promise<readonly Warning<Term>[]> {
  const query = new ReadQuery(info, context);
  const node = query.asksFor("term") ? query.rootObject("t", ["term"]) : "null";
  const terms = await context.database.rows<ReadTerm>(
    `select t.word, t.forms, t.exceptions, ${node} as node from term t
      where t.status = 'DISCOURAGED' and t.language = ${query.bind(readLanguage(language))} order by t.word_key, t.id`,
    query.values.list,
  );
  return findWarnings(text.slice(0, LOOKS_AT), terms).map(({ term, found }) => ({ found, term: term.node }));
}
