import type { Language } from "@onze/schema";
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { Values } from "./database.ts";
import { type OrderKey, orderSql } from "./keyset.ts";
import { type FieldSql, objectSql, type PageRequest, pageKey, pageSql } from "./page.ts";
import type { Reader } from "./sight.ts";

/** SQL of one field of a row; `row` is the alias of its table. */
export type Column = (row: string, query: ReadQuery) => string;

/** Rows that belong to a row. */
export interface Relation {
  /** What follows `from`: the table under the alias `child`, its joins and its condition on `row`. */
  readonly from: (row: string, child: string, query: ReadQuery) => string;
  readonly kind: "one" | "list" | "page";
  /** Expressions that order a list or page; the last one tells rows apart. Pages compare them, so they are never null. */
  readonly order?: (child: string) => readonly OrderKey[];
  /** The one field of the related row that `row` itself holds: asked for alone, it is read without the row. */
  readonly key?: { readonly field: string; readonly column: (row: string) => string };
}

/** How the fields of a GraphQL object type are read from PostgreSQL. */
export interface ReadModel {
  readonly columns?: Readonly<Record<string, Column>>;
  readonly relations?: Readonly<Record<string, Relation>>;
}

/** By the name of the GraphQL type. */
export type ReadModels = Readonly<Record<string, ReadModel>>;

/** Joins what several modules know of the same types. */
export function joinReadModels(...parts: readonly ReadModels[]): ReadModels {
  const names = new Set(parts.flatMap((part) => Object.keys(part)));
  return Object.fromEntries(
    [...names].map((name) => {
      const models = parts.flatMap((part) => part[name] ?? []);
      return [
        name,
        {
          columns: Object.assign({}, ...models.map(({ columns }) => columns)),
          relations: Object.assign({}, ...models.map(({ relations }) => relations)),
        },
      ];
    }),
  );
}

/** What a statement is written for, besides the selection. */
export interface Reading {
  readonly models: ReadModels;
  readonly language: Language;
  /** Today, `YYYY-MM-DD`, in UTC and, for what is agreed between people, in Brussels. */
  readonly today: string;
  readonly dayInBrussels: string;
  /** Whom it is for: every condition on what may be read comes from their sight. */
  readonly viewer: Reader;
}

/** Rows of a list to be read page by page; `from` ends in a `where` clause. */
interface PagedList {
  readonly from: string;
  readonly order: readonly OrderKey[];
  readonly request: PageRequest;
}

/** One field as asked for, with all places that ask for parts of it. */
interface AskedField {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly type: GraphQLObjectType | null;
  readonly selections: SelectionSetNode[];
}

/**
 * Writes the one statement that answers a GraphQL selection: only what is asked for is read, relations are sub-queries,
 * and PostgreSQL returns JSON that the schema's default resolvers can walk.
 */
export class ReadQuery {
  readonly values: Values;
  readonly reading: Reading;
  readonly #info: GraphQLResolveInfo;
  #aliases = 0;

  constructor(info: GraphQLResolveInfo, reading: Reading) {
    this.#info = info;
    this.reading = reading;
    this.values = new Values(reading.viewer.sight);
  }

  get language(): Language {
    return this.reading.language;
  }

  bind(value: unknown): string {
    return this.values.bind(value);
  }

  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  /** Selections under the field being resolved, or under its `path` (`nodes`, for a connection). */
  selections(path: readonly string[] = []): { type: GraphQLObjectType; sets: SelectionSetNode[] } {
    const returned = getNamedType(this.#info.returnType);
    if (!isObjectType(returned)) throw new Error(`${this.#info.fieldName} returns no object`);
    const sets = this.#info.fieldNodes.flatMap((node) => node.selectionSet ?? []);
    return path.reduce((at, name) => this.#under(at, name), { type: returned, sets });
  }

  /** Whether the field being resolved is asked for its field `name`. */
  asksFor(name: string): boolean {
    const { type, sets } = this.selections();
    return this.fields(type, sets).some((field) => field.name === name);
  }

  /** SQL of a JSON object with the fields asked for of `row`. */
  object(row: string, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): string {
    return objectSql(this.#fieldsSql(row, type, sets));
  }

  #fieldsSql(row: string, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): FieldSql[] {
    const model = this.reading.models[type.name] ?? {};
    return this.fields(type, sets).flatMap((field): FieldSql[] => {
      const relation = model.relations?.[field.name];
      if (relation) return [[pageKey(field.name, field.args), this.#relation(relation, row, field)]];
      const column = model.columns?.[field.name];
      return column ? [[field.name, column(row, this)]] : [];
    });
  }

  /** The fields that selections ask for, each once per set of arguments. */
  fields(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): AskedField[] {
    const found = new Map<string, AskedField>();
    for (const node of this.#nodes(sets)) this.#add(found, type, node);
    return [...found.values()];
  }

  #under(at: { type: GraphQLObjectType; sets: SelectionSetNode[] }, name: string) {
    const asked = this.fields(at.type, at.sets).filter((field) => field.name === name);
    const definition = at.type.getFields()[name];
    const type = definition && getNamedType(definition.type);
    if (!isObjectType(type)) throw new Error(`${at.type.name}.${name} is no object`);
    return { type, sets: asked.flatMap((field) => field.selections) };
  }

  #add(found: Map<string, AskedField>, type: GraphQLObjectType, node: FieldNode): void {
    const definition = type.getFields()[node.name.value];
    if (!definition) return;
    const args = getArgumentValues(definition, node, this.#info.variableValues);
    const key = pageKey(node.name.value, args);
    const returned = getNamedType(definition.type);
    const field = found.get(key) ?? {
      name: node.name.value,
      args,
      type: isObjectType(returned) ? returned : null,
      selections: [],
    };
    if (node.selectionSet) field.selections.push(node.selectionSet);
    found.set(key, field);
  }

  *#nodes(sets: readonly SelectionSetNode[]): Generator<FieldNode> {
    for (const selection of sets.flatMap((set) => set.selections)) {
      if (selection.kind === Kind.FIELD) yield selection;
      else if (selection.kind === Kind.INLINE_FRAGMENT) yield* this.#nodes([selection.selectionSet]);
      else {
        const fragment = this.#info.fragments[selection.name.value];
        if (fragment) yield* this.#nodes([fragment.selectionSet]);
      }
    }
  }

  #relation(relation: Relation, row: string, field: AskedField): string {
    if (!field.type) throw new Error(`${field.name} is no object`);
    if (relation.kind === "page") return this.#page(relation, row, field, field.type);
    if (relation.key && this.#asksForAlone(field, relation.key.field)) {
      const key = relation.key.column(row);
      return `case when ${key} is not null then json_build_object('${relation.key.field}', ${key}) end`;
    }
    const child = this.alias();
    const object = this.object(child, field.type, field.selections);
    const from = relation.from(row, child, this);
    if (relation.kind === "one") return `(select ${object} from ${from} limit 1)`;
    const order = relation.order ? ` order by ${orderSql(relation.order(child))}` : "";
    return `array_to_json(array(select ${object} from ${from}${order}))`;
  }

  #asksForAlone({ type, selections }: AskedField, name: string): boolean {
    return type !== null && this.fields(type, selections).every((field) => field.name === name);
  }

  #page(relation: Relation, row: string, field: AskedField, type: GraphQLObjectType): string {
    const child = this.alias();
    return this.#pageOf(type, field.selections, child, {
      from: relation.from(row, child, this),
      order: relation.order?.(child) ?? [],
      request: field.args as PageRequest, // its arguments are declared by PageArgs
    });
  }

  #pageOf(type: GraphQLObjectType, sets: SelectionSetNode[], row: string, list: PagedList): string {
    const definition = type.getFields().nodes;
    const node = definition && getNamedType(definition.type);
    if (!isObjectType(node)) throw new Error(`${type.name} has no nodes`);
    const asked = this.fields(type, sets).map(({ name }) => name);
    return pageSql(this, {
      ...list,
      object: this.#fieldsSql(row, node, [...this.#nodeSets(type, sets)]),
      counted: asked.includes("totalCount"),
      keyed: asked.includes("edges") || asked.includes("pageInfo"),
    });
  }

  /** The selections of the nodes of a connection, under `nodes` and under `edges { node }`. */
  *#nodeSets(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Generator<SelectionSetNode> {
    for (const field of this.fields(type, sets)) {
      if (field.name === "nodes") yield* field.selections;
      if (field.name === "edges" && field.type)
        yield* this.#under({ type: field.type, sets: field.selections }, "node").sets;
    }
  }

  /** SQL of one page of a root list of rows under the alias `row`; its value is what `toConnection` takes. */
  rootPage(row: string, list: PagedList): string {
    const { type, sets } = this.selections();
    return this.#pageOf(type, sets, row, list);
  }

  /** SQL of the rows themselves, for a root field that returns one object or a plain list of them. */
  rootObject(row: string, path: readonly string[] = []): string {
    const { type, sets } = this.selections(path);
    return this.object(row, type, sets);
  }
}
