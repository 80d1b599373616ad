import { registerEnumType } from "type-graphql";

export enum ActivityPhase {
  PLANNED = "PLANNED",
  ONGOING = "ONGOING",
  CLOSED = "CLOSED",
}

registerEnumType(ActivityPhase, {
  name: "ActivityPhase",
  description:
    "Whether work is still to begin, goes on or is over on a day, by its dates; its IATI status tells what they leave open.",
  valuesConfig: {
    CLOSED: { description: "Over by that day, or cancelled." },
  },
});

/**
 * SQL of the phase of an activity on a day; null where neither its dates nor its status tell. What was cancelled is over,
 * whatever its dates.
 *
 * @see README.md of complementarity, "Phases".
 */
export const phaseOf = (activity: string, day: string): string => `case
  when ${activity}.status = 'CANCELLED' or ${activity}.ends_on < ${day} then '${ActivityPhase.CLOSED}'
  when ${activity}.starts_on > ${day} then '${ActivityPhase.PLANNED}'
  when ${activity}.ends_on is null and ${activity}.status in ('FINALISATION', 'CLOSED') then '${ActivityPhase.CLOSED}'
  when ${activity}.starts_on is null and ${activity}.status = 'PIPELINE' then '${ActivityPhase.PLANNED}'
  when ${activity}.starts_on is not null or ${activity}.status in ('IMPLEMENTATION', 'SUSPENDED') then '${ActivityPhase.ONGOING}' end`;
