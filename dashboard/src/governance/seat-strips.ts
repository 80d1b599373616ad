import { byConstituency, type Seat } from "./seats.ts";

/** Somebody's time on a seat, as it is drawn: shares of the whole width. */
export interface StripPart {
  readonly seat: Seat;
  readonly start: number;
  readonly width: number;
}

/** One seat over time. */
export interface SeatStrip {
  readonly key: string;
  readonly constituency: Seat["constituency"];
  readonly number: number;
  readonly parts: readonly StripPart[];
}

export interface SeatStrips {
  readonly strips: readonly SeatStrip[];
  /** The first days of years, where a line stands. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const DAY = 86_400_000;
/** More lines than this cannot be read. */
const MOST_YEARS = 12;

/**
 * Places who sat where from the first of January of the first year on, up to `until`; what is to come lies beyond, and is not drawn.
 *
 * @param seats by constituency, number and day.
 */
export function placeSeats(seats: readonly Seat[], until: string): SeatStrips {
  const begun = seats.filter(({ startsOn }) => startsOn <= until).toSorted(byConstituency);
  const [first] = begun.map(({ startsOn }) => startsOn).toSorted();
  if (first === undefined) return { strips: [], years: [] };
  const start = timeOf(`${first.slice(0, 4)}-01-01`);
  const span = timeOf(until) + DAY - start;
  const at = (time: number) => (time - start) / span;
  const groups = Map.groupBy(begun, ({ constituency, number }) => `${constituency} ${number}`);
  const strips = [...groups].flatMap(([key, [one, ...others]]): SeatStrip[] => {
    if (!one) return [];
    const parts = [one, ...others].map((seat) => {
      const end = seat.endsOn !== null && seat.endsOn < until ? seat.endsOn : until;
      const from = at(timeOf(seat.startsOn));
      return { seat, start: from, width: at(timeOf(end) + DAY) - from };
    });
    return [{ key, constituency: one.constituency, number: one.number, parts }];
  });
  return { strips, years: yearsOf(Number(first.slice(0, 4)), Number(until.slice(0, 4)), at) };
}

function yearsOf(first: number, last: number, at: (time: number) => number): SeatStrips["years"] {
  const step = Math.ceil((last - first + 1) / MOST_YEARS);
  return Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, index) => {
    const year = first + index * step;
    return { year, at: at(timeOf(`${year}-01-01`)) };
  });
}
