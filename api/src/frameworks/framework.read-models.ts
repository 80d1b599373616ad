import { sourceLine } from "../organisations/organisation.read-models.ts";
import { nameIn } from "../shared/language.ts";
import type { Column, ReadModels } from "../shared/read-model.ts";
import { seesCoverage, seesOrganisation } from "../shared/visibility.ts";
import { seesActor } from "../shared/visibility-between.ts";
import { actorConfirmation, takesPart } from "./actor-confirmation.sql.ts";
import { frameworkName } from "./framework-name.sql.ts";
import { goalWorkers } from "./goal-workers.sql.ts";

/** The texts of a column of names, each with its language. */
const names: Column = (t) =>
  `(select coalesce(json_agg(json_build_object('language', key, 'text', value) order by key), '[]') from jsonb_each_text(${t}.names) where value is not null)`;

const organisationBy = (column: string) => ({
  kind: "one" as const,
  from: (t: string, c: string) => `organisation ${c} where ${c}.id = ${t}.${column}`,
});

/** How frameworks are read, with their cycles, goals and actors. */
export const frameworkReadModels: ReadModels = {
  FrameworkCycle: {
    columns: {
      code: (t) => `${t}.code`,
      startsOn: (t) => `${t}.starts_on`,
      endsOn: (t) => `${t}.ends_on`,
      operationalShareLine: (t) => `${t}.operational_share_line`,
      subsidyShareLine: (t) => `${t}.subsidy_share_line`,
      confirmedShareMinimum: (t) => `${t}.confirmed_share_minimum`,
    },
    relations: { source: sourceLine("framework_cycle") },
  },
  Framework: {
    columns: {
      code: (t) => `${t}.code`,
      kind: (t) => `${t}.kind`,
      name: (t, { language }) => frameworkName(t, language),
      names,
      activities: (t, { values }) => `(select count(distinct r.activity_id) from coverage_row r
        join activity linked on linked.id = r.activity_id and linked.framework = ${t}.code where ${seesCoverage("r", values)})`,
      confirmation: (t, { reading, values }) =>
        `json_build_object('counted', ${actorConfirmation(t, reading.today, values)},
          'minimum', (select confirmed_share_minimum from framework_cycle where id = ${t}.cycle_id))`,
      viewerMay: (t) => `json_build_object('referenceId', ${t}.reference_organisation_id)`,
    },
    relations: {
      cycle: { kind: "one", from: (t, c) => `framework_cycle ${c} where ${c}.id = ${t}.cycle_id` },
      country: { kind: "one", from: (t, c) => `country ${c} where ${c}.code = ${t}.country_code` },
      theme: { kind: "one", from: (t, c) => `theme ${c} where ${c}.code = ${t}.theme_code` },
      referenceOrganisation: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.reference_organisation_id and ${seesActor(c, t, values)}`,
      },
      goals: {
        kind: "list",
        from: (t, c) => `strategic_goal ${c} where ${c}.framework_id = ${t}.id`,
        order: (c) => [`${c}.position`],
      },
      actors: {
        kind: "list",
        from: (t, c, { values }) => `framework_actor ${c} join organisation ao on ao.id = ${c}.organisation_id
          where ${c}.framework_id = ${t}.id and ${seesActor("ao", t, values)}`,
        order: (c) => ["ao.name_key", `${c}.starts_on nulls first`, `${c}.id`],
      },
      source: sourceLine("framework"),
    },
  },
  FrameworkActor: {
    columns: {
      id: (t) => `${t}.id`,
      startsOn: (t) => `${t}.starts_on`,
      endsOn: (t) => `${t}.ends_on`,
      takesPart: (t, query) => takesPart(t, `${query.bind(query.reading.today)}::date`),
    },
    relations: { organisation: organisationBy("organisation_id") },
  },
  StrategicGoal: {
    columns: {
      id: (t) => `${t}.id`,
      position: (t) => `${t}.position`,
      name: (t, { language }) => nameIn(`${t}.names`, language),
      names,
    },
    relations: {
      themes: {
        kind: "list",
        from: (t, c) => `strategic_goal_themes about join theme ${c} on ${c}.code = about.theme_code
          where about.strategic_goal_id = ${t}.id`,
        order: (c) => [`${c}.position`, `${c}.code`],
      },
      workers: {
        kind: "list",
        from: (
          t,
          c,
          { values },
        ) => `${goalWorkers(t, values)} ${c} join organisation wo on wo.id = ${c}.holder_id
          where ${seesOrganisation("wo", values)}`,
        order: () => ["wo.name_key", "wo.id"],
      },
    },
  },
  GoalWorker: {
    columns: { basis: (t) => `${t}.basis`, activities: (t) => `${t}.activities` },
    relations: { organisation: organisationBy("holder_id") },
  },
  Activity: {
    relations: {
      goals: {
        kind: "list",
        from: (t, c) => `activity_goal works join strategic_goal ${c} on ${c}.id = works.goal_id
          where works.activity_id = ${t}.id`,
        order: (c) => [`${c}.position`, `${c}.id`],
      },
    },
  },
};
