import { sightOf, VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import type pg from "pg";

/** Somebody of the generated umbrella's secretariat with one role, for whom rows are read and not totals. */
export async function secretariatAs(client: pg.Client, role: Role, id: string): Promise<Viewer> {
  const { rows } = await client.query<{ id: string }>(
    "select organisation_id as id from organisation_role where role = 'SECRETARIAT' limit 1",
  );
  const grants = [{ organisationId: rows[0]?.id ?? "", role, readsConfidential: false }];
  return {
    ...VISITOR,
    accountId: id,
    sessionId: id,
    grants,
    sight: sightOf(grants, { givenSecondFactor: true, isConfidentialOpen: false }),
  };
}

/** Somebody of its staff. */
export const staffOf = (client: pg.Client): Promise<Viewer> =>
  secretariatAs(client, Role.UMBRELLA_STAFF, "00000000-0000-4000-8000-00000000bec4");
