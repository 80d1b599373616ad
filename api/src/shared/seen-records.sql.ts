import { Visibility } from "@onze/schema";
import type { Values } from "./database.ts";
import { classesAt, type Sight } from "./sight.ts";

/** Whom a statement is written for, and its values. */
export interface Seeing {
  readonly values: Values;
  readonly sight: Sight;
}

/** SQL that keeps the organisations that somebody sees. An organisation is its own, and of those who hold a partnership with it. */
export const seesOrganisation = (row: string, seeing: Seeing): string =>
  seesClass(
    `${row}.visibility`,
    (ids) =>
      `(${row}.id = any(${ids}::uuid[]) or ${row}.id in (select partner_id from partnership where holder_id = any(${ids}::uuid[])))`,
    seeing,
  );

/** SQL that holds where somebody sees records of a class that belong to one of `organisations`, SQL of an array of ids. */
export const seesRecord = (visibility: string, organisations: string, seeing: Seeing): string =>
  seesClass(visibility, (ids) => `${organisations} && ${ids}::uuid[]`, seeing);

/** SQL that holds where a class is one that somebody sees of what is theirs, or of anybody. */
function seesClass(
  visibility: string,
  belongsTo: (ids: string) => string,
  { values, sight }: Seeing,
): string {
  const { level, restrictedOf, confidentialOf } = sight;
  const parts = [
    `${visibility} = any(${values.bind(classesAt(level))}::text[])`,
    `${visibility} <> '${Visibility.CONFIDENTIAL}' and ${belongsTo(values.bind(restrictedOf))}`,
    belongsTo(values.bind(confidentialOf)),
  ];
  return `(${parts.join(" or ")})`;
}
