import { demonstration, sourceLine } from "../../organisations/organisation.read-models.ts";
import { column } from "../../shared/column.ts";
import type { Column, ReadModels, Relation } from "../../shared/read-model.ts";
import { seesAgreement } from "../../shared/visibility-between.ts";
import { seesDecision } from "../../shared/visibility-decisions.ts";
import { seesAction, seesDemand, seesNamedThere, seesOneNamed } from "../../shared/visibility-impact.ts";
import { eventBetween, lastEvent, STAGE_ORDER } from "./stage-path.sql.ts";

/** What belongs to a demand and names nobody. */
const ofDemand = (table: string, order: (c: string) => readonly string[]): Relation => ({
  kind: "list",
  from: (t, c) => `${table} ${c} where ${c}.demand_id = ${t}.id`,
  order,
});

/** What an organisation is to a demand, where the reader may know that; by name, so that the order tells nothing else. */
const ofNamed = (table: string): Relation => ({
  kind: "list",
  from: (t, c, { values }) => `${table} ${c} where ${c}.demand_id = ${t}.id and ${seesOneNamed(c, values)}`,
  order: (c) => [`(select name_key from organisation where id = ${c}.organisation_id)`, `${c}.id`],
});

/** The organisation of such a row. */
const named: Relation = {
  kind: "one",
  from: (t, c, { values }) =>
    `organisation ${c} where ${c}.id = ${t}.organisation_id and ${seesNamedThere(c, values)}`,
};

/** A value that a row names by its code. */
const valued = (table: string): Relation => ({
  kind: "one",
  from: (t, c) => `${table} ${c} where ${c}.code = ${t}.${table}_code`,
});

/** The last things done first. */
const ACTIONS: Relation = {
  kind: "list",
  from: (t, c, { values }) =>
    `demand_action ${c} where ${c}.demand_id = ${t}.id and ${seesAction(c, values)}`,
  order: (c) => [{ sql: `${c}.began_on`, descends: true }, `${c}.id`],
};

/** The asks of a demand with what each person reads in a text: what its uptake is computed from. */
const readings: Column = (t) => `(select coalesce(json_agg(json_build_object('weight', ask.weight,
  'codings', array(select r.uptake from ask_coding r where r.ask_id = ask.id order by r.uptake)) order by ask.number), '[]')
  from demand_ask ask where ask.demand_id = ${t}.id)`;

const DEMAND_COLUMNS = {
  id: column("id"),
  slug: column("slug"),
  title: column("title"),
  summary: column("summary"),
  language: column("language"),
  arena: column("arena"),
  raisedOn: column("raised_on"),
  position: column("position"),
  positionUrl: column("position_url"),
  visibility: column("visibility"),
  version: column("version"),
} satisfies Record<string, Column>;

/** How demands are read, with what belongs to them. */
export const demandReadModels: ReadModels = {
  PolicyDemand: {
    columns: {
      ...DEMAND_COLUMNS,
      currentStage: (t) => lastEvent("stage", t),
      flag: (t) => lastEvent("flag", t),
      uptake: readings,
      demonstration,
      viewerMay: (t, { values }) =>
        `array(select own.organisation_id from demand_party own where own.demand_id = ${t}.id and own.capacity = 'OWNER' and ${seesOneNamed("own", values)})`,
    },
    relations: {
      theme: valued("theme"),
      country: valued("country"),
      region: valued("region"),
      decision: {
        kind: "one",
        from: (t, c, { values }) =>
          `decision ${c} where ${c}.id = ${t}.decision_id and ${seesDecision(c, values)}`,
      },
      agreement: {
        kind: "one",
        from: (t, c, { values }) =>
          `role_agreement ${c} where ${c}.id = ${t}.agreement_id and ${seesAgreement(c, values)}`,
      },
      parties: ofNamed("demand_party"),
      targets: ofDemand("demand_target", (c) => [`${c}.name`, `${c}.id`]),
      asks: ofDemand("demand_ask", (c) => [`${c}.number`]),
      stages: ofDemand("stage_event", STAGE_ORDER),
      coordination: ofNamed("demand_coordination"),
      actions: ACTIONS,
      source: sourceLine("policy_demand"),
    },
  },
  DemandParty: {
    columns: { id: column("id"), capacity: column("capacity") },
    relations: { organisation: named },
  },
  DemandTarget: { columns: { id: column("id"), name: column("name"), kind: column("kind") } },
  DemandAsk: {
    columns: {
      id: column("id"),
      number: column("number"),
      text: column("text"),
      weight: column("weight"),
      unit: column("unit"),
      ideal: column("ideal"),
      fallback: column("fallback"),
      result: column("result"),
      improvement: (t) =>
        `json_build_object('ideal', ${t}.ideal, 'fallback', ${t}.fallback, 'result', ${t}.result)`,
    },
    relations: {
      codings: {
        kind: "list",
        from: (t, c) => `ask_coding ${c} where ${c}.ask_id = ${t}.id`,
        order: (c) => [`${c}.coded_on`, `${c}.id`],
      },
    },
  },
  AskCoding: {
    columns: {
      id: column("id"),
      uptake: column("uptake"),
      text: column("text"),
      url: column("url"),
      codedOn: column("coded_on"),
      isOwn: column("coded_by_id"),
    },
  },
  StageEvent: {
    columns: {
      id: column("id"),
      stage: column("stage"),
      happenedOn: column("happened_on"),
      flag: column("flag"),
      source: column("source"),
      url: column("url"),
      until: eventBetween,
      days: eventBetween,
      isSetback: eventBetween,
    },
  },
  DemandCoordination: {
    columns: {
      id: column("id"),
      state: column("state"),
      agreedOn: column("agreed_on"),
      note: column("note"),
    },
    relations: { organisation: named },
  },
  DemandAction: {
    columns: {
      id: column("id"),
      type: column("type"),
      title: column("title"),
      beganOn: column("began_on"),
      endedOn: column("ended_on"),
      met: column("met"),
      isPublic: column("is_public"),
    },
    relations: {
      actors: {
        kind: "list",
        from: (t, c, { values }) => `organisation ${c} where ${seesNamedThere(c, values)} and exists (
          select from demand_action_actor doer where doer.action_id = ${t}.id and doer.organisation_id = ${c}.id)`,
        order: (c) => [`${c}.name_key`, `${c}.id`],
      },
      demand: {
        kind: "one",
        from: (t, c, { values }) =>
          `policy_demand ${c} where ${c}.id = ${t}.demand_id and ${seesDemand(c, values)}`,
      },
    },
  },
  Decision: {
    relations: {
      demands: {
        kind: "list",
        from: (t, c, { values }) =>
          `policy_demand ${c} where ${c}.decision_id = ${t}.id and ${seesDemand(c, values)}`,
        order: (c) => [{ sql: `${c}.raised_on`, descends: true }, `${c}.id`],
      },
    },
  },
  Organisation: {
    relations: {
      demands: {
        kind: "page",
        from: (t, c, { values }) =>
          `policy_demand ${c} where ${seesDemand(c, values)} and ${seesNamedThere(t, values)}
            and exists (select from demand_party behind where behind.demand_id = ${c}.id and behind.organisation_id = ${t}.id)`,
        order: (c) => [{ sql: `${c}.raised_on`, descends: true }, `${c}.id`],
      },
    },
  },
};
