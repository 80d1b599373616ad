import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import { badInput } from "../errors.ts";
import { behindSql, type OrderKey, orderSql, placeSql, readCursor, writeCursor } from "./keyset.ts";

/** Most rows that one page may hold. */
export const LARGEST_PAGE = 200;
const STANDARD_PAGE = 50;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Rows asked for, 1 to ${LARGEST_PAGE}; ${STANDARD_PAGE} when left out.`,
  })
  first?: number;

  @Field(() => String, { nullable: true, description: "The cursor after which to go on." })
  after?: string;
}

export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

@ObjectType({ description: "Where a page stands in its list, by the Relay cursor specification." })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** Declares `<Name>Edge` and `<Name>Connection` for an object type. */
export function connectionOf<Node extends object>(
  name: string,
  node: ClassType<Node>,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: "A row of a page, with the cursor that points to it." })
  class Edge {
    @Field(() => node)
    node!: Node;

    @Field(() => String)
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: "A page of a list, by the Relay cursor specification." })
  class Page implements Connection<Node> {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => [node])
    nodes!: Node[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "Over the whole list, not the page." })
    totalCount!: number;
  }
  return Page;
}

/** The key under which a read model keeps a field: a field with arguments may be asked for more than once. */
export function pageKey(name: string, args: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(args).filter(([, value]) => value !== undefined && value !== null);
  if (given.length === 0) return name;
  return `${name}:${Buffer.from(JSON.stringify(given)).toString("base64url")}`;
}

/** A page as `pageSql` reads it: with keys, it has one row more than asked for when there are more. */
export type ReadPage<Node> = {
  readonly size: number;
  readonly first: boolean;
  readonly total: number | null;
} & (
  | {
      readonly keyed: true;
      readonly rows: readonly { readonly node: Node; readonly key: readonly unknown[] }[];
    }
  | {
      readonly keyed: false;
      readonly length: number;
      readonly columns: Readonly<Record<string, readonly unknown[]>>;
    }
);

/** The page that the read model kept for a field with these arguments. */
export function pageOf<Node>(
  parent: Readonly<Record<string, ReadPage<Node>>>,
  field: string,
  args: Readonly<Record<string, unknown>>,
): ReadPage<Node> {
  const page = parent[pageKey(field, args)];
  if (!page) throw new Error(`${field} was not read`);
  return page;
}

/** A field of a node and the SQL of its value. */
export type FieldSql = readonly [name: string, sql: string];

/** SQL of a JSON object with these fields. */
export const objectSql = (fields: readonly FieldSql[]): string =>
  `json_build_object(${fields.map(([name, sql]) => `'${name}', ${sql}`).join(", ")})`;

interface PageQuery {
  /** SQL of the JSON of one node, or its fields. */
  readonly object: string | readonly FieldSql[];
  readonly from: string;
  readonly order: readonly OrderKey[];
  readonly request: PageRequest;
  readonly counted: boolean;
  /** False when neither cursors nor the page's place in its list are asked for; rows are then read without keys. */
  readonly keyed?: boolean;
}

/** SQL of a `ReadPage`. `from` must end in a `where` clause. */
export function pageSql(
  values: { bind(value: unknown): string },
  { object, from, order, request, counted, keyed = true }: PageQuery,
): string {
  const size = pageSize(request.first);
  const after = request.after ? readCursor(request.after, order.length) : null;
  const place = after?.map((each) => values.bind(each));
  const beyond = place ? ` and ${behindSql(order, place)}` : "";
  const total = counted ? `(select count(*) from ${from})` : "null";
  const head = `'size', ${size}, 'first', ${after === null}, 'total', ${total}`;
  const rows = `${from}${beyond} order by ${orderSql(order)} limit`;
  if (!keyed && typeof object !== "string") return columnsSql(head, object, `${rows} ${size}`);
  const node = typeof object === "string" ? object : objectSql(object);
  return `json_build_object(${head}, 'keyed', true, 'rows', array_to_json(array(
    select json_build_object('node', ${node}, 'key', ${placeSql(order)}) from ${rows} ${size + 1})))`;
}

/** One list per field is half of the work of one object per row. */
function columnsSql(head: string, fields: readonly FieldSql[], rows: string): string {
  const lists = fields.map(([name], at): FieldSql => [name, `coalesce(json_agg(page.c${at}), '[]')`]);
  const columns = fields.map(([, sql], at) => `${sql} as c${at}`).join(", ");
  return `(select json_build_object(${head}, 'keyed', false, 'length', count(*), 'columns', ${objectSql(lists)})
    from (select ${columns} from ${rows}) page)`;
}

/** The connection that a page makes; of a page without keys, only what its reader asked for. */
export function toConnection<Node>(page: ReadPage<Node>): Connection<Node> {
  if (!page.keyed) return { edges: [], nodes: toNodes(page), pageInfo: NOWHERE, totalCount: page.total ?? 0 };
  const { rows, size, first, total } = page;
  const edges = rows.slice(0, size).map(({ node, key }) => ({ node, cursor: writeCursor(key) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: !first,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    // not counted means not asked for, so nobody sees this
    totalCount: total ?? edges.length,
  };
}

function toNodes<Node>({ length, columns }: ReadPage<Node> & { readonly keyed: false }): Node[] {
  const lists = Object.entries(columns);
  return Array.from({ length }, (_, at) => {
    const node: Record<string, unknown> = {};
    for (const [name, list] of lists) node[name] = list[at];
    return node as Node; // the fields that the statement was written for
  });
}

const NOWHERE: PageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

/** Rows that a page is asked for. @throws {Refusal} when it is none, or more than a page holds. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? STANDARD_PAGE;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw badInput(`first is ${size}; it must be a whole number from 1 to ${LARGEST_PAGE}.`);
}
