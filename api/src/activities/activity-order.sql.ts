import type { Language } from "@onze/schema";
import type { OrderKey } from "../shared/keyset.ts";
import { textIn } from "../shared/language.ts";
import { lastConfirmed, totalEur } from "./activity.read-models.ts";
import { ActivityOrder, type ActivityOrderArgs } from "./activity-order.input.ts";

const BY_ALPHABET = `collate "und-x-icu"`;

/** SQL of the value that an activity is ordered by, null where it has none, and of what then stands in its place. */
const VALUES: Readonly<
  Record<ActivityOrder, { value: (row: string, language: Language) => string; missing: string }>
> = {
  IDENTIFIER: { value: (row) => `${row}.identifier`, missing: "''" },
  TITLE: {
    value: (row, language) =>
      `(${textIn(`${row}.titles`, `coalesce(${row}.language, 'und')`, language)}->>'text') ${BY_ALPHABET}`,
    missing: "''",
  },
  HOLDER: {
    value: (row) => `(select name from organisation where id = ${row}.holder_id) ${BY_ALPHABET}`,
    missing: "''",
  },
  START: { value: (row) => `${row}.starts_on::text`, missing: "''" },
  AMOUNT: { value: totalEur, missing: "0" },
  CONFIRMED: { value: (row) => `${lastConfirmed(row)}::text`, missing: "''" },
};

/** The order of a list of activities; equal ones stand by identifier. */
export function activityOrder(
  { orderBy, descending }: ActivityOrderArgs,
  row: string,
  language: Language,
): readonly OrderKey[] {
  const { value, missing } = VALUES[orderBy];
  const sql = value(row, language);
  if (orderBy === ActivityOrder.IDENTIFIER) return [{ sql, descends: descending }, `${row}.id`];
  return [
    `(${sql} is null)::int`,
    { sql: `coalesce(${sql}, ${missing})`, descends: descending },
    `${row}.identifier`,
    `${row}.id`,
  ];
}
