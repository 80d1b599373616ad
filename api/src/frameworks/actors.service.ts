import type { Context } from "../context.ts";
import { conflict } from "../errors.ts";
import { needOrganisation } from "../organisations/find-organisation.ts";
import { because } from "../refusal-reasons.ts";
import { checkDays } from "../shared/check-days.ts";
import { type Ask, Values } from "../shared/database.ts";
import { manualSource } from "../shared/manual-source.ts";
import { seesActor } from "../shared/visibility-between.ts";
import { BY_CODE, changeFramework, ofPart } from "./change-framework.ts";

interface NewActor {
  readonly framework: string;
  readonly organisation: string;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
}

/** The name of an organisation that is seen to take part in a framework on a day between two; null is before, or after, all days. */
const overlapping = (seen: string): string => `select o.name from framework_actor x
  join organisation o on o.id = x.organisation_id join framework f on f.id = x.framework_id
  where f.id = $1 and o.id = $2 and daterange(x.starts_on, x.ends_on, '[]') && daterange($3::date, $4::date, '[]') and ${seen}`;

const INSERT = `insert into framework_actor (framework_id, organisation_id, starts_on, ends_on, source_id) values ($1, $2, $3, $4, $5)`;

/**
 * Records that an organisation takes part in a framework.
 *
 * @returns the code of the framework.
 * @throws {Refusal} when it does already on one of the days, or the days are not right.
 */
export function add(context: Context, input: NewActor): Promise<string> {
  const { startsOn = null, endsOn = null } = input;
  checkDays(startsOn, endsOn);
  return changeFramework(context, BY_CODE, input.framework, async (rows, { id, code }) => {
    const organisation = await needOrganisation(rows, context.viewer.sight, input.organisation);
    const values = new Values(context.viewer.sight);
    for (const value of [id, organisation, startsOn, endsOn]) values.bind(value);
    const [known] = await rows<{ name: string }>(overlapping(seesActor("o", "f", values)), values.list);
    if (known)
      throw conflict(
        `${known.name} is recorded as an actor of ${code} already, on days among these.`,
        because("ACTOR_ALREADY", { organisation: known.name }),
      );
    await rows(INSERT, [id, organisation, startsOn, endsOn, await manualSource(rows, context.today)]);
  });
}

/** Records the last day on which an actor takes part. @returns the code of the framework. @throws {Refusal} when it is before the first. */
export function end(context: Context, id: string, endsOn: string): Promise<string> {
  return changeFramework(context, ofPart("framework_actor"), id, async (rows) => {
    checkDays(await startOf(rows, id), endsOn);
    await rows("update framework_actor set ends_on = $2 where id = $1", [id, endsOn]);
  });
}

async function startOf(rows: Ask, id: string): Promise<string | null> {
  const [actor] = await rows<{ startsOn: string | null }>(
    `select starts_on::text as "startsOn" from framework_actor where id = $1`,
    [id],
  );
  return actor?.startsOn ?? null;
}
