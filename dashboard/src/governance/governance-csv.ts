import { type CsvValue, printCsv } from "../shared/csv.ts";
import { type ListedBody, seatCount } from "./seats.ts";

/** What a file says of itself besides its rows. */
export interface SeatFileFacts {
  readonly isDemonstration: boolean;
  /** The address of the view. */
  readonly view: string;
  /** That who holds a seat may be left out for safety. */
  readonly note: string;
}

const HEADS = [
  "body",
  "body_name",
  "kind",
  "ended_on",
  "constituency",
  "seats_by_rule",
  "held",
  "with_vote",
  "vacant",
  "share",
  "reference_share",
  "reference_decided_by",
  "reference_decided_on",
  "difference",
  "as_of",
  "source",
  "body_seats",
  "body_seats_held",
  "body_continent_known",
  "demonstration",
  "view",
  "note",
] as const;

type ExportedBody = Pick<ListedBody, "slug" | "name" | "kind" | "endedOn" | "demonstration" | "seating">;

/**
 * Writes the seats of bodies on a day as a CSV file, a row for each constituency. Heads and codes are the same in every
 * language, and what is unknown, or compared with nothing, is empty. Source, day and coverage stand in each row.
 */
export function printSeats(bodies: readonly ExportedBody[], facts: SeatFileFacts): string {
  return printCsv(
    HEADS,
    bodies.flatMap((body) => body.seating.constituencies.map((group) => rowOf(body, group, facts))),
  );
}

const figureOf = (figure: object): number | null =>
  "value" in figure && typeof figure.value === "number" ? figure.value : null;

function rowOf(
  { slug, name, kind, endedOn, demonstration, seating }: ExportedBody,
  group: ExportedBody["seating"]["constituencies"][number],
  { isDemonstration, view, note }: SeatFileFacts,
): CsvValue[] {
  const { constituency, seats, held, voting, vacant, share, reference, difference } = group;
  const unstated = seating.continents.find(({ continent }) => continent === null)?.held ?? 0;
  return [
    ...[slug, name, kind, endedOn, constituency, seats, held, voting, vacant, figureOf(share)],
    ...[reference?.share ?? null, reference?.decidedBy ?? null, reference?.decidedOn ?? null],
    ...[figureOf(difference), seating.asOf, demonstration ? "DEMONSTRATION" : "MANUAL"],
    ...[seatCount(seating), seating.held, seating.held - unstated],
    ...[isDemonstration ? "yes" : "no", view, note],
  ];
}
