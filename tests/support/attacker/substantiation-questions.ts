import type { Chance } from "./chance.ts";
import { FIGURE, PAGE } from "./documents.ts";
import type { Known, Question } from "./questions.ts";

/* What is asked of people who were asked about changes, and of what comes of it. */

const STATUS = `status { status score ${FIGURE} asked independentAnswers full partial disagree noOpinion alliesAnswered }`;
const SUBSTANTIATIONS = `substantiations { id language askedAt remindedAt reminders expiresAt answeredAt answerFact answerContribution consentsToName outcomeVersion
  settledOn settledBecause name position affiliation comment independence counts state answeredOnOlderVersion askedBy { slug name } viewerMay { settle remind withdraw } }`;

const BORNE_OUT = `query ($filter: OutcomeFilter, $after: String) {
  outcomes(filter: $filter, first: 9, after: $after) { ${PAGE} edges { cursor node { id askers { slug } ${STATUS} ${SUBSTANTIATIONS} } } }
}`;

/** What somebody asks who tries links. */
const AT_LINK = `query ($word: String!) { substantiationAt(token: $word) { state mayAnswer expiresAt name position worksFor askedBy isInside demonstration
  outcome { title language actor change changedFrom changedTo changedOn changedUntil place significance version
    contributions { organisation narrative language role } }
  answer { fact contribution comment consentsToName answeredAt settledBecause } } }`;

const STATUSES = ["SUBSTANTIATED", "PARTIAL", "CONTESTED", "UNSUBSTANTIATED"];

export const ofSubstantiations = (chance: Chance, { words }: Known): Question[] => [
  ...[{}, { statuses: [chance.pick(STATUSES)] }].map((filter) => ({
    query: BORNE_OUT,
    variables: { filter },
    pages: "outcomes",
  })),
  ...chance.some(words, 0.1).map((word) => ({ query: AT_LINK, variables: { word } })),
  { query: AT_LINK, variables: { word: "en_none" } },
];
