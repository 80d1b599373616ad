import type { Constituency } from "@onze/schema";
import type { Context } from "../../context.ts";
import { needOrganisation } from "../../organisations/find-organisation.ts";
import { readPastDay } from "../../shared/given-source.ts";
import { needLine } from "../../shared/given-text.ts";
import { changeDecision, changePart } from "./change-decision.ts";

const LONGEST_TITLE = 300;

/** A point on the agenda of a decision, as somebody gives it. */
export interface AgendaPoint {
  readonly decision: string;
  readonly title: string;
  readonly initiator?: string | null;
  readonly constituency: Constituency;
  readonly putOn: string;
}

/** Puts a point on the agenda of a decision. @returns the id of the decision. */
export function putOn(context: Context, point: AgendaPoint): Promise<string> {
  const title = needLine("title", point.title, LONGEST_TITLE);
  const day = readPastDay("putOn", point.putOn, context.dayInBrussels);
  return changeDecision(context, { named: point.decision, version: null }, async (rows, { id }) => {
    const initiator = point.initiator
      ? await needOrganisation(rows, context.viewer.sight, point.initiator)
      : null;
    await rows(
      "insert into agenda_item (decision_id, title, initiator_id, constituency, put_on) values ($1, $2, $3, $4, $5)",
      [id, title, initiator, point.constituency, day],
    );
  });
}

/** Takes a point off it. @returns the id of the decision. */
export const takeOff = (context: Context, id: string): Promise<string> =>
  changePart(context, { table: "agenda_item", what: "point on an agenda", id }, async (rows) => {
    await rows("delete from agenda_item where id::text = $1", [id]);
  });
