import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { secretariatAs, staffOf } from "./bench-viewers.ts";
import type { Line } from "./verdict.ts";
import { askAs, type Measured, measureAsked, withProgram } from "./within-process.ts";

const FACILITATOR = "00000000-0000-4000-8000-00000000bec5";
const INVITED = 200;

const RECORD =
  "mutation ($input: QuestionnaireInput!) { recordQuestionnaire(input: $input) { id questions { id } } }";
const PREPARE = "mutation ($input: RoundInput!) { prepareRound(input: $input) { id } }";
const OPEN = "mutation ($id: ID!) { openRound(id: $id) { links { tokens } } }";
const LOOK =
  "mutation ($token: String!) { openBallot(token: $token) { state round { questionnaire { questions { id text } } } } }";
const ANSWER = "mutation ($input: BallotInput!) { answerRound(input: $input) { code } }";

const in4 = (text: string) => ({ nl: text, fr: text, en: text, es: text });

const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What those who are asked do by their link, within the process, against the statements that it takes. */
export const measureBallots = (databaseUrl: string): Promise<Line[]> =>
  withProgram(databaseUrl, async (program) => {
    const { questions, token } = await openRound(program);
    const look = { query: LOOK, variables: { token } };
    const looking = await measureAsked(program, VISITOR, {
      what: `looking at one of ${INVITED} ballots`,
      question: look,
      turns: 15,
    });
    const answers = questions.map((questionId) => ({ questionId, value: 3 }));
    const given = { query: ANSWER, variables: { input: { token, answers } } };
    const { answerRound } = await askAs<{ answerRound: { code: string } }>(program.app, VISITOR, given);
    const again = { query: ANSWER, variables: { input: { token, answers, code: answerRound.code } } };
    const answering = await measureAsked(program, VISITOR, {
      what: `answering ten questions on one of ${INVITED} ballots`,
      question: again,
      turns: 15,
    });
    return [looking, answering];
  });

/** A round that asks ten questions. @returns those, and one of its links. */
async function openRound({ app, client }: Measured): Promise<{ questions: string[]; token: string }> {
  await client.query(
    "insert into account (id, name, email, email_verified) values ($1, 'F', 'f@example.org', true)",
    [FACILITATOR],
  );
  const facilitator = await secretariatAs(client, Role.FACILITATOR, FACILITATOR);
  const questions = Array.from({ length: 10 }, (_, at) => ({
    kind: "SCALE_0_10",
    text: in4(`Question ${at}`),
  }));
  const recorded = await askAs<{ recordQuestionnaire: { id: string; questions: { id: string }[] } }>(
    app,
    await staffOf(client),
    { query: RECORD, variables: { input: { key: "bench", title: in4("Partnership"), questions } } },
  );
  const { id: questionnaireId, questions: made } = recorded.recordQuestionnaire;
  const input = {
    questionnaireId,
    title: in4("A round"),
    strata: [{ key: "all", name: in4("All"), invited: INVITED }],
    cuts: [],
    opensOn: dayFromNow(-3),
    closesOn: dayFromNow(3),
    keepAnswersUntil: dayFromNow(30),
  };
  const prepare = { query: PREPARE, variables: { input } };
  const { prepareRound } = await askAs<{ prepareRound: { id: string } }>(app, facilitator, prepare);
  const open = { query: OPEN, variables: { id: prepareRound.id } };
  const { openRound } = await askAs<{ openRound: { links: { tokens: string[] }[] } }>(app, facilitator, open);
  return { questions: made.map(({ id }) => id), token: openRound.links[0]?.tokens[0] ?? "" };
}
