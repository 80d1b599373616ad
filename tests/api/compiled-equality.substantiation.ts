import { type Operation, wrongly } from "../support/operations.ts";

const ANSWERED = `state mayAnswer expiresAt name position worksFor askedBy isInside demonstration answer { fact contribution comment consentsToName answeredAt settledBecause }
  outcome { title language actor change changedFrom changedTo changedOn changedUntil place significance version
    contributions { organisation narrative language role } }`;

/** Of those who are asked about a change. */
export const SUBSTANTIATION_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  substantiationAt: wrongly(`query ($token: String!) { substantiationAt(token: $token) { ${ANSWERED} } }`, [
    { token: "en_none" },
    { token: "" },
    { token: 7 },
    {},
  ]),
};
