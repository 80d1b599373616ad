import { Values } from "./database.ts";
import { PUBLIC_SIGHT, type Sight, speaksWhollyFor } from "./sight.ts";
import { seesField, seesOrganisation } from "./visibility.ts";

/*
 * Every condition on what somebody may read of decisions, of those who take part in them and of what these say. They are
 * made of those on one organisation, and are written nowhere else.
 */

/** The level from which on somebody reads what members, partners and the secretariat tell one another. */
const OF_NETWORK = 2;
/** The level from which on somebody sees what the secretariat and the board do. */
const OF_SECRETARIAT = 3;

/** SQL that holds where an id is of one of the sight's own organisations. */
export function isOwn(id: string, values: Values): string {
  const lists = [values.sight.restrictedOf, speaksWhollyFor(values.sight)].filter(({ length }) => length > 0);
  if (lists.length === 0) return "false";
  return `(${lists.map((list) => `${id} = any(${values.bindOnce(list)}::uuid[])`).join(" or ")})`;
}

/** SQL that keeps the decisions that the sight sees: those that are public, of its own organisations, and to the network all. */
export function seesDecision(row: string, values: Values): string {
  if (values.sight.level >= OF_NETWORK) return "true";
  const parties = `select from decision_party party where party.decision_id = ${row}.id and ${isOwn("party.organisation_id", values)}`;
  return `(${row}.is_public or ${isOwn(`${row}.led_by_id`, values)} or exists (${parties}))`;
}

/**
 * SQL that holds where the sight may read that an organisation, the row of its table, takes part in a decision, stands
 * somewhere on it or put something on its agenda: of its own always, of others within the network, where it sees them.
 */
export const seesTakingPart = (organisation: string, values: Values): string =>
  values.sight.level >= OF_NETWORK
    ? seesOrganisation(organisation, values)
    : `(${isOwn(`${organisation}.id`, values)} and ${seesOrganisation(organisation, values)})`;

/** The same of rows with a column `organisation_id`. */
export const seesTaker = (row: string, values: Values, column = "organisation_id"): string =>
  `exists (select from organisation taker where taker.id = ${row}.${column} and ${seesTakingPart("taker", values)})`;

/** SQL that keeps the rounds that the sight sees: what came of one that has closed everybody, before that the network. */
export const seesRound = (row: string, values: Values): string =>
  values.sight.level >= OF_NETWORK ? "true" : `${row}.state = 'CLOSED'`;
/** Whom a session is read for. */
interface SessionReader {
  readonly accountId: string | null;
  /** Whether they work for the secretariat. */
  readonly isUmbrella: boolean;
}

/**
 * SQL that keeps the sessions of which somebody who is signed in may read what was said: those that they lead, and for the
 * secretariat those that it leads or takes part in: not what somebody independent led who works for it since. Participants
 * read their own by its code, and nobody else any. What was said at one of the demonstration is invented, and for all who
 * may lead one.
 */
export function readsSession(row: string, { accountId, isUmbrella }: SessionReader, values: Values): string {
  if (accountId === null) return "false";
  const isInvented = `(${row}.closed_at is not null and exists (select from session_organisation there where there.session_id = ${row}.id)
    and not exists (select from session_organisation there join organisation o on o.id = there.organisation_id
      join source s on s.id = o.source_id where there.session_id = ${row}.id and not s.demonstration))`;
  const leads = `(coalesce(${row}.facilitator_id = ${values.bind(accountId)}, false) or ${isInvented})`;
  if (!isUmbrella) return leads;
  return `(${leads} or not ${row}.is_independent and exists (select from account_grant g where g.account_id = ${row}.facilitator_id and g.withdrawn_at is null
      and g.role in ('ADMINISTRATOR', 'UMBRELLA_STAFF'))
    or exists (select from session_organisation there join organisation_role r on r.organisation_id = there.organisation_id
      where there.session_id = ${row}.id and r.role = 'SECRETARIAT'))`;
}

/**
 * SQL that holds where the sight may read from which continent the holder of a seat speaks: of a hidden organisation, or of
 * one that hides its place, that would tell of it, also in a count. @param organisation the row of its table, null for none.
 */
export const seesContinentOf = (organisation: string, values: Values): string =>
  `(${organisation}.id is null or ${seesOrganisation(organisation, values)} and ${seesField(organisation, "PLACE", values)})`;

/**
 * SQL that keeps the safe-space sessions that somebody reads: who leads one always, the secretariat and the board once it
 * is released. Before that not even that there is one is told.
 *
 * @param leader id of the account of somebody who leads sessions; null for anybody else.
 */
export function readsSafeSpace(row: string, leader: string | null, values: Values): string {
  const conditions =
    leader === null ? [] : [`coalesce(${row}.facilitator_id = ${values.bind(leader)}, false)`];
  if (values.sight.level >= OF_SECRETARIAT) conditions.push(`${row}.state = 'RELEASED'`);
  return conditions.length === 0 ? "false" : `(${conditions.join(" or ")})`;
}

/**
 * SQL that keeps what is to happen after such sessions: for who reads the session, and once it is released for those who
 * do it. It may name who does it, so it is told with them or not at all.
 */
export const readsFollowUp = (
  row: string,
  leader: string | null,
  values: Values,
): string => `exists (select from safe_space_session after where after.id = ${row}.session_id
    and (${readsSafeSpace("after", leader, values)} or (after.state = 'RELEASED' and ${isOwn(`${row}.organisation_id`, values)})))
  and exists (select from organisation doer where doer.id = ${row}.organisation_id and ${seesOrganisation("doer", values)})`;

/**
 * SQL that keeps the words that somebody reads: those that are agreed or discouraged everybody, others with whoever proposed
 * them. The secretariat decides on all of them, also where it does not know from whom one came.
 */
export const seesTerm = (row: string, values: Values): string =>
  values.sight.level >= OF_SECRETARIAT
    ? "true"
    : `(${row}.status in ('AGREED', 'DISCOURAGED') or ${seesTaker(row, values, "proposed_by_id")})`;

/**
 * SQL that keeps what somebody brought to a decision, a proposal or a point on its agenda: it is told with its author, or
 * not at all, but to whoever leads the decision, who has to answer it without knowing from whom it came.
 *
 * @param author SQL of the id of who brought it; null for nobody in particular, and that is told.
 * @param decision SQL of the id of the decision.
 */
export const seesBrought = (author: string, decision: string, values: Values): string =>
  `(${author} is null or exists (select from organisation taker where taker.id = ${author} and ${seesTakingPart("taker", values)})
    or ${answers(decision, values)})`;

/**
 * SQL that keeps what somebody may count of what was brought to a decision: to the network what it reads; to everybody else
 * what was brought by those whom they see, though they may not read who brought what. What they do not see counts nowhere.
 */
export const countsBrought = (author: string, decision: string, values: Values): string =>
  values.sight.level >= OF_NETWORK
    ? seesBrought(author, decision, values)
    : `exists (select from organisation taker where taker.id = ${author} and ${seesOrganisation("taker", values)})`;

/** SQL that holds where the sight reads each thing of a decision, the row of its table, that it may count. */
export const readsBrought = (decision: string, values: Values): string =>
  values.sight.level >= OF_NETWORK ? "true" : isOwn(`${decision}.led_by_id`, values);

/** Sees what members, partners and the secretariat see, and nothing more: no records of its own. */
const NETWORK_SIGHT: Sight = { ...PUBLIC_SIGHT, level: OF_NETWORK };

/**
 * SQL that keeps the organisations, rows of their table, that everybody of the network sees. What is told of many at once is
 * computed from these, whoever asks: where one reader's figure held a partner more than another's, both together would tell
 * of that partner.
 */
export const isOfNetwork = (organisation: string): string =>
  seesOrganisation(organisation, new Values(NETWORK_SIGHT));

/** SQL that holds where everybody of the network sees where an organisation, the row of its table, is. */
export const isPlaceOfNetwork = (organisation: string): string =>
  seesField(organisation, "PLACE", new Values(NETWORK_SIGHT));

/** Whom a score is read for, besides what they see. */
export interface ScoreReader {
  /** Null for a program. */
  readonly accountId: string | null;
  /** Whether they work for the secretariat. */
  readonly isUmbrella: boolean;
  /** Whether they read what organisations share by name: who works for a member or for the secretariat. */
  readonly readsShared: boolean;
}

/**
 * SQL that keeps the scores, rows of their table, that somebody may read by name: an organisation what it said and what is
 * claimed of it, but for what its link does not read back; whoever led a session what was said there; members and the
 * secretariat what an organisation shares; and of claims, besides, who makes them: the secretariat, and who leads the
 * decision.
 */
export function seesScore(row: string, reader: ScoreReader, values: Values): string {
  const reasons = [
    tellsOwnScore(row, values),
    ...(reader.readsShared ? [`${row}.is_shared and ${row}.assessed_by <> '${CLAIMED}'`] : []),
    ...(reader.accountId === null
      ? []
      : [
          `exists (select from participation_session led where led.id = ${row}.session_id
          and led.facilitator_id = ${values.bind(reader.accountId)})`,
        ]),
    `${row}.assessed_by = '${CLAIMED}' and ${reader.isUmbrella ? "true" : leads(`${row}.decision_id`, values)}`,
  ];
  return `((${reasons.join(" or ")}) and ${seesTaker(row, values)})`;
}

/** What the secretariat says alone: a claim. */
const CLAIMED = "SECRETARIAT";

const leads = (decision: string, values: Values): string =>
  `exists (select from decision own where own.id = ${decision} and ${isOwn("own.led_by_id", values)})`;

/** SQL that holds where the sight is of whoever leads a decision; of one of the secretariat's, of who sees as it does. */
function answers(decision: string, values: Values): string {
  if (values.sight.level < OF_SECRETARIAT) return leads(decision, values);
  const isOfSecretariat =
    "exists (select from organisation_role r where r.organisation_id = own.led_by_id and r.role = 'SECRETARIAT')";
  return `exists (select from decision own where own.id = ${decision} and (${isOfSecretariat} or ${isOwn("own.led_by_id", values)}))`;
}

/**
 * SQL that keeps the decisions of which an organisation is told on its own page, of those in which it has a part: all, as
 * what is recorded of it is its own to know. A link that a member made may be opened by that member, so with it those alone
 * that the member leads, of which it reads the same itself.
 *
 * @param organisation SQL of the id of the organisation.
 */
export const tellsDecisionOf = (organisation: string, decision: string, values: Values): string =>
  `(${isOwn(organisation, values)} or ${isLedBeside(organisation, decision, values)})`;

/**
 * SQL that keeps the scores, rows of their table, of which an organisation is told on its own page: all, whoever says them.
 * With a link that somebody else made not what it said for itself alone, which whoever made the link may not read.
 *
 * @param decision the row of the decision, of which it is told.
 */
export const tellsScoreOf = (row: string, decision: string, values: Values): string =>
  `(${tellsOwnScore(row, values)} or ${isForOthers(row)} and ${isLedBeside(`${row}.organisation_id`, decision, values)})`;

/** SQL that holds where others than the organisation may read a score: it is shared, or a claim. */
const isForOthers = (row: string): string => `(${row}.is_shared or ${row}.assessed_by = '${CLAIMED}')`;

/** SQL that keeps the scores of the sight's own organisations that it may read: with a link that somebody else made, those that others may. */
function tellsOwnScore(row: string, values: Values): string {
  const own = isOwn(`${row}.organisation_id`, values);
  return values.sight.withLinkOfOther ? `(${own} and ${isForOthers(row)})` : own;
}

/** SQL that holds where a link that a member made speaks for an organisation in a decision: that member leads it. */
function isLedBeside(organisation: string, decision: string, values: Values): string {
  const { delegateOf, delegateBeside } = values.sight;
  if (!delegateBeside) return "false";
  return `(${organisation} = any(${values.bindOnce(delegateOf)}::uuid[]) and ${decision}.led_by_id = any(${values.bindOnce(delegateBeside)}::uuid[]))`;
}
