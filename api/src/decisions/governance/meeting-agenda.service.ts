import type { Context } from "../../context.ts";
import { badInput, notFound } from "../../errors.ts";
import { needOrganisation } from "../../organisations/find-organisation.ts";
import { readPastDay } from "../../shared/given-source.ts";
import { needLine } from "../../shared/given-text.ts";
import { changeBodyPart } from "./change-body.ts";
import type { MeetingPointInput } from "./governance.input.ts";

const LONGEST_TITLE = 300;

/** Puts a point on the agenda of a meeting. @returns the slug of the body. */
export function putOn(context: Context, point: MeetingPointInput): Promise<string> {
  const title = needLine("title", point.title, LONGEST_TITLE);
  const day = readPastDay("putOn", point.putOn, context.dayInBrussels);
  return changeBodyPart(
    context,
    { table: "body_meeting", what: "meeting", id: point.meeting },
    async (rows) => {
      const [meeting] = await rows<{ id: string; heldOn: string }>(
        `select id, held_on::text as "heldOn" from body_meeting where id::text = $1`,
        [point.meeting],
      );
      if (!meeting) throw new Error("a meeting was gone while its body was held");
      if (day > meeting.heldOn)
        throw badInput(`putOn is ${day}; the meeting was held before that, on ${meeting.heldOn}.`);
      const initiator = point.initiator
        ? await needOrganisation(rows, context.viewer.sight, point.initiator)
        : null;
      await rows(
        "insert into agenda_item (meeting_id, title, initiator_id, constituency, put_on) values ($1, $2, $3, $4, $5)",
        [meeting.id, title, initiator, point.constituency, day],
      );
    },
  );
}

/** Takes a point off the agenda of its meeting. @returns the slug of the body. */
export async function takeOff(context: Context, id: string): Promise<string> {
  const [point] = await context.database.rows<{ meeting: string }>(
    "select meeting_id as meeting from agenda_item where id::text = $1 and meeting_id is not null and decision_id is null",
    [id],
  );
  const meeting = { table: "body_meeting", what: "point on an agenda", id: point?.meeting ?? id } as const;
  return changeBodyPart(context, meeting, async (rows) => {
    const gone = await rows(
      "delete from agenda_item where id::text = $1 and decision_id is null returning id",
      [id],
    );
    if (gone.length === 0) throw notFound("There is no such point on an agenda.");
  });
}
