import type { SheetFactsFragment } from "../gql/later/graphql.ts";
import { CO_DECISION } from "../shared/participation/levels.ts";

export type Sheet = SheetFactsFragment;
export type SheetDecision = Sheet["decisions"][number];
export type SheetOrganisation = Sheet["organisations"][number];
export type SheetScore = SheetDecision["scores"][number];

/** More decisions than this are voted on first. */
export const MOST_CHOSEN = 10;
/** Each organisation votes for so many at most. */
export const MOST_VOTES = 5;
/** Organisations at one session, at most. */
export const MOST_ORGANISATIONS = 8;

/** The decisions that the session talks about. */
export const chosenOf = ({ decisions }: Sheet): SheetDecision[] =>
  decisions.filter(({ isChosen }) => isChosen);

/** Those that stand by themselves: what was taken into another is told with that. */
export const standingOf = ({ decisions }: Sheet): SheetDecision[] =>
  decisions.filter(({ mergedInto }) => mergedInto === null);

export const mergedInto = ({ decisions }: Sheet, id: string): SheetDecision[] =>
  decisions.filter((decision) => decision.mergedInto === id);

/** Those on which not all agree: of them alone a wish is asked. */
export const disagreedOf = (sheet: Sheet): SheetDecision[] =>
  chosenOf(sheet).filter(({ agreed }) => agreed === false);

/** What an organisation said of a decision; undefined where it said nothing. */
export const scoreOf = ({ scores }: SheetDecision, organisation: string): SheetScore | undefined =>
  scores.find((score) => score.organisation === organisation);

/** Which organisations would talk about a decision, or about one that was taken into it; each once. */
export const votesFor = (sheet: Sheet, { id, votes }: SheetDecision): ReadonlySet<string> =>
  new Set([...votes, ...mergedInto(sheet, id).flatMap((merged) => merged.votes)]);

/** How many answers of a kind came, of how many. */
export interface Answered {
  readonly given: number;
  readonly of: number;
}

/** How many of all organisations answered of all decisions that are asked about. */
export function answeredOf(sheet: Sheet, answer: "actual" | "agrees" | "desired"): Answered {
  const decisions = answer === "desired" ? disagreedOf(sheet) : chosenOf(sheet);
  const given = decisions.flatMap(({ scores }) => scores.filter((score) => score[answer] !== null));
  return { given: given.length, of: decisions.length * sheet.organisations.length };
}

/** Of all that was said, in how many cases an organisation co-decided or decided. */
export interface CoDecided extends Answered {
  readonly othersGiven: number;
  readonly othersOf: number;
}

export function coDecidedOf(sheet: Sheet): CoDecided {
  const cells = chosenOf(sheet).flatMap(({ isOwnProgramme, scores }) =>
    scores.flatMap(({ actual }) =>
      actual === null ? [] : [{ isOwnProgramme, decides: actual >= CO_DECISION }],
    ),
  );
  const others = cells.filter(({ isOwnProgramme }) => !isOwnProgramme);
  return {
    given: cells.filter(({ decides }) => decides).length,
    of: cells.length,
    othersGiven: others.filter(({ decides }) => decides).length,
    othersOf: others.length,
  };
}
