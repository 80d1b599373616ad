import { grantedIn } from "../../accounts/policy.ts";
import { column } from "../../shared/column.ts";
import type { ReadModels, ReadQuery, Relation } from "../../shared/read-model.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { countsBrought, readsBrought, seesBrought, seesDecision } from "../../shared/visibility-decisions.ts";
import { taker } from "../register/decision.read-models.ts";
import { mayTakePart } from "./constituency.sql.ts";
import { propose } from "./proposal.policy.ts";
import { proposalFacts } from "./proposal-facts.sql.ts";

/** The ids of the organisations in whose name the reader may propose. */
const spokenFor = ({ reading }: ReadQuery): readonly string[] => grantedIn(propose, reading.viewer);

/** How many proposals were made to a decision, by their status. */
const countsOf = (
  t: string,
  { values }: ReadQuery,
): string => `json_build_object('readsEach', ${readsBrought(t, values)},
  'counts', (select coalesce(json_agg(json_build_object('status', n.status, 'count', n.count) order by n.status), '[]')
    from (select p.status, count(*)::int as count from proposal p
      where p.decision_id = ${t}.id and ${countsBrought("p.author_id", `${t}.id`, values)} group by 1) n))`;

/** The other proposal that one went on in, where the reader sees it. */
const mergedInto: Relation = {
  kind: "one",
  from: (t, c, { values }) =>
    `proposal ${c} where ${c}.id = ${t}.merged_into_id and ${seesBrought(`${c}.author_id`, `${c}.decision_id`, values)}`,
};

/** How proposals are read, their answers, and what a decision tells of those that were made to it. */
export const proposalReadModels: ReadModels = {
  Proposal: {
    columns: {
      id: column("id"),
      constituency: column("constituency"),
      title: column("title"),
      text: column("text"),
      language: column("language"),
      submittedOn: column("submitted_on"),
      status: column("status"),
      withdrawnOn: column("withdrawn_on"),
      version: column("version"),
      dueOn: proposalFacts,
      daysOpen: proposalFacts,
      isLate: proposalFacts,
      isWaiting: proposalFacts,
      contestUntil: proposalFacts,
      viewerMay: proposalFacts,
    },
    relations: {
      author: taker("author_id"),
      decision: {
        kind: "one",
        from: (t, c, { values }) =>
          `decision ${c} where ${c}.id = ${t}.decision_id and ${seesDecision(c, values)}`,
      },
      mergedInto,
      answers: {
        kind: "list",
        from: (t, c) => `proposal_answer ${c} where ${c}.proposal_id = ${t}.id`,
        order: (c) => [`${c}.number`],
      },
    },
  },
  ProposalAnswer: {
    columns: {
      id: column("id"),
      number: column("number"),
      answeredOn: column("answered_on"),
      outcome: column("outcome"),
      reasons: column("reasons"),
      changedSentence: column("changed_sentence"),
      changedUrl: column("changed_url"),
      contestedOn: column("contested_on"),
      contestedBecause: column("contested_because"),
    },
    relations: {
      answeredBy: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.answered_by_id and ${seesOrganisation(c, values)}`,
      },
      mergedInto,
    },
  },
  Decision: {
    columns: { proposalCounts: countsOf },
    relations: {
      proposers: {
        kind: "list",
        from: (t, c, query) =>
          `organisation ${c} where ${t}.decided_on is null and ${mayTakePart(c, t, query.bind(query.reading.dayInBrussels))}
            and ${c}.id = any(${query.bind(spokenFor(query))}::uuid[]) and ${seesOrganisation(c, query.values)}`,
        order: (c) => [`${c}.name`, `${c}.id`],
      },
    },
  },
};
