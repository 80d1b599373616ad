import { badInput } from "../../errors.ts";
import { type Ask, Values } from "../../shared/database.ts";
import type { Sight } from "../../shared/sight.ts";
import { seesAgreement } from "../../shared/visibility-between.ts";
import { seesDecision } from "../../shared/visibility-decisions.ts";
import type { DemandFields } from "./check-demand.ts";

/** @throws {Refusal} that names the first of theme and place that is not there. */
export async function refuseUnknown(
  rows: Ask,
  { theme, country, region }: Pick<DemandFields, "theme" | "country" | "region">,
): Promise<void> {
  const named = [
    { field: "theme", value: theme },
    { field: "country", value: country },
    { field: "region", value: region },
  ];
  const [found] = await rows<{ known: boolean[] }>(
    `select array[${named.map(({ field }, at) => `$${at + 1}::text is null or exists (select from ${field} where code::text = $${at + 1})`).join(", ")}] as known`,
    named.map(({ value }) => value),
  );
  const unknown = named[found?.known.indexOf(false) ?? -1];
  if (unknown) throw badInput(`${unknown.field} is “${unknown.value?.slice(0, 60)}”; nothing is called so.`);
}

/** What somebody names, or nothing, and for which demand; null for a new one. */
interface Wanted {
  readonly named: string | null;
  readonly demand: string | null;
}

interface Findable {
  readonly field: "decision" | "agreement";
  readonly table: "decision" | "role_agreement";
  readonly isNamed: (row: string, name: string) => string;
  readonly sees: (row: string, values: Values) => string;
}

/** The id of the decision that a demand names; null for none. @throws {Refusal} when they see none of that name. */
export const decisionOf = (rows: Ask, sight: Sight, wanted: Wanted): Promise<string | null> =>
  find(
    {
      field: "decision",
      table: "decision",
      isNamed: (row, name) => `(${row}.slug = ${name} or ${row}.id::text = ${name})`,
      sees: seesDecision,
    },
    { rows, sight, wanted },
  );

/** The same of the role agreement, by its id. */
export const agreementOf = (rows: Ask, sight: Sight, wanted: Wanted): Promise<string | null> =>
  find(
    {
      field: "agreement",
      table: "role_agreement",
      isNamed: (row, name) => `${row}.id::text = ${name}`,
      sees: seesAgreement,
    },
    { rows, sight, wanted },
  );

/** Whoever edits a demand gives back what they were shown: what it names without their seeing it stays. */
async function find(
  { field, table, isNamed, sees }: Findable,
  { rows, sight, wanted }: { readonly rows: Ask; readonly sight: Sight; readonly wanted: Wanted },
): Promise<string | null> {
  const values = new Values(sight);
  const isIt =
    wanted.named === null
      ? `x.id = (select ${field}_id from policy_demand where id = ${values.bind(wanted.demand)}) and not ${sees("x", values)}`
      : `${isNamed("x", values.bind(wanted.named))} and ${sees("x", values)}`;
  const [found] = await rows<{ id: string }>(`select x.id from ${table} x where ${isIt}`, values.list);
  if (found || wanted.named === null) return found?.id ?? null;
  throw badInput(`${field} is “${wanted.named.slice(0, 60)}”; there is none of that name.`);
}
