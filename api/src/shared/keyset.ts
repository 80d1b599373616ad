import { badInput } from "../errors.ts";

/** What a list is ordered by: an expression that is never null, upwards unless it `descends`. */
export type OrderKey = string | { readonly sql: string; readonly descends: boolean };

const sqlOf = (key: OrderKey): string => (typeof key === "string" ? key : key.sql);
const descends = (key: OrderKey): boolean => typeof key !== "string" && key.descends;

/** SQL behind `order by`. */
export const orderSql = (order: readonly OrderKey[]): string =>
  order.map((key) => `${sqlOf(key)}${descends(key) ? " desc" : ""}`).join(", ");

/** SQL of the place of a row in its order, as a JSON array. */
export const placeSql = (order: readonly OrderKey[]): string =>
  `json_build_array(${order.map(sqlOf).join(", ")})`;

/** SQL that holds for the rows behind a place. @param place SQL of a value for each key. */
export function behindSql(order: readonly OrderKey[], place: readonly string[]): string {
  const keys = order.map(sqlOf);
  // PostgreSQL finds the place of one comparison of rows in an index, but it only knows them upwards
  if (!order.some(descends)) return `(${keys.join(", ")}) > (${place.join(", ")})`;
  const steps = order.map((key, at) => {
    const equal = keys.slice(0, at).map((before, n) => `${before} = ${place[n]}`);
    return [...equal, `${keys[at]} ${descends(key) ? "<" : ">"} ${place[at]}`].join(" and ");
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
