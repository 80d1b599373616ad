import { demonstration, sourceLine } from "../../organisations/organisation.read-models.ts";
import { column } from "../../shared/column.ts";
import { nameIn } from "../../shared/language.ts";
import type { Column, ReadModels, ReadQuery, Relation } from "../../shared/read-model.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { seesBrought, seesTaker, seesTakingPart } from "../../shared/visibility-decisions.ts";
import { stateStances } from "./decision.policy.ts";

/** An organisation that takes part, where the reader may know that; null where not, or where there is none. */
export const taker = (name: string): Relation => ({
  kind: "one",
  from: (t, c, { values }) =>
    `organisation ${c} where ${c}.id = ${t}.${name} and ${seesTakingPart(c, values)}`,
});

/** What belongs to a decision and names nobody. */
const ofDecision = (table: string, ...order: readonly string[]): Relation => ({
  kind: "list",
  from: (t, c) => `${table} ${c} where ${c}.decision_id = ${t}.id`,
  order: (c) => [...order, "id"].map((each) => `${c}.${each}`),
});

/** What an organisation is in a decision, where the reader may know that; by name, so that the order tells nothing else. */
const ofTakers = (table: string): Relation => ({
  kind: "list",
  from: (t, c, { values }) => `${table} ${c} where ${c}.decision_id = ${t}.id and ${seesTaker(c, values)}`,
  order: (c) => [`(select name from organisation where id = ${c}.organisation_id)`, `${c}.id`],
});

/** SQL that holds for an organisation of which the reader may say where it stands: one's own, or any that was or would be asked. */
function standsBy(c: string, t: string, query: ReadQuery): string {
  const { viewer, today } = query.reading;
  const held = viewer.grants.filter(({ role }) => stateStances.roles[role]);
  if (held.every(({ role }) => stateStances.roles[role] === "OWN"))
    return `${c}.id = any(${query.bind(held.map(({ organisationId }) => organisationId))}::uuid[])`;
  const day = query.bind(today);
  return `(exists (select from stance s where s.decision_id = ${t}.id and s.organisation_id = ${c}.id and ${seesTaker("s", query.values)})
    or exists (select from membership m where m.organisation_id = ${c}.id and m.starts_on <= ${day}::date and (m.ends_on is null or m.ends_on >= ${day}::date)))`;
}

const OPEN_ON = (today: string): string =>
  `s.opens_on <= ${today}::date and (s.closes_on is null or s.closes_on >= ${today}::date)`;

const DECISION_COLUMNS = {
  id: column("id"),
  slug: column("slug"),
  title: column("title"),
  type: column("type"),
  objective: column("objective"),
  openTo: column("open_to"),
  restrictedBecause: column("restricted_because"),
  positionAgreement: column("position_agreement"),
  positionAgreementUrl: column("position_agreement_url"),
  accessMeasures: column("access_measures"),
  accessNote: column("access_note"),
  isOwnProgramme: column("is_own_programme"),
  openedOn: column("opened_on"),
  decidedOn: column("decided_on"),
  outcome: column("outcome"),
  outcomeText: column("outcome_text"),
  textUrl: column("text_url"),
  answerWithinDays: column("answer_within_days"),
  contestWithinDays: column("contest_within_days"),
  isPublic: column("is_public"),
  version: column("version"),
} satisfies Record<string, Column>;

/** The stage in which a decision is today, the last to open where there are several; null outside all. */
export const currentStage: Column = (t, query) =>
  `(select s.kind from decision_stage s where s.decision_id = ${t}.id and ${OPEN_ON(query.bind(query.reading.dayInBrussels))}
    order by s.opens_on desc, s.id limit 1)`;

/** How decisions are read, with what belongs to them. */
export const decisionReadModels: ReadModels = {
  Decision: {
    columns: {
      ...DECISION_COLUMNS,
      bodyName: (t, { language }) =>
        `(select ${nameIn("b.names", language)} from body b where b.id = ${t}.body_id)`,
      bodySlug: (t) => `(select b.slug from body b where b.id = ${t}.body_id)`,
      currentStage,
      stanceCounts: (t, { values }) =>
        `(select coalesce(json_agg(json_build_object('stance', n.stance, 'count', n.count) order by n.stance), '[]') from (
          select s.stance, count(*)::int as count from stance s where s.decision_id = ${t}.id and ${seesTaker("s", values)} group by 1) n)`,
      demonstration,
      viewerMay: column("led_by_id"),
    },
    relations: {
      ledBy: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.led_by_id and ${seesOrganisation(c, values)}`,
      },
      stages: ofDecision("decision_stage", "opens_on"),
      agenda: {
        kind: "list",
        from: (t, c, { values }) =>
          `agenda_item ${c} where ${c}.decision_id = ${t}.id and ${seesBrought(`${c}.initiator_id`, `${t}.id`, values)}`,
        order: (c) => [`${c}.put_on`, `${c}.id`],
      },
      feedback: ofDecision("feedback_request", "asked_on"),
      parties: ofTakers("decision_party"),
      stances: ofTakers("stance"),
      stancesBy: {
        kind: "list",
        from: (t, c, query) =>
          `organisation ${c} where ${standsBy(c, t, query)} and ${seesOrganisation(c, query.values)}`,
        order: (c) => [`${c}.name`, `${c}.id`],
      },
      source: sourceLine("decision"),
    },
  },
  DecisionStage: {
    columns: {
      id: column("id"),
      kind: column("kind"),
      opensOn: column("opens_on"),
      closesOn: column("closes_on"),
      note: column("note"),
    },
  },
  AgendaItem: {
    columns: {
      id: column("id"),
      title: column("title"),
      constituency: column("constituency"),
      putOn: column("put_on"),
    },
    relations: { initiator: taker("initiator_id") },
  },
  DecisionParty: {
    columns: { id: column("id"), capacity: column("capacity"), invitedOn: column("invited_on") },
    relations: { organisation: taker("organisation_id") },
  },
  Stance: {
    columns: {
      id: column("id"),
      stance: column("stance"),
      askedOn: column("asked_on"),
      statedOn: column("stated_on"),
      note: column("note"),
    },
    relations: { organisation: taker("organisation_id") },
  },
  FeedbackRequest: {
    columns: {
      id: column("id"),
      question: column("question"),
      askedOn: column("asked_on"),
      closesOn: column("closes_on"),
      reportedOn: column("reported_on"),
      use: column("use"),
    },
  },
};
