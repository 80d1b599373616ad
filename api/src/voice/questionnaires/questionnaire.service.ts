import { allow } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { changeOrTaken } from "../../shared/without-waiting.ts";
import { keepQuestionnaires } from "../voice.policy.ts";
import { checkQuestionnaire } from "./check-questionnaire.ts";
import type { QuestionnaireInput } from "./questionnaire.input.ts";

/** Of two that are written at once, one is refused by the number that both took. */
const INSERT = `insert into questionnaire (key, version, titles, introductions, recorded_on)
  select $1, coalesce(max(version), 0) + 1, $2, $3, $4 from questionnaire where key = $1 returning id`;

const INSERT_QUESTIONS = `insert into question (questionnaire_id, position, kind, texts, options)
  select $1, q.position, q.question->>'kind', q.question->'texts', nullif(q.question->'options', 'null')
  from jsonb_array_elements($2::jsonb) with ordinality q(question, position)`;

/**
 * Writes down what may be asked, as the first or the next version of it.
 *
 * @returns its id. @throws {Refusal} when it cannot be asked, or somebody else writes a version of it at the same time.
 */
export function record({ database, viewer, today }: Context, input: QuestionnaireInput): Promise<string> {
  allow(keepQuestionnaires, viewer);
  const { key, titles, introductions, questions } = checkQuestionnaire(input);
  return changeOrTaken(database, actorOf(viewer), {
    taken: () =>
      conflict(
        `Somebody else has just recorded a version of “${key}”; look at it before you record another.`,
        because("WRITTEN_MEANWHILE"),
      ),
    async work(rows) {
      const [written] = await rows<{ id: string }>(INSERT, [key, titles, introductions, today]);
      if (!written) throw new Error("a questionnaire was not written");
      await rows(INSERT_QUESTIONS, [written.id, JSON.stringify(questions)]);
      return written.id;
    },
  });
}
