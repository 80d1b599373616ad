import type { Values } from "./database.ts";
import { PUBLIC_SIGHT, type Sight } from "./sight.ts";
import { isOwn } from "./visibility-decisions.ts";
import {
  mergedWith,
  seesItsOutcome,
  seesOneNamed,
  seesOutcome,
  seesPartOfSeen,
  seesWhoAnswered,
} from "./visibility-impact.ts";

/*
 * What somebody may read of those who were asked about a change, and what may be told to these.
 */

/** The level from which on somebody sees what the secretariat does. */
const OF_SECRETARIAT = 3;

/** What a person who is asked may be shown, whoever asks: what the network reads of everybody, and nobody's own. */
export const ASKED_SIGHT: Sight = { ...PUBLIC_SIGHT, level: 2 };

/**
 * SQL that keeps the substantiations that the sight sees: of the changes that it sees, also of one that was merged into
 * another. Of whom it may not know it is not told that they asked either, nor in a count.
 */
export const seesSubstantiation = (row: string, values: Values): string =>
  `(${seesItsOutcome(row, values)} and ${seesAsker(row, values)})`;

/** SQL that holds where the sight may know whoever asked, though not of everybody that they claim the change. */
export const seesAsker = (row: string, values: Values): string =>
  values.sight.level >= OF_SECRETARIAT
    ? "true"
    : `(${isOwn(`${row}.asked_by_id`, values)} or ${seesOneNamed(row, values, "asked_by_id")})`;

/**
 * SQL of the id of the change to which a substantiation counts: the one it was asked about, or that into which it was merged.
 * Where the sight does not see that other, nothing tells of the merging, and the change stands for itself.
 */
export const changeOf = (row: string, values: Values): string =>
  `(select coalesce(onward.id, asked.id) from outcome asked
    left join outcome onward on onward.id = asked.merged_into_id and ${seesOutcome("onward", values)} where asked.id = ${row}.outcome_id)`;

/**
 * SQL that holds where the sight may know that an organisation, by its id, claims a change, or one that was merged into it: it
 * harvested it, wrote it down with whoever did, or contributed. Who sees a change knows who wrote it down, but for the secretariat.
 */
export function isKnownToClaim(organisation: string, outcome: string, values: Values): string {
  const isSecretariat = values.sight.level >= OF_SECRETARIAT;
  const named = (row: string, column?: string): string =>
    isSecretariat ? ` and ${seesOneNamed(row, values, column)}` : "";
  return `exists (select from outcome claimed where claimed.id in ${mergedWith(outcome)} and ${seesOutcome("claimed", values)}
    and (claimed.harvested_by_id = ${organisation}${named("claimed", "harvested_by_id")}
      or exists (select from outcome_author wrote where wrote.outcome_id = claimed.id and wrote.organisation_id = ${organisation}${named("wrote")})
      or exists (select from contribution part where part.outcome_id = claimed.id and part.organisation_id = ${organisation}
        and ${seesPartOfSeen("part", values)})))`;
}

/** SQL that holds where the sight may know in whose name somebody was asked: whoever may is known to claim the change, or is of the secretariat. */
export const seesWhoAsked = (row: string, values: Values): string =>
  values.sight.level >= OF_SECRETARIAT
    ? seesOneNamed(row, values, "asked_by_id")
    : `(${isOwn(`${row}.asked_by_id`, values)} or ${seesOneNamed(row, values, "asked_by_id")}
    and (${isKnownToClaim(`${row}.asked_by_id`, changeOf(row, values), values)}
      or exists (select from organisation_role office where office.organisation_id = ${row}.asked_by_id and office.role = 'SECRETARIAT')))`;

/** SQL that holds where the sight may read who was asked and what they added: who agreed to it, and of what was asked in the name of one of a list of ids. */
export const seesPersonAsked = (row: string, own: readonly string[], values: Values): string =>
  own.length === 0
    ? seesWhoAnswered(row, values)
    : `(${seesWhoAnswered(row, values)} or ${row}.asked_by_id = any(${values.bind([...own])}::uuid[]))`;
