import { column } from "../../shared/column.ts";
import type { Column, ReadModels, Relation } from "../../shared/read-model.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { isOwn, tellsDecisionOf, tellsScoreOf } from "../../shared/visibility-decisions.ts";
import { currentStage } from "../register/decision.read-models.ts";

/** SQL of the ids of the decisions in which an organisation has a part, whatever it is. */
const partsOf = (organisation: string): string =>
  `select decision_id from decision_party where organisation_id = ${organisation}
    union select decision_id from stance where organisation_id = ${organisation}
    union select decision_id from agenda_item where initiator_id = ${organisation}
    union select decision_id from proposal where author_id = ${organisation}
    union select decision_id from participation_score where organisation_id = ${organisation}`;

/** The decisions in which an organisation has a part; each of these rows says whose part it is. */
const decisions: Relation = {
  kind: "list",
  from: (t, c, { values }) => `(select part.*, ${t}.id as whose_id from decision part
    where part.id in (${partsOf(`${t}.id`)}) and ${tellsDecisionOf(`${t}.id`, "part", values)}) ${c}`,
  order: (c) => [{ sql: `coalesce(${c}.decided_on, ${c}.opened_on)`, descends: true }, `${c}.id`],
};

/** What the organisation is in a decision, by a table that says it once for both. */
const ownIn =
  (table: string, name: string): Column =>
  (t) =>
    `(select own.${name} from ${table} own where own.decision_id = ${t}.id and own.organisation_id = ${t}.whose_id)`;

/** What it brought to a decision. */
const broughtTo = (table: string, by: string, day: string): Relation => ({
  kind: "list",
  from: (t, c) => `${table} ${c} where ${c}.decision_id = ${t}.id and ${c}.${by} = ${t}.whose_id`,
  order: (c) => [`${c}.${day}`, `${c}.id`],
});

/** How far it took part, as one says who may be told apart. */
const scoredBy = (assessor: "PARTNER" | "FACILITATED" | "SECRETARIAT"): Relation => ({
  kind: "one",
  from: (
    t,
    c,
    { values },
  ) => `participation_score ${c} where ${c}.decision_id = ${t}.id and ${c}.organisation_id = ${t}.whose_id
    and ${c}.assessed_by = '${assessor}' and ${tellsScoreOf(c, t, values)}`,
});

const lastAnswer =
  (name: string): Column =>
  (t) =>
    `(select a.${name} from proposal_answer a where a.proposal_id = ${t}.id order by a.number desc limit 1)`;

/** How an organisation reads, for itself alone, of its part in decisions. */
export const ourDecisionReadModels: ReadModels = {
  OurRecord: { relations: { decisions } },
  OurDecision: {
    columns: {
      id: column("id"),
      slug: column("slug"),
      title: column("title"),
      type: column("type"),
      isOwnProgramme: column("is_own_programme"),
      ledByName: (t, { values }) =>
        `(select leader.name from organisation leader where leader.id = ${t}.led_by_id and ${seesOrganisation("leader", values)})`,
      openedOn: column("opened_on"),
      decidedOn: column("decided_on"),
      outcome: column("outcome"),
      currentStage,
      capacity: ownIn("decision_party", "capacity"),
      stance: ownIn("stance", "stance"),
      mayScore: (t, { values }) =>
        `json_build_object('organisation', ${t}.whose_id, 'isAsked', ${isOwn(`${t}.whose_id`, values)} and exists (select from decision_party own
          where own.decision_id = ${t}.id and own.organisation_id = ${t}.whose_id and own.capacity <> 'OBSERVER'))`,
    },
    relations: {
      agenda: broughtTo("agenda_item", "initiator_id", "put_on"),
      proposals: broughtTo("proposal", "author_id", "submitted_on"),
      said: scoredBy("PARTNER"),
      saidAtSession: scoredBy("FACILITATED"),
      claimed: scoredBy("SECRETARIAT"),
    },
  },
  OurAgendaItem: { columns: { id: column("id"), title: column("title"), putOn: column("put_on") } },
  OurProposal: {
    columns: {
      id: column("id"),
      title: column("title"),
      status: column("status"),
      submittedOn: column("submitted_on"),
      answeredOn: lastAnswer("answered_on"),
      reasons: lastAnswer("reasons"),
      changedSentence: lastAnswer("changed_sentence"),
      changedUrl: lastAnswer("changed_url"),
    },
  },
  OurScore: {
    columns: {
      id: column("id"),
      actual: column("actual"),
      desired: column("desired"),
      agrees: column("agrees"),
      evidence: column("evidence"),
      assessedOn: column("assessed_on"),
      isShared: column("is_shared"),
      version: column("version"),
      // what a session is called may say who sat there, which a member that made a link may not know
      sessionTitle: (t, { values }) =>
        `(select held.title from participation_session held where held.id = ${t}.session_id and ${isOwn(`${t}.organisation_id`, values)})`,
    },
  },
};
