import { FIGURE, PAGE } from "./documents.ts";

const SAID = "{ language text }";
const QUESTIONNAIRE = `id key version title titles ${SAID} introduction introductions ${SAID} demonstration recordedOn
  questions { id position kind text texts ${SAID} choices options ${SAID} }`;
/** Of anonymous rounds, which name no organisation; each on its own, as a refusal leaves nothing of the rest. */
export const ROUNDS: readonly string[] = [
  `{ questionnaires { ${PAGE} edges { cursor node { id } } nodes { ${QUESTIONNAIRE} } } }`,
  `{ questionnaire(id: "00000000-0000-4000-8000-000000000000") { ${QUESTIONNAIRE} } }`,
  `{ round(id: "00000000-0000-4000-8000-000000000000") { id }
    rounds { ${PAGE} edges { cursor node { id } } nodes { id title state opensOn closesOn closesAt closedAt keepAnswersUntil answersRemovedAt kInternal kPublic invited summary summaries ${SAID} demonstration
      strata { key name invited } cuts { key name groups { key name strata } } questionnaire { id } followUps { id text doneBy dueOn doneOn }
      viewerMay { open close drop summarise reportBack } results { audience respondents ${FIGURE} responseRate ${FIGURE}
        cells { cut group answers question { id } mean ${FIGURE} netScore ${FIGURE} netScoreLow netScoreHigh hasSignal shares { label share ${FIGURE} } unsafe ${FIGURE} } } } } }`,
  `{ writtenAnswers(roundId: "00000000-0000-4000-8000-000000000000") { question { id } answers { text mayQuote } } }`,
];
