import { registerEnumType } from "type-graphql";

/** How much two organisations share, the deeper holding what is less deep. */
export enum OverlapLevel {
  L1 = "L1",
  L2 = "L2",
  L3 = "L3",
  L4 = "L4",
}

registerEnumType(OverlapLevel, {
  name: "OverlapLevel",
  description: "How much two organisations share; each level holds what is less deep.",
  valuesConfig: {
    L1: { description: "The same place and theme." },
    L2: { description: "And partners of both that belong to one network." },
    L3: { description: "And the same partner." },
    L4: { description: "And the same approach: with that partner, under the same DAC purpose code." },
  },
});

/** What people say of an overlap; it is not a fault, so there is no status for one. */
export enum OverlapStatusName {
  UNEXAMINED = "UNEXAMINED",
  TO_DISCUSS = "TO_DISCUSS",
  INTENDED_SYNERGY = "INTENDED_SYNERGY",
  RESOLVED = "RESOLVED",
}

registerEnumType(OverlapStatusName, {
  name: "OverlapStatusName",
  description: "How an overlap stands, as people say.",
  valuesConfig: {
    UNEXAMINED: { description: "Nobody has said anything of it." },
    TO_DISCUSS: { description: "The two still have to talk." },
    INTENDED_SYNERGY: { description: "They work there together, and mean to." },
    RESOLVED: { description: "They have talked, and nothing is left to settle." },
  },
});
