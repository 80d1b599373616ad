import {
  type FrozenFigure,
  type FrozenFigures,
  type Question,
  QuestionKind,
  RoundAudience,
  RoundState,
} from "@onze/schema";
import type { Ask } from "../../shared/database.ts";
import { keptApart } from "../disclosure/across-rounds.ts";
import type { CountedQuestion } from "../disclosure/figures.ts";
import { type CountedRound, type Release, type ReleasedCell, release } from "../disclosure/release.ts";
import type { Ballot, GivenAnswer } from "../store/ballot.ts";
import { emptyBox, openBox } from "../store/ballot-box.ts";
import type { BothSides, VoiceStore } from "../store/voice-store.ts";
import { askedBefore, askedOf, ONE_AT_A_TIME } from "./asked-before.ts";
import { HELD_COLUMNS, type HeldRound } from "./held-round.ts";
import { keepAnswers } from "./kept-answers.ts";

/** A question as far as closing needs it. */
export type AskedQuestion = Pick<Question, "id" | "kind"> & { readonly choices: number };

/**
 * Closes a round whose day is over: counts its ballots once, writes down what may be told, puts each answer away by itself
 * and destroys links, ballots and their key. All of it, or nothing.
 *
 * @returns whether it was there to be closed; of two that come at once, one does it.
 */
export function closeRound(store: VoiceStore, id: string): Promise<boolean> {
  return store.joint(async (sides) => {
    const { voice, main } = sides;
    await main(ONE_AT_A_TIME);
    const [round] = await main<HeldRound>(`select ${HELD_COLUMNS} from round r where r.id = $1 for update`, [
      id,
    ]);
    if (!round?.isDue || round.state !== "OPEN") return false;
    const ballots = await openBox(voice, store.secret, id);
    if (ballots === null) throw new Error(`the ballots of round ${id} are gone, and it was not closed`);
    const questions = await readQuestions(main, round);
    await writeResults(sides, { round, questions, ballots });
    await keepAnswers(voice, store.secret, { round, questions, ballots });
    await emptyBox(voice, id);
    await main("update round set state = 'CLOSED', closed_at = now() where id = $1", [id]);
    return true;
  });
}

const readQuestions = (main: Ask, { questionnaireId }: HeldRound): Promise<AskedQuestion[]> =>
  main<AskedQuestion>(
    `select id, kind, coalesce(jsonb_array_length(options), 0) as choices from question where questionnaire_id = $1 order by position`,
    [questionnaireId],
  );

/** A round with all that is on its ballots. */
export interface OpenedRound {
  readonly round: HeldRound;
  readonly questions: readonly AskedQuestion[];
  readonly ballots: readonly Ballot[];
}

async function writeResults({ main }: BothSides, opened: OpenedRound): Promise<void> {
  const { round } = opened;
  const counted = countedRound(opened);
  const earlier = await askedBefore(main, round, [RoundState.CLOSED]);
  const apartAt = (threshold: number) => keptApart(askedOf(round), earlier, threshold);
  const inside = release(counted, {
    threshold: round.kInternal,
    apart: apartAt(round.kInternal),
    within: null,
  });
  const everybody = release(counted, {
    threshold: round.kPublic,
    apart: apartAt(round.kPublic),
    within: inside,
  });
  await insertResults(main, RoundAudience.INSIDE, inside, opened);
  await insertResults(main, RoundAudience.PUBLIC, everybody, opened);
}

/** What is counted of a round: words are not. */
function countedRound({ round, questions, ballots }: OpenedRound): CountedRound {
  const places = countedPlaces(questions);
  const at = new Map(round.strata.map(({ key }, place) => [key, place]));
  return {
    invited: round.strata.map(({ invited }) => invited),
    cuts: round.cuts.map(({ groups }) => groups.map(({ strata }) => strata.map((key) => at.get(key) ?? -1))),
    questions: places.flatMap((place) => toCounted(questions[place])),
    ballots: ballots.flatMap((ballot) =>
      ballot.state === "ANSWERED"
        ? [{ stratum: ballot.stratum, answers: places.map((place) => countedAnswer(ballot.answers[place])) }]
        : [],
    ),
  };
}

/** Places of the questions that are counted, in the questionnaire. */
const countedPlaces = (questions: readonly AskedQuestion[]): number[] =>
  questions.flatMap(({ kind }, place) => (kind === QuestionKind.FREE_TEXT ? [] : [place]));

const toCounted = (question: AskedQuestion | undefined): CountedQuestion[] =>
  question && question.kind !== QuestionKind.FREE_TEXT
    ? [{ kind: question.kind, options: question.choices }]
    : [];

const countedAnswer = (answer: GivenAnswer | undefined) =>
  typeof answer === "object" ? null : (answer ?? null);

const INSERT = `insert into round_result (round_id, audience, position, question_id, cut, group_key, figures, unsafe)
  select $1, $2, c.position, (c.cell->>'question')::uuid, c.cell->>'cut', c.cell->>'group', nullif(c.cell->'figures', 'null'), nullif(c.cell->'unsafe', 'null')
  from jsonb_array_elements($3::jsonb) with ordinality c(cell, position)`;

/** A row of results as it is written; every one that is not told looks like every other. */
interface FrozenCell {
  readonly question: string | null;
  readonly cut: string | null;
  readonly group: string | null;
  readonly figures: FrozenFigures | null;
  readonly unsafe: FrozenFigure | null;
}

async function insertResults(
  main: Ask,
  audience: RoundAudience,
  { respondents, cells }: Release,
  { round, questions }: OpenedRound,
): Promise<void> {
  const places = countedPlaces(questions);
  const whole =
    respondents === null ? null : { answers: respondents, mean: null, netScore: null, shares: [] };
  const frozen = cells.map((cell): FrozenCell => {
    const { cut, group } = keysOf(round, cell);
    return {
      question: questions[places[cell.question] ?? -1]?.id ?? null,
      ...{ cut, group, figures: cell.figures, unsafe: cell.unsafe },
    };
  });
  const first: FrozenCell = { question: null, cut: null, group: null, figures: whole, unsafe: null };
  await main(INSERT, [round.id, audience, JSON.stringify([first, ...frozen])]);
}

function keysOf({ cuts }: HeldRound, { cut, group }: ReleasedCell) {
  const declared = cut === null ? undefined : cuts[cut];
  return { cut: declared?.key ?? null, group: declared?.groups[group ?? -1]?.key ?? null };
}
