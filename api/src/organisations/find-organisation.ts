import { notFound, type Refusal } from "../errors.ts";
import { type Ask, Values } from "../shared/database.ts";
import type { Sight } from "../shared/sight.ts";
import { seesOrganisation } from "../shared/visibility.ts";
import { isSeenNetwork } from "./network.sql.ts";

type SeenBy = (row: string, values: Values) => string;

async function findWhere(isSeen: SeenBy, rows: Ask, sight: Sight, named: string): Promise<string | null> {
  const values = new Values(sight);
  const name = values.bind(named);
  const [found] = await rows<{ id: string }>(
    `select o.id from organisation o where (o.slug = ${name} or o.id::text = ${name}) and ${isSeen("o", values)}`,
    values.list,
  );
  return found?.id ?? null;
}

/** The id of an organisation that somebody sees, by its slug or id; null where there is none. */
export const findOrganisation = (rows: Ask, sight: Sight, named: string): Promise<string | null> =>
  findWhere(seesOrganisation, rows, sight, named);

/** The same of one that must be there. @throws {Refusal} when there is none. */
export async function needOrganisation(rows: Ask, sight: Sight, named: string): Promise<string> {
  const id = await findOrganisation(rows, sight, named);
  if (id !== null) return id;
  throw noOrganisation(named);
}

/** The ids of several that must all be there, each once. @throws {Refusal} that names the first that is not. */
export async function needOrganisations(
  rows: Ask,
  sight: Sight,
  named: readonly string[],
): Promise<readonly string[]> {
  const values = new Values(sight);
  const found = await rows<{ id: string | null; name: string }>(
    `select o.id, n.name from unnest(${values.bind(named)}::text[]) with ordinality n(name, place)
      left join organisation o on (o.slug = n.name or o.id::text = n.name) and ${seesOrganisation("o", values)} order by n.place`,
    values.list,
  );
  const missing = found.find(({ id }) => id === null);
  if (missing) throw noOrganisation(missing.name);
  return [...new Set(found.flatMap(({ id }) => (id === null ? [] : [id])))];
}

const noOrganisation = (named: string): Refusal =>
  notFound(`There is no organisation “${named.slice(0, 60)}”.`);

/** One's own, which its own account may not see without a second factor: what nobody typed is not told. @throws {Refusal} then. */
export async function needOwn(rows: Ask, sight: Sight, own: string | null): Promise<string | null> {
  if (own === null || (await findOrganisation(rows, sight, own)) !== null) return own;
  throw notFound("There is no such organisation.");
}

/** The same of a network that somebody sees as one; null where there is none. */
export const findNetwork = (rows: Ask, sight: Sight, named: string): Promise<string | null> =>
  findWhere(isSeenNetwork, rows, sight, named);
