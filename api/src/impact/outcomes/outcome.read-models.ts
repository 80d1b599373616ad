import { isPartnerOn } from "../../decisions/participation/partner.sql.ts";
import { demonstration, sourceLine } from "../../organisations/organisation.read-models.ts";
import { column } from "../../shared/column.ts";
import type { Column, ReadModels, Relation } from "../../shared/read-model.ts";
import {
  hasPartIn,
  isGuarded,
  mergedWith,
  seenWith,
  seesAction,
  seesConsent,
  seesContribution,
  seesDemand,
  seesListed,
  seesNamedThere,
  seesOutcome,
  wroteDown,
} from "../../shared/visibility-impact.ts";
import { keepersOf, partsOf, statementOf } from "./outcome-facts.sql.ts";

/** An organisation by the column that holds its id, where the reader may know that it takes part. */
const named = (name: string): Relation => ({
  kind: "one",
  from: (t, c, { values }) =>
    `organisation ${c} where ${c}.id = ${t}.${name} and ${seesNamedThere(c, values)}`,
});

const byCode = (table: string, name: string): Relation => ({
  kind: "one",
  from: (t, c) => `${table} ${c} where ${c}.code = ${t}.${name}`,
});

const BY_NAME = (c: string): readonly string[] => [
  `(select name from organisation where id = ${c}.organisation_id)`,
  `${c}.id`,
];

/** The newest first: everywhere where changes are listed. */
export const NEWEST_CHANGE = (c: string) => [
  { sql: `${c}.changed_on`, descends: true },
  { sql: `${c}.id`, descends: true },
];

/** SQL that holds where a change, a row that the reader sees, has to do with a demand, by SQL of its id. */
export const concernsDemand = (c: string, demand: string, values: Parameters<typeof seenWith>[1]): string =>
  `exists (select from outcome_demand linked where linked.demand_id = ${demand} and linked.outcome_id in ${seenWith(`${c}.id`, values)})`;

/** Whether a partner wrote it down, of whom the reader may know it: whoever was neither secretariat nor member on that day. */
export const isPartnerCoAuthored: Column = (t, { values }) =>
  `exists (select from organisation writer where ${wroteDown("writer.id", t, values)} and ${seesNamedThere("writer", values)}
    and ${isPartnerOn("writer.id", `${t}.harvested_on`)})`;

const OUTCOME_COLUMNS = {
  id: column("id"),
  slug: column("slug"),
  title: column("title"),
  language: column("language"),
  actor: column("actor"),
  actorKind: column("actor_kind"),
  change: column("change"),
  changedFrom: column("changed_from"),
  changedTo: column("changed_to"),
  changedOn: column("changed_on"),
  changedUntil: column("changed_until"),
  significance: column("significance"),
  story: column("story"),
  arena: column("arena"),
  influenceType: column("influence_type"),
  direction: column("direction"),
  isIntended: column("is_intended"),
  harvestedOn: column("harvested_on"),
  version: column("version"),
  demonstration,
} satisfies Record<string, Column>;

const OUTCOME_RELATIONS: Readonly<Record<string, Relation>> = {
  theme: byCode("theme", "theme_code"),
  country: byCode("country", "country_code"),
  region: byCode("region", "region_code"),
  harvestedBy: named("harvested_by_id"),
  coAuthors: {
    kind: "list",
    from: (t, c, { values }) =>
      `organisation ${c} where ${c}.id <> ${t}.harvested_by_id and ${wroteDown(`${c}.id`, t, values)} and ${seesNamedThere(c, values)}`,
    order: (c) => [`${c}.name`, `${c}.id`],
  },
  demands: {
    kind: "list",
    from: (t, c, { values }) =>
      `policy_demand ${c} where ${c}.id in (select linked.demand_id from outcome_demand linked where linked.outcome_id in ${seenWith(`${t}.id`, values)})
        and ${seesDemand(c, values)}`,
    order: (c) => [{ sql: `${c}.raised_on`, descends: true }, `${c}.id`],
  },
  contributions: {
    kind: "list",
    from: (t, c, { values }) =>
      `contribution ${c} where ${c}.outcome_id in ${mergedWith(`${t}.id`)} and ${seesContribution(c, values)}`,
    order: BY_NAME,
  },
  rivals: {
    kind: "list",
    from: (t, c, { values }) =>
      `rival_explanation ${c} where ${c}.outcome_id in ${seenWith(`${t}.id`, values)}`,
    order: (c) => [`${c}.text`, `${c}.id`],
  },
  mergedFrom: {
    kind: "list",
    from: (t, c, { values }) =>
      `outcome ${c} where ${c}.merged_into_id = ${t}.id and ${seesOutcome(c, values)}`,
    order: NEWEST_CHANGE,
  },
  consents: {
    kind: "list",
    from: (t, c, { values }) =>
      `outcome_consent ${c} where ${c}.outcome_id in ${seenWith(`${t}.id`, values)} and ${seesConsent(c, values)}`,
    order: BY_NAME,
  },
  source: sourceLine("outcome"),
};

/** How changes are read, with what belongs to them and to those that were merged into them. */
export const outcomeReadModels: ReadModels = {
  Outcome: {
    columns: {
      ...OUTCOME_COLUMNS,
      alike: column("id"),
      isGuarded: (t, { values }) => isGuarded(t, values),
      isPartnerCoAuthored,
      missing: statementOf,
      visibility: keepersOf,
      viewerMay: partsOf,
    },
    relations: OUTCOME_RELATIONS,
  },
  Contribution: {
    columns: {
      id: column("id"),
      narrative: column("narrative"),
      language: column("language"),
      role: column("role"),
      beganOn: column("began_on"),
      endedOn: column("ended_on"),
      confirmedOn: column("confirmed_on"),
      version: column("version"),
      visibility: (t) =>
        `json_build_object('visibility', ${t}.visibility, 'organisation', ${t}.organisation_id)`,
      viewerMay: column("organisation_id"),
    },
    relations: {
      organisation: named("organisation_id"),
      actions: {
        kind: "list",
        from: (t, c, { values }) =>
          `demand_action ${c} where ${c}.id in (select used.action_id from contribution_action used where used.contribution_id = ${t}.id)
            and ${seesAction(c, values)} and exists (select from policy_demand asked where asked.id = ${c}.demand_id and ${seesDemand("asked", values)})`,
        order: (c) => [`${c}.began_on`, `${c}.id`],
      },
    },
  },
  RivalExplanation: {
    columns: {
      id: column("id"),
      text: column("text"),
      assessment: column("assessment"),
      because: column("because"),
      assessedOn: column("assessed_on"),
    },
  },
  OutcomeConsent: {
    columns: {
      id: column("id"),
      upTo: column("up_to"),
      saidOn: column("said_on"),
      note: column("note"),
    },
    relations: { organisation: named("organisation_id") },
  },
  PossibleDuplicate: {
    columns: { reasons: (t) => `to_json(${t}.reasons)` },
    relations: {
      first: { kind: "one", from: (t, c) => `outcome ${c} where ${c}.id = ${t}.first_id` },
      second: { kind: "one", from: (t, c) => `outcome ${c} where ${c}.id = ${t}.second_id` },
    },
  },
  PolicyDemand: {
    relations: {
      outcomes: {
        kind: "list",
        from: (t, c, { values }) =>
          `outcome ${c} where ${seesListed(c, values)} and ${concernsDemand(c, `${t}.id`, values)}`,
        order: NEWEST_CHANGE,
      },
    },
  },
  Organisation: {
    relations: {
      outcomes: {
        kind: "page",
        from: (t, c, { values }) =>
          `outcome ${c} where ${seesNamedThere(t, values)} and ${seesListed(c, values)} and ${hasPartIn(`${t}.id`, c, values)}`,
        order: NEWEST_CHANGE,
      },
    },
  },
};
