import type { Context } from "../../context.ts";
import { conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { changeBodyPart } from "./change-body.ts";
import { refuseCounted } from "./seat-terms.ts";

/** Takes away what was written of a seat by mistake. @returns the slug of the body. @throws {Refusal} where it was counted in a meeting. */
export const removeSeat = (context: Context, id: string): Promise<string> =>
  changeBodyPart(context, { table: "seat", what: "seat", id }, async (rows) => {
    await refuseCounted(rows, id, null);
    await rows("delete from seat where id = $1", [id]);
  });

/**
 * Takes away a meeting that was written by mistake, with what was counted in it.
 *
 * @returns the slug of the body. @throws {Refusal} where points stand on its agenda, which somebody put there.
 */
export const removeMeeting = (context: Context, id: string): Promise<string> =>
  changeBodyPart(context, { table: "body_meeting", what: "meeting", id }, async (rows) => {
    const [point] = await rows("select from agenda_item where meeting_id = $1 limit 1", [id]);
    if (point)
      throw conflict(
        "Points stand on the agenda of this meeting; take them off first.",
        because("MEETING_HAS_AGENDA"),
      );
    await rows("delete from body_meeting where id = $1", [id]);
  });
