import { registerEnumType } from "type-graphql";
import type { RangeReasons } from "../measures/overlap-bounds.ts";
import { GEOGRAPHY, NOT_STATED_PART } from "../measures/range-reasons.ts";

export enum ProfileAxis {
  PARTNER_TYPE = "PARTNER_TYPE",
  THEME = "THEME",
  PLACE = "PLACE",
  ROLE = "ROLE",
  JOINT = "JOINT",
}
registerEnumType(ProfileAxis, {
  name: "ProfileAxis",
  description: "On what two sides, or two organisations, are compared.",
  valuesConfig: {
    PARTNER_TYPE: { description: "Kinds of partner." },
    PLACE: { description: "Countries; what is recorded for a whole region may lie in any." },
    ROLE: { description: "What the parties of valid role agreements do there." },
    JOINT: { description: "Themes in countries: cells." },
  },
});

/** The axes that coverage rows tell of; roles are told by agreements. */
export type CoverageProfileAxis = Exclude<ProfileAxis, ProfileAxis.ROLE>;

/** Why a figure on an axis is a range. */
export const reasonsOn = (axis: ProfileAxis): RangeReasons =>
  axis === ProfileAxis.PLACE || axis === ProfileAxis.JOINT ? GEOGRAPHY : NOT_STATED_PART;

/** UN M49, three digits: a whole region, alone or behind a theme. */
const OF_REGION = /(^|~)\d{3}$/;

/** Whether a key says where effort lies: a whole region does not, as it holds many countries. */
export const isPlaced = (axis: ProfileAxis, key: string | null): key is string => {
  const hasPlaces = axis === ProfileAxis.PLACE || axis === ProfileAxis.JOINT;
  return key !== null && !(hasPlaces && OF_REGION.test(key));
};
