import type { Context } from "../../context.ts";
import { badInput, conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { changeDemand } from "./change-demand.ts";
import { type AskFields, checkAsks, checkTargets } from "./check-parts.ts";
import type { DemandAskInput, DemandTargetInput } from "./demand-changes.input.ts";
import type { AtVersion } from "./parties.service.ts";

/** One statement, so that what stays keeps its history: those not given go, those without an id come. */
const SET_TARGETS = `with given as (select * from jsonb_to_recordset($2::jsonb) g(id uuid, name text, kind text)),
  gone as (delete from demand_target t where t.demand_id = $1 and not exists (select from given g where g.id = t.id)),
  kept as (update demand_target t set name = g.name, kind = g.kind from given g where t.demand_id = $1 and t.id = g.id)
  insert into demand_target (demand_id, name, kind) select $1, g.name, g.kind from given g where g.id is null`;

/** Two statements: a number that another leaves may be taken only once it has. */
const REMOVE_ASKS = "delete from demand_ask where demand_id = $1 and not id = any($2::uuid[])";
const SET_ASKS = `with given as (select * from jsonb_to_recordset($2::jsonb)
    g(id uuid, number int, text text, weight float8, unit text, ideal float8, fallback float8, result float8)),
  kept as (update demand_ask a set number = g.number, text = g.text, weight = g.weight, unit = g.unit, ideal = g.ideal,
    fallback = g.fallback, result = g.result from given g where a.demand_id = $1 and a.id = g.id)
  insert into demand_ask (demand_id, number, text, weight, unit, ideal, fallback, result)
    select $1, g.number, g.text, g.weight, g.unit, g.ideal, g.fallback, g.result from given g where g.id is null`;

/** Says anew whom a demand is addressed to. @returns its id. @throws {Refusal} when one is of another demand. */
export function setTargets(
  context: Context,
  at: AtVersion,
  targets: readonly DemandTargetInput[],
): Promise<string> {
  const read = checkTargets(targets);
  return changeDemand(context, at, async (rows, { id }) => {
    const own = await rows<{ id: string }>("select id from demand_target where demand_id = $1", [id]);
    refuseStrangers("target", read, own);
    await rows(SET_TARGETS, [id, JSON.stringify(read)]);
  });
}

/**
 * Says the asks of a demand anew, in their order.
 *
 * @returns its id.
 * @throws {Refusal} when one is of another demand, or one that somebody read in a text would go or be said in other words.
 */
export function setAsks(context: Context, at: AtVersion, asks: readonly DemandAskInput[]): Promise<string> {
  const read = checkAsks(asks);
  return changeDemand(context, at, async (rows, { id }) => {
    const own = await rows<KnownAsk>(
      `select a.id, a.number, a.text, exists (select from ask_coding c where c.ask_id = a.id) as "isRead" from demand_ask a where a.demand_id = $1 order by a.number`,
      [id],
    );
    refuseStrangers("ask", read, own);
    refuseReadChanged(read, own);
    await rows(REMOVE_ASKS, [id, read.flatMap((ask) => ask.id ?? [])]);
    await rows(SET_ASKS, [id, JSON.stringify(read)]);
  });
}

interface KnownAsk {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly isRead: boolean;
}

/** @throws {Refusal} when what is given with an id is none of those that are there, or is given twice. */
function refuseStrangers(
  what: string,
  given: readonly { readonly id: string | null }[],
  own: readonly { readonly id: string }[],
): void {
  const ids = given.flatMap(({ id }) => id ?? []);
  const strange = ids.find((id, at) => !own.some((known) => known.id === id) || ids.indexOf(id) !== at);
  if (strange !== undefined)
    throw badInput(
      `“${strange.slice(0, 60)}” is no ${what} of this demand, or is given twice; leave its id out to add one.`,
    );
}

function refuseReadChanged(asks: readonly AskFields[], own: readonly KnownAsk[]): void {
  const changed = own.find(
    ({ id, text, isRead }) => isRead && asks.find((ask) => ask.id === id)?.text !== text,
  );
  if (changed)
    throw conflict(
      `Somebody has read ask ${changed.number} in a text already, so its words stay: add another ask, or let them take back what they read.`,
      because("ASK_READ", { number: changed.number }),
    );
}
