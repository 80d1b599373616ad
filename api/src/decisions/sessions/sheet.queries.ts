import { mayEver } from "../../accounts/policy.ts";
import { isUmbrella } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { PUBLIC_SIGHT } from "../../shared/sight.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { readsSession, seesDecision } from "../../shared/visibility-decisions.ts";
import { isFacilitatorHere } from "./facilitator-presence.ts";
import { leadSessions } from "./session.policy.ts";
import { sessionCode } from "./session-code.ts";
import type { VoiceAt } from "./session-place.ts";
import { type ReadSheet, type ReadVoice, type Sheet, withAgreement } from "./sheet.ts";

/** A session as somebody who may lead sessions reads it; null when there is none. */
export async function sheetFor(rows: Ask, { viewer, accounts }: Context, id: string): Promise<Sheet | null> {
  const values = new Values(viewer.sight);
  const read = await readSheet(rows, values, {
    id: values.bind(id),
    isReadable: readsSession("s", { ...viewer, isUmbrella: isUmbrella(viewer) }, values),
    seesNames: seesOrganisation("o", values),
  });
  if (!read) return null;
  const { facilitatorId, closedAt } = read.session;
  const isLed = facilitatorId !== null && facilitatorId === viewer.accountId;
  const mayTakeOver = !isLed && closedAt === null && mayEver(leadSessions, viewer);
  const codeOf = (voice: ReadVoice) => (isLed ? sessionCode(accounts.secret, voice) : null);
  return { ...answered(read, codeOf), own: null, isLed, mayTakeOver };
}

/** The same as a phone of an organisation reads it: those who sit together know one another's names. */
export async function sheetAt(rows: Ask, voice: VoiceAt): Promise<Sheet> {
  const values = new Values({ ...PUBLIC_SIGHT, delegateOf: [voice.organisationId] });
  const id = values.bind(voice.sessionId);
  const read = await readSheet(rows, values, { id, isReadable: "true", seesNames: "true" });
  if (!read) throw new Error("a session went while a phone of it asked");
  return { ...answered(read, () => null), own: voice.id, isLed: false, mayTakeOver: false };
}

const answered = (read: ReadSheet, codeOf: (voice: ReadVoice) => string | null) => ({
  ...read,
  organisations: read.organisations.map((voice) => ({ ...voice, code: codeOf(voice) })),
  decisions: withAgreement(read),
});

/** SQL of what decides how far somebody reads a session. */
interface Reading {
  readonly id: string;
  /** Of the session `s`. */
  readonly isReadable: string;
  /** Of the organisation `o`. */
  readonly seesNames: string;
}

async function readSheet(rows: Ask, values: Values, { id, isReadable, seesNames }: Reading) {
  const [found] = await rows<{ sheet: ReadSheet }>(
    `select json_build_object('session', ${sessionSql("s", seesNames)}, 'isReadable', r.is_readable,
        'closingWords', case when r.is_readable then s.closing_words end,
        'organisations', array_to_json(array(select json_build_object('id', v.id, 'codeNumber', v.code_number, 'consentsToShare', v.consents_to_share,
            'name', case when ${seesNames} then o.name end)
          from session_organisation v join organisation o on o.id = v.organisation_id
          where v.session_id = s.id and r.is_readable order by case when ${seesNames} then o.name_key end nulls last, v.id)),
        'decisions', array_to_json(array(select ${decisionSql(values)}
          from session_decision d where d.session_id = s.id and r.is_readable order by d.position, d.id))) as sheet
      from participation_session s cross join lateral (select ${isReadable} as is_readable) r where s.id::text = ${id}`,
    values.list,
  );
  return found?.sheet ?? null;
}

const sessionSql = (s: string, seesNames: string): string =>
  `json_build_object(${Object.entries(SESSION_COLUMNS)
    .map(([name, column]) => `'${name}', ${column(s)}`)
    .join(", ")}, 'organisationCount', ${organisationCount(s, seesNames)})`;

/** How each field of a session is read of which a list tells as well: nothing of what was said there. */
export const SESSION_COLUMNS: Readonly<Record<string, (row: string) => string>> = {
  id: (s) => `${s}.id`,
  title: (s) => `${s}.title`,
  heldOn: (s) => `${s}.held_on`,
  step: (s) => `${s}.step`,
  isIndependent: (s) => `${s}.is_independent`,
  closedAt: (s) => `${s}.closed_at`,
  version: (s) => `${s}.version`,
  facilitatorId: (s) => `${s}.facilitator_id`,
  ledBy: (s) => `(select a.name from account a where a.id = ${s}.facilitator_id)`,
  isFacilitatorHere,
};

/** How many organisations take part of those that somebody sees; `seesNames` is of the organisation `o`. */
export const organisationCount = (s: string, seesNames: string): string =>
  `(select count(*)::int from session_organisation v join organisation o on o.id = v.organisation_id where v.session_id = ${s}.id and ${seesNames})`;

const decisionSql = (values: Values): string =>
  `json_build_object('id', d.id, 'label', d.label, 'namedBy', d.named_by_id, 'mergedInto', d.merged_into_id, 'isChosen', d.is_chosen,
    'isOwnProgramme', d.is_own_programme,
    'decision', (select json_build_object('id', x.id, 'slug', x.slug, 'title', x.title) from decision x
      where x.id = d.decision_id and ${seesDecision("x", values)}),
    'votes', array_to_json(array(select organisation_id from session_vote where decision_id = d.id order by 1)),
    'scores', array_to_json(array(select json_build_object('organisation', organisation_id, 'actual', actual, 'agrees', agrees, 'desired', desired)
      from session_score where decision_id = d.id order by organisation_id)),
    'actions', array_to_json(array(select json_build_object('id', id, 'text', text, 'owner', owner_id, 'dueOn', due_on, 'doneOn', done_on)
      from session_action where decision_id = d.id order by position, id)))`;
