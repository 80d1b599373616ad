import type { RoundFactsFragment, RoundFigureFragment, RoundToldFragment } from "../gql/later/graphql.ts";

export type Round = RoundFactsFragment & { readonly results: RoundToldFragment | null };
export type Cell = RoundToldFragment["cells"][number];
export type Question = RoundFactsFragment["questionnaire"]["questions"][number];
export type Definition = RoundFigureFragment["definition"];

/** What is told of one way in which results are divided. */
export interface ToldCut {
  readonly key: string;
  readonly name: string;
  readonly groups: readonly { readonly key: string; readonly name: string; readonly cell: Cell }[];
}

/** What is told of a question: of all together, and by each declared cut. */
export interface ToldQuestion {
  readonly question: Question;
  readonly whole: Cell;
  readonly cuts: readonly ToldCut[];
}

/** The results question by question; those that are answered in words have none. */
export function questionsOf({ questionnaire, cuts, results }: Round): ToldQuestion[] {
  if (!results) return [];
  return questionnaire.questions.flatMap((question): ToldQuestion[] => {
    const cells = results.cells.filter((cell) => cell.question.id === question.id);
    const whole = cells.find(({ cut }) => cut === null);
    if (!whole) return [];
    const told = cuts.map(({ key, name, groups }) => ({
      ...{ key, name },
      groups: groups.flatMap((group) => {
        const cell = cells.find((each) => each.cut === key && each.group === group.key);
        return cell ? [{ ...group, cell }] : [];
      }),
    }));
    return [{ question, whole, cuts: told }];
  });
}

/** The value of a figure that is told exactly; null for another. */
export const figureOf = (figure: RoundFigureFragment): number | null =>
  "value" in figure ? figure.value : null;

/** What a round tells first, as the key of a sentence and what fills it. */
export interface Finding {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Made of told figures only: how many answered, and in how many questions there is a clear signal. */
export function findInRound(round: Round): Finding | null {
  const { results, invited } = round;
  if (!results) return null;
  const answered = figureOf(results.respondents);
  if (answered === null) return { key: "voice.title.tooFew", values: { count: invited } };
  const signals = questionsOf(round).flatMap(({ whole }) => whole.hasSignal ?? []);
  if (signals.length === 0) return { key: "voice.title.answered", values: { answered, count: invited } };
  const clear = signals.filter(Boolean).length;
  return {
    key: clear === 0 ? "voice.title.noSignal" : "voice.title.signals",
    values: { answered, invited, clear, count: signals.length },
  };
}

/** Every definition behind what is told, once each. */
export function definitionsOf({ results }: Round): Definition[] {
  if (!results) return [];
  const figures = [
    results.respondents,
    results.responseRate,
    ...results.cells.flatMap(({ mean, netScore, unsafe, shares }) => [
      ...[mean, netScore, unsafe].filter(
        (figure) => !("unavailable" in figure && figure.unavailable === "NOT_APPLICABLE"),
      ),
      ...shares.slice(0, 1).map(({ share }) => share),
    ]),
  ];
  return [...new Map(figures.map(({ definition }) => [definition.key, definition])).values()];
}

/** The fewest answers behind what this reader is told. */
export const thresholdOf = ({ kInternal, kPublic, results }: Round): number =>
  results?.audience === "INSIDE" ? kInternal : kPublic;
