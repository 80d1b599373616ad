import type { PartyCapacity } from "@onze/schema";
import type { Context } from "../../context.ts";
import { needOrganisations } from "../../organisations/find-organisation.ts";
import { readPastDay } from "../../shared/given-source.ts";
import { changeDecision, changePart } from "./change-decision.ts";

/** Who is asked to take part in a decision. */
export interface Invitation {
  readonly decision: string;
  readonly organisations: readonly string[];
  readonly capacity: PartyCapacity;
  readonly invitedOn: string;
}

/** Asks organisations to take part; one that was asked already gets the capacity of now. @returns the id of the decision. */
export function invite(context: Context, invitation: Invitation): Promise<string> {
  const invitedOn = readPastDay("invitedOn", invitation.invitedOn, context.dayInBrussels);
  return changeDecision(context, { named: invitation.decision, version: null }, async (rows, { id }) => {
    const organisations = await needOrganisations(rows, context.viewer.sight, invitation.organisations);
    await rows(
      `insert into decision_party (decision_id, organisation_id, capacity, invited_on)
        select $1, organisation_id, $3, $4 from unnest($2::uuid[]) organisation_id
        on conflict (decision_id, organisation_id) do update set capacity = excluded.capacity`,
      [id, organisations, invitation.capacity, invitedOn],
    );
  });
}

/** Takes an invitation back. @returns the id of the decision. */
export const uninvite = (context: Context, id: string): Promise<string> =>
  changePart(context, { table: "decision_party", what: "invitation", id }, async (rows) => {
    await rows("delete from decision_party where id::text = $1", [id]);
  });
