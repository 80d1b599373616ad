import { badInput } from "../errors.ts";

/** What a list is ordered by: an expression that is never null, upwards unless it `descends`. */
export type OrderKey = string | DirectedKey;

interface DirectedKey {
  readonly sql: string;
  readonly descends: boolean;
  /** What a cursor holds in its place, where the key itself is for nobody to know, and SQL of the key that it stands for. */
  readonly told?: { readonly sql: string; readonly keyOf: (told: string) => string };
}

const sqlOf = (key: OrderKey): string => (typeof key === "string" ? key : key.sql);
const descends = (key: OrderKey): boolean => typeof key !== "string" && key.descends;
const toldOf = (key: OrderKey): DirectedKey["told"] => (typeof key === "string" ? undefined : key.told);

/** SQL behind `order by`. */
export const orderSql = (order: readonly OrderKey[]): string =>
  order.map((key) => `${sqlOf(key)}${descends(key) ? " desc" : ""}`).join(", ");

/** SQL of the place of a row in its order, as a JSON array. */
export const placeSql = (order: readonly OrderKey[]): string =>
  `json_build_array(${order.map((key) => toldOf(key)?.sql ?? sqlOf(key)).join(", ")})`;

/** SQL that holds for the rows behind a place. @param place SQL of what a cursor holds for each key. */
export function behindSql(order: readonly OrderKey[], place: readonly string[]): string {
  const keys = order.map(sqlOf);
  const places = order.map((key, at) => toldOf(key)?.keyOf(place[at] ?? "null") ?? place[at]);
  // PostgreSQL finds the place of one comparison of rows in an index, but it only knows those in which all go one way
  if (!order.some(descends)) return `(${keys.join(", ")}) > (${places.join(", ")})`;
  if (order.every(descends)) return `(${keys.join(", ")}) < (${places.join(", ")})`;
  const steps = order.map((key, at) => {
    const equal = keys.slice(0, at).map((before, n) => `${before} = ${places[n]}`);
    return [...equal, `${keys[at]} ${descends(key) ? "<" : ">"} ${places[at]}`].join(" and ");
  });
  return `(${steps.join(" or ")})`;
}

/** Writes the place of a row as an opaque text. */
export const writeCursor = (place: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(place)).toString("base64url");

/** The place that a cursor points to, in a list of `length` keys. @throws {Refusal} when no such list gave it. */
export function readCursor(cursor: string, length: number): readonly (string | number)[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(place) && place.length === length && place.every(isPart)) return place;
  } catch {
    // not ours: refused below
  }
  throw badInput(`after is "${cursor.slice(0, 60)}"; it must be a cursor that this list gave.`);
}

const isPart = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";
