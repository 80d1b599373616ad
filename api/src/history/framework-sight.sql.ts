import { mayEver, peers } from "../accounts/policy.ts";
import type { Viewer } from "../accounts/viewer.ts";
import type { Values } from "../shared/database.ts";
import { seesActor } from "../shared/visibility-between.ts";
import { everConcerned, everSince, type RecordSight } from "./ever-since.sql.ts";

const FRAMEWORKS = everSince("framework", ["country_code", "theme_code"]);

/** SQL that holds where each of some organisations may be known to take part in a framework, by SQL of its id. */
const seesActors = (organisations: string, framework: string, values: Values): string =>
  `exists (select from ${FRAMEWORKS} f where f.id = ${framework} and not exists (select from unnest(${organisations}) named(id)
    where not exists (select from organisation o where o.id = named.id and ${seesActor("o", "f", values)})))`;

/** Whoever takes part in a framework, or coordinates it. */
const isSeenActor = (c: string, values: Values): string =>
  `exists (select from ${everSince("framework_actor", ["framework_id"])} s
    where s.id = ${c}.record_id and ${seesActors(`${c}.organisations`, "s.framework_id", values)})`;

/**
 * A commitment is told, to members and the secretariat, where everybody is seen who ever was its owner or a party of it,
 * whichever of them a change was about.
 */
const isSeenCommitment = (c: string, values: Values, viewer: Viewer): string =>
  mayEver(peers, viewer)
    ? `exists (select from ${everSince("synergy_commitment", ["framework_id"])} s
        where s.id = ${c}.record_id and ${seesActors(everConcerned(c), "s.framework_id", values)})`
    : "false";

/** Who takes part in frameworks, and what they promised there. */
export const FRAMEWORK_SIGHT = {
  framework: (c, values) => seesActors(`${c}.organisations`, `${c}.record_id`, values),
  framework_actor: isSeenActor,
  synergy_commitment: isSeenCommitment,
} satisfies Partial<RecordSight>;
