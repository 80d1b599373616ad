import type { Viewer } from "../accounts/viewer.ts";
import { seesIntention, seesScenario } from "../complementarity/what-if/scenario-sight.sql.ts";
import type { Values } from "../shared/database.ts";
import { seesNetworksOf } from "../shared/visibility.ts";
import { seesAffiliation, seesAgreed, seesOverlap, seesSnapshot } from "../shared/visibility-between.ts";
import { everConcerned, everSince, type RecordSight } from "./ever-since.sql.ts";
import { readsAll } from "./history.policy.ts";

/** What parties agreed on, as the agreement itself would tell it to those who may know of everybody who ever was a party. */
const isSeenAgreement = (c: string, values: Values): string => {
  const agreed = {
    parties: everConcerned(c),
    theme: "s.theme_code",
    place: "coalesce(s.country_code, s.region_code)",
  };
  return `exists (select from ${everSince("role_agreement", ["theme_code", "country_code", "region_code"])} s
    where s.id = ${c}.record_id and ${seesAgreed(agreed, values)})`;
};

/** To what an organisation belongs, or belonged. */
const isSeenAffiliation = (c: string, values: Values): string =>
  `exists (select from ${everSince("affiliation", ["organisation_id", "network_id"])} s where s.id = ${c}.record_id and ${seesAffiliation("s", values)})`;

/** A snapshot names the holders of its filter. */
const isSeenSnapshot = (c: string, values: Values): string =>
  `exists (select from ${everSince("coverage_snapshot", ["organisation_id", "holder_ids"])} s where s.id = ${c}.record_id and ${seesSnapshot("s", values)})`;

/** What the secretariat thinks of a network, which does not read it: of those who read everything, who see its networks. */
const isSeenStrategy = (c: string, values: Values, viewer: Viewer): string =>
  readsAll(viewer)
    ? `exists (select from ${everSince("network_strategy", ["network_id"])} s join organisation o on o.id = s.network_id
        where s.id = ${c}.record_id and ${seesNetworksOf("o", values)})`
    : "false";

/** What two organisations said of an overlap tells that both work there: it is seen where that is. */
const isSeenOverlap = (c: string, values: Values): string =>
  `exists (select from ${everSince("overlap_status", ["first_id", "second_id", "theme_code", "country_code", "region_code"])} s
    where s.id = ${c}.record_id and ${seesOverlap("s", values)})`;

/** Whoever saw a scenario that is gone is not known: it is told to its own organisation. */
const SCENARIOS = everSince(
  "scenario",
  ["organisation_id", "shared_with_peers", "written_by_id", "named_in_address"],
  { shared_with_peers: "false", written_by_id: "null::uuid", named_in_address: "'{}'::uuid[]" },
);

const isSeenScenario = (c: string, values: Values, viewer: Viewer): string =>
  `exists (select from ${SCENARIOS} s where s.id = ${c}.record_id and ${seesScenario("s", viewer, values)})`;

/** What an organisation announced, as it would be told. */
const isSeenIntention = (c: string, values: Values, viewer: Viewer): string =>
  `exists (select from ${everSince("intention", ["organisation_id", "kind", "country_code", "theme_code", "written_by_id"], { written_by_id: "null::uuid" })} s
    where s.id = ${c}.record_id and ${seesIntention("s", viewer, values)})`;

/** What organisations tell one another. */
export const COORDINATION_SIGHT = {
  affiliation: isSeenAffiliation,
  coverage_snapshot: isSeenSnapshot,
  intention: isSeenIntention,
  network_strategy: isSeenStrategy,
  overlap_status: isSeenOverlap,
  role_agreement: isSeenAgreement,
  scenario: isSeenScenario,
} satisfies Partial<RecordSight>;
