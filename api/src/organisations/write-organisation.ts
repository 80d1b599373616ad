import { foldName, foldText } from "@onze/schema";
import type { Ask } from "../shared/database.ts";
import type { OrganisationEdit, OrganisationFields } from "./organisation-edit.ts";

/** An organisation that is being changed. */
export interface LockedOrganisation extends OrganisationFields {
  readonly id: string;
  readonly version: number;
  readonly withheld: boolean;
}

/** Holds an organisation for the transaction that changes it; nothing where the condition on `o` does not hold. */
export async function lockOrganisation(
  rows: Ask,
  condition: string,
  values: readonly unknown[],
): Promise<LockedOrganisation | null> {
  const [found] = await rows<LockedOrganisation>(
    `select o.id, o.version, o.name, o.acronym, o.website, o.withheld from organisation o where ${condition} for update`,
    values,
  );
  return found ?? null;
}

/** The old name stays known, so that people and files that use it still find who is meant; one that its source withholds means nobody. */
const KEEP_OLD_NAME = `insert into organisation_alias (organisation_id, name, name_key, source_id)
  select id, name, name_key, source_id from organisation o where id = $1 and name <> $2 and not withheld
    and not exists (select from organisation_alias known where known.organisation_id = o.id and known.name = o.name)`;

const WRITE = `update organisation set name = $2, name_key = $3, acronym = $4, website = $5 where id = $1`;

/** Writes an edit that was checked. The slug stays, so that addresses do. */
export async function writeOrganisation(
  rows: Ask,
  organisation: LockedOrganisation,
  edit: OrganisationEdit,
): Promise<void> {
  const { id, name, acronym, website, withheld } = { ...organisation, ...edit };
  await rows(KEEP_OLD_NAME, [id, name]);
  await rows(WRITE, [id, name, withheld ? foldText(name) : foldName(name), acronym, website]);
}
