import type { Rows, World } from "./rows.ts";

/** One body, which is recorded in either world, with as many seats: those that no organisation holds are held all the same. */
const [BODY, RULE, MEETING] = [0, 1, 2].map((at) => `44444444-4444-4444-8444-44444444444${at}`);
const SEATS = 60;

/** The rows of the body: each organisation has a seat, which tells from where and for whom it speaks. */
export function seatRows(
  { organisations }: Pick<World, "organisations">,
  source: string,
  idOf: (what: string, of: string) => string,
): Rows {
  const ofBody = { source_id: source, body_id: BODY };
  const numbers = Array.from({ length: SEATS }, (_, at) => at + 1);
  const ids = numbers.map((number) => idOf("seat", String(number)));
  return {
    body: [
      {
        id: BODY,
        source_id: source,
        slug: "council",
        names: { en: "Council" },
        kind: "PARTNER_COUNCIL",
        version: 1,
      },
    ],
    seat_rule: [
      {
        ...{ ...ofBody, id: RULE, constituency: "PARTNER", seats: SEATS + 1 },
        ...{ document: "Statutes", starts_on: "2020-01-01" },
      },
    ],
    seat: numbers.map((number, at) => {
      const holder = organisations[at];
      return {
        ...{ ...ofBody, id: ids[at], constituency: "PARTNER", number, organisation_id: holder?.id ?? null },
        ...{ represents: holder ? `Those of ${holder.name}` : null, continent_code: holder ? "002" : null },
        ...{ is_voting: true, mandate_basis: "ELECTED", starts_on: "2020-01-01" },
      };
    }),
    body_meeting: [{ ...ofBody, id: MEETING, held_on: "2026-01-01", counting_agreed: "Minutes" }],
    intervention: ids.map((seat, at) => ({ meeting_id: MEETING, seat_id: seat, count: at })),
  };
}
