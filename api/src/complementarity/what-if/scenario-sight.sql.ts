import { mayEver, peers } from "../../accounts/policy.ts";
import type { Viewer } from "../../accounts/viewer.ts";
import type { Values } from "../../shared/database.ts";
import { seesOrganisation } from "../../shared/visibility.ts";

const seenOrganisations = (values: Values): string =>
  `select seen.id from organisation seen where ${seesOrganisation("seen", values)}`;

/** SQL that holds where the sight reaches every organisation that a scenario names, in its changes and in its filter. */
const namesOnlySeen = (scenario: string, values: Values): string =>
  `not exists (select from (select ${scenario}.organisation_id as id union all select unnest(${scenario}.named_in_address)
      union all select named.organisation_id from scenario_change named where named.scenario_id = ${scenario}.id and named.organisation_id is not null) every
    where every.id not in (${seenOrganisations(values)}))`;

/**
 * SQL that keeps the scenarios that a viewer may read: shared ones, those of an organisation of theirs and those that they
 * wrote, as far as they see whoever is named in them.
 */
export function seesScenario(scenario: string, viewer: Viewer, values: Values): string {
  if (!mayEver(peers, viewer)) return "false";
  const own = viewer.grants.map(({ organisationId }) => organisationId);
  return `(${scenario}.shared_with_peers or ${scenario}.organisation_id = any(${values.bind(own)}::uuid[])
    or ${scenario}.written_by_id = ${values.bind(viewer.accountId)}::uuid) and ${namesOnlySeen(scenario, values)}`;
}

/** SQL that keeps the intentions that a viewer may read: those of organisations that they see, for peers alone. */
export const seesIntention = (intention: string, viewer: Viewer, values: Values): string =>
  mayEver(peers, viewer) ? `${intention}.organisation_id in (${seenOrganisations(values)})` : "false";
