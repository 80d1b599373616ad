import { type Operation, wrongly } from "../support/operations.ts";

const ROUND = `query ($id: ID!) { round(id: $id) { id title state invited strata { key } cuts { groups { strata } } results { audience cells { answers } } viewerMay { open } } }`;

/** Of anonymous rounds. */
export const VOICE_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  questionnaire: wrongly(
    "query ($id: ID!) { questionnaire(id: $id) { titles { text } questions { texts { language } options { text } } } }",
    [{ id: "none" }, { id: "00000000-0000-4000-8000-000000000000" }],
  ),
  questionnaires: [
    { query: "{ questionnaires(first: 2) { totalCount nodes { key version questions { text } } } }" },
  ],
  round: wrongly(ROUND, [{ id: "none" }, { id: "00000000-0000-4000-8000-000000000000" }]),
  rounds: [{ query: "{ rounds { totalCount nodes { title followUps { text } results { audience } } } }" }],
  writtenAnswers: [{ query: `{ writtenAnswers(roundId: "none") { answers { text } } }` }],
};
