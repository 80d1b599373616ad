import { type Cell, type Published, suppress } from "./suppression.ts";

/** Whether a question has as many answers as the threshold asks for; of one that has not, nothing is told at all. */
export const isAnswered = (answers: readonly number[], threshold: number): boolean =>
  answers.reduce((sum, each) => sum + each, 0) >= threshold;

/**
 * Which cells may be told of all questions of a round alike: were it decided for each question, what one leaves out could
 * be found from what another tells. Each cell counts with the answers to the question that fewest answered there.
 *
 * @param answers of each question that is told, by cell.
 */
export function suppressAlike(
  answers: readonly (readonly number[])[],
  invited: readonly number[],
  threshold: number,
): Published {
  const cells = invited.map((asked, at): Cell => {
    const counts = answers.map((ofQuestion) => ofQuestion[at] ?? 0);
    return { answers: counts.length > 0 ? Math.min(...counts) : 0, invited: asked };
  });
  return suppress(cells, threshold);
}
