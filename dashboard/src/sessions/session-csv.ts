import { type CsvValue, printCsv, yesNo } from "../shared/csv.ts";
import { chosenOf, type Sheet, scoreOf } from "./sheet-words.ts";

const HEADS = [
  "part",
  "decision",
  "own_programme",
  "register_decision",
  "organisation",
  "actual",
  "agrees",
  "desired",
  "all_agree",
  "action",
  "due_on",
  "done_on",
  "figure",
  "value",
] as const;

type Row = Readonly<Partial<Record<(typeof HEADS)[number], CsvValue>>>;

/** What a file of a session says of itself. */
export interface SessionFile {
  readonly sheet: Sheet;
  readonly isDemonstration: boolean;
  /** The address of the session. */
  readonly view: string;
}

const PROVENANCE = [
  "session",
  "held_on",
  "source",
  "independent_facilitator",
  "closed_at",
  "organisations",
  "demonstration",
  "view",
] as const;

/**
 * Writes a session as one CSV file: a row for each organisation and decision, each action and each figure, told apart by
 * `part`. What is not said is empty. Where the rows come from, and of when, stands behind each.
 */
export function printSession({ sheet, isDemonstration, view }: SessionFile): string {
  const { session, organisations } = sheet;
  const provenance = [
    session.title,
    session.heldOn,
    "facilitated session (Power Awareness Tool procedure)",
    yesNo(session.isIndependent),
    session.closedAt,
    organisations.length,
    yesNo(isDemonstration),
    view,
  ];
  const rows: readonly Row[] = [...scoreRows(sheet), ...actionRows(sheet), ...figureRows(sheet)];
  return printCsv(
    [...HEADS, ...PROVENANCE],
    rows.map((row) => [...HEADS.map((head) => row[head] ?? null), ...provenance]),
  );
}

const scoreRows = (sheet: Sheet): Row[] =>
  chosenOf(sheet).flatMap((decision) =>
    sheet.organisations.map(({ id, name }) => {
      const score = scoreOf(decision, id);
      return {
        part: "SCORE",
        decision: decision.label,
        own_programme: yesNo(decision.isOwnProgramme),
        register_decision: decision.decision?.slug ?? null,
        organisation: name,
        actual: score?.actual ?? null,
        agrees: yesNo(score?.agrees),
        desired: decision.agreed === false ? (score?.desired ?? null) : null,
        all_agree: yesNo(decision.agreed),
      };
    }),
  );

const actionRows = (sheet: Sheet): Row[] =>
  chosenOf(sheet).flatMap(({ label, actions }) =>
    actions.map(({ text, owner, dueOn, doneOn }) => ({
      part: "ACTION",
      decision: label,
      organisation: sheet.organisations.find(({ id }) => id === owner)?.name ?? null,
      action: text,
      due_on: dueOn,
      done_on: doneOn,
    })),
  );

const figureRows = ({ figures }: Sheet): Row[] =>
  figures.flatMap((figure) => {
    if (!("definition" in figure)) return [];
    return [
      {
        part: "FIGURE",
        figure: figure.definition.key,
        value: "value" in figure ? figure.value : figure.unavailable,
      },
    ];
  });
