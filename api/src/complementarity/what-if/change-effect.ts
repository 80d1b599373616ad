import { registerEnumType } from "type-graphql";

/** What a change does to what is recorded. */
export enum ChangeEffect {
  CHANGES = "CHANGES",
  NOTHING_RECORDED = "NOTHING_RECORDED",
  NO_AMOUNT_KNOWN = "NO_AMOUNT_KNOWN",
  ALREADY_THERE = "ALREADY_THERE",
  COUNTS_ON_NO_SIDE = "COUNTS_ON_NO_SIDE",
}

registerEnumType(ChangeEffect, {
  name: "ChangeEffect",
  description: "What a change does to what is recorded, after the changes before it.",
  valuesConfig: {
    CHANGES: { description: "It changes something." },
    NOTHING_RECORDED: { description: "Nothing is recorded in the selection that it would change." },
    NO_AMOUNT_KNOWN: { description: "Work is recorded, but no amount that it would change." },
    ALREADY_THERE: { description: "The organisation is recorded there already." },
    COUNTS_ON_NO_SIDE: {
      description:
        "The organisation is neither the secretariat nor a member today, so its work counts on no side.",
    },
  },
});
