import type { Context } from "../../context.ts";
import { badInput } from "../../errors.ts";
import { needOrganisation, needOrganisations } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import { readPastDay } from "../../shared/given-source.ts";
import { readParagraphs } from "../../shared/given-text.ts";
import { seesAction, seesOneNamed } from "../../shared/visibility-impact.ts";
import { changeDemand, changePart } from "./change-demand.ts";
import { readDayOfDemand } from "./check-demand.ts";
import { checkAction, checkStage } from "./check-parts.ts";
import type { DemandActionInput, DemandCoordinationInput, StageEventInput } from "./demand-changes.input.ts";

const LONGEST_NOTE = 1000;

/** Says how far a demand was on a day. @returns its id. @throws {Refusal} for a day to come, or before it was raised. */
export function recordStage(context: Context, named: string, input: StageEventInput): Promise<string> {
  const { source, url } = checkStage(input);
  return changeDemand(context, { named, version: null }, async (rows, { id, raisedOn }) => {
    const days = { raisedOn, today: context.dayInBrussels };
    const happenedOn = readDayOfDemand("happenedOn", input.happenedOn, days);
    await rows(
      "insert into stage_event (demand_id, stage, happened_on, flag, source, url) values ($1, $2, $3, $4, $5, $6)",
      [id, input.stage, happenedOn, input.flag ?? null, source, url],
    );
  });
}

/** Takes back a stage that was recorded by mistake. @returns the id of the demand. */
export const removeStage = (context: Context, id: string): Promise<string> =>
  changePart(context, { table: "stage_event", what: "stage", id }, async (rows) => {
    await rows("delete from stage_event where id::text = $1", [id]);
  });

/** Says how far a demand was coordinated with an organisation; what was said of it before goes. @returns its id. */
export function coordinate(context: Context, named: string, input: DemandCoordinationInput): Promise<string> {
  const agreedOn = readPastDay("agreedOn", input.agreedOn, context.dayInBrussels);
  const note = readParagraphs("note", input.note, LONGEST_NOTE);
  return changeDemand(context, { named, version: null }, async (rows, { id }) => {
    const organisation = await needOrganisation(rows, context.viewer.sight, input.organisation);
    await rows(
      `insert into demand_coordination (demand_id, organisation_id, state, agreed_on, note) values ($1, $2, $3, $4, $5)
        on conflict (demand_id, organisation_id) do update set state = excluded.state, agreed_on = excluded.agreed_on, note = excluded.note`,
      [id, organisation, input.state, agreedOn, note],
    );
  });
}

/** Takes that back. @returns the id of the demand. */
export const removeCoordination = (context: Context, id: string): Promise<string> =>
  changePart(
    context,
    { table: "demand_coordination", what: "coordination", id, isSeen: seesOneNamed },
    async (rows) => {
      await rows("delete from demand_coordination where id::text = $1", [id]);
    },
  );

/** Writes down what organisations did for a demand. @returns its id. @throws {Refusal} for a day to come, or before it was raised. */
export function recordAction(context: Context, named: string, input: DemandActionInput): Promise<string> {
  const { title, met } = checkAction(input);
  const { type, endedOn = null, isPublic } = input;
  return changeDemand(context, { named, version: null }, async (rows, { id, raisedOn }) => {
    const days = { raisedOn, today: context.dayInBrussels };
    const beganOn = readDayOfDemand("beganOn", input.beganOn, days);
    if (endedOn !== null && endedOn < beganOn)
      throw badInput(`endedOn is ${endedOn}, before beganOn, ${beganOn}.`, because("ENDS_BEFORE_START"));
    if (endedOn !== null) readPastDay("endedOn", endedOn, context.dayInBrussels);
    const actors = await needOrganisations(rows, context.viewer.sight, input.actors);
    await rows(
      `with done as (insert into demand_action (demand_id, type, title, began_on, ended_on, met, is_public)
          values ($1, $2, $3, $4, $5, $6, $7) returning id)
        insert into demand_action_actor (action_id, organisation_id) select done.id, actor from done, unnest($8::uuid[]) actor`,
      [id, type, title, beganOn, endedOn, met, isPublic, actors],
    );
  });
}

/** Takes that back. @returns the id of the demand. */
export const removeAction = (context: Context, id: string): Promise<string> =>
  changePart(context, { table: "demand_action", what: "action", id, isSeen: seesAction }, async (rows) => {
    await rows("delete from demand_action where id::text = $1", [id]);
  });
