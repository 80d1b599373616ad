import type { Context } from "../../context.ts";
import { conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { Values } from "../../shared/database.ts";
import { seesBrought } from "../../shared/visibility-decisions.ts";
import { changeBodyPart } from "./change-body.ts";
import { refuseCounted } from "./seat-terms.ts";

/** Takes away what was written of a seat by mistake. @returns the slug of the body. @throws {Refusal} where it was counted in a meeting. */
export const removeSeat = (context: Context, id: string): Promise<string> =>
  changeBodyPart(context, { table: "seat", what: "seat", id }, async (rows) => {
    await refuseCounted(rows, id, null);
    await rows("delete from seat where id = $1", [id]);
  });

/**
 * Takes away a meeting that was written by mistake, with what was counted in it. A point that is of a decision as well stays
 * there; one whose author the viewer may not know goes, as to refuse would tell of it.
 *
 * @returns the slug of the body. @throws {Refusal} where points stand on its agenda, as far as the viewer sees.
 */
export const removeMeeting = (context: Context, id: string): Promise<string> =>
  changeBodyPart(context, { table: "body_meeting", what: "meeting", id }, async (rows) => {
    const values = new Values(context.viewer.sight);
    const [point] = await rows(
      `select from agenda_item a where a.meeting_id = ${values.bind(id)} and ${seesBrought("a.initiator_id", "a.decision_id", values)} limit 1`,
      values.list,
    );
    if (point)
      throw conflict(
        "Points stand on the agenda of this meeting; take them off first.",
        because("MEETING_HAS_AGENDA"),
      );
    await rows("update agenda_item set meeting_id = null where meeting_id = $1 and decision_id is not null", [
      id,
    ]);
    await rows("delete from body_meeting where id = $1", [id]);
  });
