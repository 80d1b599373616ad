import { grantedIn } from "../../accounts/policy.ts";
import { column } from "../../shared/column.ts";
import type { Column, ReadModels } from "../../shared/read-model.ts";
import {
  changeOf,
  isKnownToClaim,
  seesPersonAsked,
  seesWhoAsked,
} from "../../shared/visibility-substantiation.ts";
import { isLatest, standingOf, statusFacts, substantiationFacts, substantiationsOf } from "./standing.sql.ts";
import { askAbout } from "./substantiation.policy.ts";

/** A column that is told of who agreed to it, and to those in whose name they were asked. */
const ofPerson =
  (name: string): Column =>
  (t, { values, reading }) =>
    `case when ${seesPersonAsked(t, grantedIn(askAbout, reading.viewer), values)} then ${t}.${name} end`;

const facts: Column = (t, { values }) => substantiationFacts(t, values);

/** How those who were asked about a change are read, and what comes of it. */
export const substantiationReadModels: ReadModels = {
  Outcome: {
    columns: { status: (t, { values }) => statusFacts(t, values) },
    relations: {
      askers: {
        kind: "list",
        from: (t, c, { values, reading }) =>
          `organisation ${c} where ${c}.id = any(${values.bind(grantedIn(askAbout, reading.viewer))}::uuid[])
            and (${isKnownToClaim(`${c}.id`, `${t}.id`, values)}
              or exists (select from organisation_role office where office.organisation_id = ${c}.id and office.role = 'SECRETARIAT'))`,
        order: (c) => [`${c}.name`, `${c}.id`],
      },
      substantiations: {
        kind: "list",
        from: (t, c, { values }) => substantiationsOf(`${t}.id`, c, values),
        order: (c) => [`coalesce(${c}.answered_at, 'infinity')`, `${c}.asked_at`, `${c}.id`],
      },
    },
  },
  Substantiation: {
    columns: {
      id: column("id"),
      language: column("language"),
      askedAt: column("asked_at"),
      remindedAt: column("reminded_at"),
      reminders: column("reminders"),
      expiresAt: column("expires_at"),
      answeredAt: column("answered_at"),
      answerFact: column("answer_fact"),
      answerContribution: column("answer_contribution"),
      consentsToName: column("consents_to_name"),
      outcomeVersion: column("outcome_version"),
      settledOn: column("settled_on"),
      settledBecause: column("settled_because"),
      name: ofPerson("name"),
      position: ofPerson("position"),
      affiliation: ofPerson("affiliation"),
      comment: ofPerson("comment"),
      independence: (t, { values }) => standingOf(t, changeOf(t, values), values),
      counts: (t, { values }) => {
        const change = changeOf(t, values);
        return `(${standingOf(t, change, values)} = 'INDEPENDENT' and ${isLatest(t, change, values)})`;
      },
      state: facts,
      answeredOnOlderVersion: facts,
      viewerMay: facts,
    },
    relations: {
      askedBy: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.asked_by_id and ${seesWhoAsked(t, values)}`,
      },
    },
  },
};
