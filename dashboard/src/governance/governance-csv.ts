import { type CsvValue, printCsv, yesNo } from "../shared/csv.ts";
import { type KeptFacts, keptBy } from "../shared/kept-provenance.ts";
import { type ListedBody, seatCount } from "./seats.ts";

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
export function printSeats(bodies: readonly ExportedBody[], facts: KeptFacts): string {
  return printCsv(
    HEADS,
    bodies.flatMap((body) => body.seating.constituencies.map((group) => rowOf(body, group, facts))),
  );
}

const figureOf = (figure: object): number | null =>
  "value" in figure && typeof figure.value === "number" ? figure.value : null;

function rowOf(
  body: ExportedBody,
  group: ExportedBody["seating"]["constituencies"][number],
  { isDemonstration, view, note }: KeptFacts,
): CsvValue[] {
  const { slug, name, kind, endedOn, seating } = body;
  const { constituency, seats, held, voting, vacant, share, reference, difference } = group;
  const unstated = seating.continents.find(({ continent }) => continent === null)?.held ?? 0;
  return [
    ...[slug, name, kind, endedOn, constituency, seats, held, voting, vacant, figureOf(share)],
    ...[reference?.share ?? null, reference?.decidedBy ?? null, reference?.decidedOn ?? null],
    ...[figureOf(difference), seating.asOf, keptBy(body)],
    ...[seatCount(seating), seating.held, seating.held - unstated],
    ...[yesNo(isDemonstration), view, note],
  ];
}
