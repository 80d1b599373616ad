import { randomUUID } from "node:crypto";
import type { Coded } from "../../accounts/spoken-code.ts";
import type { Context } from "../../context.ts";
import { notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { Values } from "../../shared/database.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { isAttendeeCode } from "./attendee-code.ts";
import type { AttendedSafeSpace } from "./safe-space.types.ts";

/** Stands for a session that is not there, so that a wrong code takes as long. */
const NOBODYS: Coded = { id: randomUUID(), codeNumber: 0 };

/**
 * What those who attended read with the code that they were given, from the day on which it was held. Nothing is kept of
 * who reads, in the log either, and from where only how often a wrong code was tried.
 *
 * @throws {Refusal} in one sentence, whether there is no such session, it was not held or the code is another.
 */
export async function readAttended(
  context: Context,
  { session, code }: { readonly session: string; readonly code: string },
): Promise<AttendedSafeSpace> {
  const { accounts, clientAddress, leaveNoTrace } = context;
  leaveNoTrace("mutation of a safe space");
  const attempt = { kind: "SAFE_SPACE_CODE", account: "", address: clientAddress ?? "" } as const;
  await accounts.limits.count(attempt);
  const found = await find(context, session);
  const isRight = isAttendeeCode(accounts.secret, found ?? NOBODYS, code);
  if (!found || !isRight)
    throw notFound(
      "This code opens no summary. It holds for one session, from the day on which that was held; ask whoever led it.",
      because("SAFE_SPACE_CODE_WRONG"),
    );
  await accounts.limits.succeeded(attempt);
  return found;
}

/** With what is to happen, by whom where everybody may know that. */
async function find(
  { database, viewer }: Context,
  session: string,
): Promise<(AttendedSafeSpace & Coded) | undefined> {
  const values = new Values(viewer.sight);
  const [found] = await database.rows<AttendedSafeSpace & Coded>(
    `select s.id, s.code_number as "codeNumber", s.state, s.held_on::text as "heldOn", s.size_band as "sizeBand",
        s.ground_rules as "groundRules", s.topics, s.summary,
        array(select json_build_object('text', f.text, 'organisation', o.name, 'dueOn', f.due_on, 'doneOn', f.done_on)
          from safe_space_follow_up f left join organisation o on o.id = f.organisation_id and ${seesOrganisation("o", values)}
          where f.session_id = s.id order by f.due_on, f.id) as "followUps"
      from safe_space_session s where s.id::text = ${values.bind(session)} and s.state <> 'PREPARED'`,
    values.list,
  );
  return found;
}
