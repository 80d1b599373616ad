import type { Column } from "../../shared/read-model.ts";

/** The path of a demand, the first day first; of one day what was undone comes after what was reached. */
export const STAGE_ORDER = (e: string): readonly string[] => [
  `${e}.happened_on`,
  `(${e}.flag is not distinct from 'REVERSED')::int`,
  `${e}.stage`,
  `${e}.id`,
];

const place = (e: string): string => `(${STAGE_ORDER(e).join(", ")})`;
const latestFirst = (e: string): string =>
  STAGE_ORDER(e)
    .map((key) => `${key} desc`)
    .join(", ");

/** SQL of what the last event of a demand says; null where nothing was recorded of it. @param demand the row of the demand. */
export const lastEvent = (said: "stage" | "flag" | "happened_on", demand: string): string =>
  `(select event.${said} from stage_event event where event.demand_id = ${demand}.id order by ${latestFirst("event")} limit 1)`;

/** Whether an event tells that something was lost: it was undone, or the demand stood further before. */
export const isSetback: Column = (t) =>
  `(${t}.flag is not distinct from 'REVERSED' or coalesce(${t}.stage < (select event.stage from stage_event event
    where event.demand_id = ${t}.demand_id and ${place("event")} < ${place(t)} order by ${latestFirst("event")} limit 1), false))`;
