import type { Column } from "../../shared/read-model.ts";

/** The path of a demand, the first day first; of one day what was undone comes after what was reached. */
export const STAGE_ORDER = (event: string): readonly string[] => [
  `${event}.happened_on`,
  `(${event}.flag is not distinct from 'REVERSED')::int`,
  `${event}.stage`,
  `${event}.id`,
];

const place = (event: string): string => `(${STAGE_ORDER(event).join(", ")})`;
const lastFirst = (event: string): string =>
  STAGE_ORDER(event)
    .map((key) => `${key} desc`)
    .join(", ");

/** SQL of what the last event of a demand says; null where nothing was recorded of it. @param demand the row of the demand. */
export const lastEvent = (said: "stage" | "flag", demand: string): string =>
  `(select event.${said} from stage_event event where event.demand_id = ${demand}.id order by ${lastFirst("event")} limit 1)`;

const toldOf = (event: string): string =>
  `json_build_object('stage', ${event}.stage, 'happenedOn', ${event}.happened_on, 'flag', ${event}.flag)`;

/** An event with those around it on the path of its demand, of which its step is made. */
export const eventBetween: Column = (t) => {
  const beside = (isThere: string, order: string): string =>
    `(select ${toldOf("event")} from stage_event event where event.demand_id = ${t}.demand_id and ${isThere} order by ${order} limit 1)`;
  return `json_build_object('before', ${beside(`${place("event")} < ${place(t)}`, lastFirst("event"))}, 'event', ${toldOf(t)},
    'after', ${beside(`${place("event")} > ${place(t)}`, STAGE_ORDER("event").join(", "))})`;
};
