import type { Framework, FrameworkCycle, FrameworkKind } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { frameworkName } from "./framework-name.sql.ts";

interface FrameworkSearch extends PageRequest {
  readonly cycle?: string;
  readonly kind?: FrameworkKind;
}

/** Frameworks, the newest cycle first and countries before themes, by name. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  { cycle, kind, ...request }: FrameworkSearch,
): Promise<Connection<Framework>> {
  const query = new ReadQuery(info, context);
  const conditions = [
    "true",
    ...(cycle ? [`y.code = ${query.bind(cycle)}`] : []),
    ...(kind ? [`f.kind = ${query.bind(kind)}`] : []),
  ];
  const from = `framework f join framework_cycle y on y.id = f.cycle_id where ${conditions.join(" and ")}`;
  const order = [
    { sql: "y.starts_on", descends: true },
    "f.kind",
    `${frameworkName("f", context.language)} collate "und-x-icu"`,
    "f.code",
  ];
  return askPage<Framework>(context.database, query.rootPage("f", { from, order, request }), query.values);
}

/** The framework of a code; null where none is recorded. */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  code: string,
): Promise<Framework | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Framework }>(
    `select ${query.rootObject("f")} as node from framework f where f.code = ${query.bind(code)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

/** Every cycle, the newest first. @param code of the only one wanted. @param path where in the answer they stand. */
export async function listCycles(
  context: Context,
  info: GraphQLResolveInfo,
  code: string | null = null,
  path: readonly string[] = [],
): Promise<FrameworkCycle[]> {
  const query = new ReadQuery(info, context);
  const wanted = code === null ? "true" : `y.code = ${query.bind(code)}`;
  const records = await context.database.rows<{ node: FrameworkCycle }>(
    `select ${query.rootObject("y", path)} as node from framework_cycle y where ${wanted} order by y.starts_on desc, y.code`,
    query.values.list,
  );
  return records.map(({ node }) => node);
}
