import { registerEnumType } from "type-graphql";

/** IATI ActivityStatus, codes 1 to 6 in this order. */
export enum ActivityStatus {
  PIPELINE = "PIPELINE",
  IMPLEMENTATION = "IMPLEMENTATION",
  FINALISATION = "FINALISATION",
  CLOSED = "CLOSED",
  CANCELLED = "CANCELLED",
  SUSPENDED = "SUSPENDED",
}

registerEnumType(ActivityStatus, { name: "ActivityStatus", description: "IATI ActivityStatus." });

export enum ThemeOrigin {
  STATED = "STATED",
  SUGGESTED = "SUGGESTED",
  CONFIRMED = "CONFIRMED",
}

registerEnumType(ThemeOrigin, {
  name: "ThemeOrigin",
  description: "Where a theme comes from.",
  valuesConfig: {
    STATED: { description: "A code of the source states it." },
    SUGGESTED: { description: "Words of the title, description or results suggest it." },
    CONFIRMED: { description: "A person confirmed it." },
  },
});

export enum ShareOrigin {
  ACTIVITY = "ACTIVITY",
  TRANSACTION = "TRANSACTION",
}

registerEnumType(ShareOrigin, {
  name: "ShareOrigin",
  description: "Whether the source gives a share for the whole activity or only in its transactions.",
});

export enum AmountOrigin {
  BUDGET = "BUDGET",
  PLANNED_DISBURSEMENT = "PLANNED_DISBURSEMENT",
  SPENDING = "SPENDING",
}

registerEnumType(AmountOrigin, {
  name: "AmountOrigin",
  description: "Budgets come first, then planned disbursements, then disbursements and expenditure.",
});

export enum Side {
  UMBRELLA = "UMBRELLA",
  MEMBERS = "MEMBERS",
  OTHER = "OTHER",
}

registerEnumType(Side, {
  name: "Side",
  description: "On which side of the matrix an activity counts.",
  valuesConfig: {
    UMBRELLA: { description: "The holder is the umbrella's secretariat in that year." },
    MEMBERS: { description: "The holder is a member in that year." },
    OTHER: { description: "The holder is neither, as a government: kept and listed, counted on no side." },
  },
});
