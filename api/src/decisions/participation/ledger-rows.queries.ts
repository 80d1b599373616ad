import type { Context } from "../../context.ts";
import { Values } from "../../shared/database.ts";
import { isOfNetwork } from "../../shared/visibility-decisions.ts";
import type { LedgerRows, ScoredRows } from "./ledger-rows.ts";
import { isPartnerOn } from "./partner.sql.ts";
import type { LedgerFilter } from "./score.input.ts";
import { ofFilter, yearOf } from "./scores.queries.ts";

/**
 * Everything that the ledger is computed from, in one statement. It is of every decision, whatever the filter and whoever asks:
 * which figures may be told depends on all of them. Organisations are those that everybody of the network sees.
 *
 * @param asOf what is recorded of later days had not come yet.
 */
export function loadLedger(
  { database, viewer }: Context,
  filter: LedgerFilter,
  asOf: string,
): Promise<LedgerRows> {
  const values = new Values(viewer.sight);
  const day = `${values.bind(asOf)}::date`;
  const parts = {
    decisions: decisions(ofFilter("d", filter, values), day),
    parties: parties(day),
    scores: scores(day),
    proposals: proposals(day),
    agenda: `select a.decision_id as "decisionId", a.constituency from agenda_item a
      where ${isOfAll(filter) ? "true" : "a.decision_id is not null"} and a.put_on <= ${day} and (a.initiator_id is null or ${known("a.initiator_id")})`,
    feedback: `select f.decision_id as "decisionId", f.closes_on as "closesOn", f.reported_on as "reportedOn"
      from feedback_request f where f.asked_on <= ${day}`,
    actions: actions(day),
  };
  return ask<LedgerRows>(database, { parts, values, known: `d.opened_on <= ${day}` });
}

/**
 * What the figures of one decision are computed from, and no more. Scores are those of all decisions that may be told together
 * with it: once something of it went into a block of several, it is not told again of this one alone.
 *
 * @see README.md of decisions, "Blocks".
 */
export function loadScored(
  { database, viewer }: Context,
  decision: { readonly id: string; readonly isOwnProgramme: boolean },
  asOf: string,
): Promise<ScoredRows> {
  const values = new Values(viewer.sight);
  const day = `${values.bind(asOf)}::date`;
  const own = `${values.bind(decision.isOwnProgramme)}::boolean`;
  const id = `${values.bind(decision.id)}::uuid`;
  const parts = {
    decisions: decisions("true", day, `d.id = ${id}`),
    parties: parties(day, `d.id = ${id}`),
    scores: scores(day),
  };
  return ask<ScoredRows>(database, {
    parts,
    values,
    known: `d.opened_on <= ${day} and d.is_own_programme = ${own}`,
  });
}

/** One statement that reads rows of several kinds, of the decisions that a condition keeps. */
interface Statement<Rows> {
  readonly parts: Readonly<Record<keyof Rows & string, string>>;
  readonly known: string;
  readonly values: Values;
}

async function ask<Rows extends object>(
  database: Context["database"],
  { parts, known, values }: Statement<Rows>,
): Promise<Rows> {
  const listed = Object.entries<string>(parts).map(
    ([name, rows]) => `(select coalesce(json_agg(r), '[]') from (${rows}) r) as "${name}"`,
  );
  const [rows] = await database.rows<Rows>(
    `with known_decision as materialized (select d.* from decision d where ${known})
      select ${listed.join(", ")}`,
    values.list,
  );
  if (!rows) throw new Error("the ledger returned no row");
  return rows;
}

/** Whether a filter chooses all decisions: what belongs to none of them is then of the whole as well. */
const isOfAll = (filter: LedgerFilter): boolean => Object.values(filter).every((chosen) => chosen == null);

/** SQL that holds where an organisation, by SQL of its id, is one that everybody of the network sees. */
const known = (id: string): string =>
  `exists (select from organisation known where known.id = ${id} and ${isOfNetwork("known")})`;

const decisions = (isAsked: string, day: string, which = "true"): string =>
  `select d.id, d.slug, d.type, ${yearOf("d")} as year, d.is_own_programme as "isOwnProgramme",
      case when d.decided_on <= ${day} then d.decided_on end as "decidedOn", case when d.decided_on <= ${day} then d.outcome end as outcome,
      d.answer_within_days as "answerWithinDays", ${isAsked} as "isAsked"
    from known_decision d where ${which} order by d.opened_on, d.id`;

const parties = (day: string, which = "true"): string =>
  `select p.decision_id as "decisionId", p.organisation_id as "organisationId", p.capacity
    from decision_party p join known_decision d on d.id = p.decision_id
    where ${which} and p.invited_on <= ${day} and ${known("p.organisation_id")} and ${isPartnerOn("p.organisation_id", day)}`;

/** Whether somebody was a partner is asked of the day on which it was told, or who becomes a member would leave what is told already. */
const scores = (day: string): string =>
  `select s.decision_id as "decisionId", s.organisation_id as "organisationId", s.assessed_by as "assessedBy", s.actual, s.desired, s.agrees,
      s.assessed_on as "assessedOn", s.first_told_on as "firstToldOn", s.is_shared as "isShared", s.session_id as "sessionId",
      d.type, ${yearOf("d")} as year, d.is_own_programme as "isOwnProgramme"
    from participation_score s join known_decision d on d.id = s.decision_id
    where s.first_told_on <= ${day} and ${known("s.organisation_id")} and ${isPartnerOn("s.organisation_id", "s.first_told_on")}
    order by s.first_told_on, s.id`;

const proposals = (day: string): string =>
  `select p.id, p.decision_id as "decisionId", p.title, p.constituency, p.submitted_on as "submittedOn",
      case when p.withdrawn_on <= ${day} then p.withdrawn_on end as "withdrawnOn",
      coalesce((select json_agg(json_build_object('answeredOn', a.answered_on, 'outcome', a.outcome, 'reasons', a.reasons,
            'contestedOn', case when a.contested_on <= ${day} then a.contested_on end) order by a.number)
        from proposal_answer a where a.proposal_id = p.id and a.answered_on <= ${day}), '[]') as answers
    from proposal p join known_decision d on d.id = p.decision_id
    where p.submitted_on <= ${day} and ${known("p.author_id")} order by p.submitted_on, p.id`;

/** SQL of the day on which a session was closed, when everything in it was told at once. */
const CLOSED_ON = "(session.closed_at at time zone 'Europe/Brussels')::date";

const actions = (day: string): string =>
  `select named.decision_id as "decisionId", doer.organisation_id as "organisationId", session.id as "sessionId",
      ${CLOSED_ON} as "toldOn", action.due_on as "dueOn", action.done_on as "doneOn"
    from session_action action join session_decision named on named.id = action.decision_id
      join participation_session session on session.id = named.session_id and session.closed_at is not null
      join session_organisation doer on doer.id = action.owner_id join known_decision d on d.id = named.decision_id
    where ${CLOSED_ON} <= ${day} and ${known("doer.organisation_id")} order by action.due_on, action.id`;
