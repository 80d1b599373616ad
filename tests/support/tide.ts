import { Role } from "@onze/schema";
import type { Added } from "./insert-organisation.ts";
import { UMBRELLA } from "./sql-parts.ts";
import type { TestApp } from "./start-app.ts";
import { viewerAs } from "./viewers.ts";

/** A network, a partner that may belong to it, and a member. */
export interface Tide {
  readonly alpha: Added;
  readonly harbour: Added;
  readonly network: Added;
  readonly umbrella: string;
}

/** Puts them in the place of all that was there. */
export async function addTide({ clear, sql, add }: TestApp): Promise<Tide> {
  await clear();
  const [umbrella] = await sql<{ id: string }>("select id from organisation where slug = $1", [UMBRELLA]);
  return {
    umbrella: umbrella?.id ?? "",
    alpha: await add.member("Alpha"),
    network: await add.organisation("Tide", { kind: "REGIONAL_NETWORK" }),
    harbour: await add.organisation("Harbour"),
  };
}

export const staffOf = ({ umbrella }: Tide) => viewerAs(Role.UMBRELLA_STAFF, umbrella);

/** Lets one belong to another since a day. */
export const affiliate = ({ sql }: TestApp, organisation: Added, to: Added, startsOn: string | null = null) =>
  sql(
    "insert into affiliation (source_id, organisation_id, network_id, starts_on) select source_id, id, $2, $3 from organisation where id = $1",
    [organisation.id, to.id, startsOn],
  );
