import type { Bounds, Point } from "./map-zoom.ts";

/** A mark to place and the label that goes beside it; sizes in pixels. */
export interface MarkToPlace {
  readonly key: string;
  /** The place on the map that the mark stands for. */
  readonly anchor: Point;
  readonly mark: Box;
  readonly label: Box;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

export type LabelSide = "right" | "left" | "below" | "above";

export interface PlacedMark {
  readonly key: string;
  /** The middle of the mark. */
  readonly at: Point;
  /** True when the mark stands off its place and needs a line to it. */
  readonly led: boolean;
  /** Where the label stands; null when there is no room: the name then shows on focus and in the table. */
  readonly label: LabelSide | null;
  /** True when the mark found no room and is drawn as a point. */
  readonly folded: boolean;
}

interface Candidate {
  readonly at: Point;
  readonly led: boolean;
  readonly label: LabelSide | null;
  readonly cost: number;
}

const SIDES: readonly { side: LabelSide; cost: number }[] = [
  { side: "right", cost: 0 },
  { side: "left", cost: 1 },
  { side: "below", cost: 3 },
  { side: "above", cost: 4 },
];
const DISTANCES = [20, 30, 42, 56, 72];
/** A point that had to be led further would be taken for another place. */
const POINT_DISTANCES = [20, 30];
const DIRECTIONS = 12;
const GAP = 4;
const MARGIN = 2;
const POINT: Box = { width: 14, height: 14 };
/** A label is worth a line of about this many pixels. */
const COST_OF_NO_LABEL = 44;
const COST_OF_HIDING_A_PLACE = 14;

/**
 * Places marks and their labels so that none lies over another.
 *
 * Marks are placed in the order given, the first with the free choice; each takes the spot that costs least: on its
 * place before off it, near before far, with its name before without, right of the mark before left, below and above.
 * A mark that stands off its place gets a line. Nothing is left out: a mark that finds no room is folded to a point,
 * which stands near its place, or on it where even a point has no room. The same marks always give the same picture.
 *
 * @param frame labels, and marks off their place, stay inside it.
 * @returns one placed mark per mark, in the same order.
 */
export function placeMarks(marks: readonly MarkToPlace[], frame: Bounds): PlacedMark[] {
  const taken: Bounds[] = [];
  const whole = marks.map((mark, index) => {
    const waiting = marks.slice(index + 1).map(({ anchor }) => anchor);
    return settle(mark, cheapest(mark, { taken, waiting, frame }), taken);
  });
  // Points come last, in the room that is left between the marks.
  return marks.map((mark, index) => whole[index] ?? fold(mark, { taken, waiting: [], frame }));
}

/** Takes the spot, and its label's, out of the free room; null when there was none. */
function settle(mark: MarkToPlace, spot: Candidate | null, taken: Bounds[]): PlacedMark | null {
  if (spot === null) return null;
  taken.push(markBox(mark, spot.at));
  if (spot.label) taken.push(labelBox(mark, spot.at, spot.label));
  return { key: mark.key, at: spot.at, led: spot.led, label: spot.label, folded: false };
}

function fold(mark: MarkToPlace, around: Surroundings & { readonly taken: Bounds[] }): PlacedMark {
  const point = { ...mark, mark: POINT };
  const spot = cheapest(point, around, POINT_DISTANCES);
  const settled = settle(point, spot && { ...spot, label: null }, around.taken);
  return { ...(settled ?? { key: mark.key, at: mark.anchor, led: false, label: null }), folded: true };
}

interface Surroundings {
  readonly taken: readonly Bounds[];
  /** The places of marks that are still to come. */
  readonly waiting: readonly Point[];
  readonly frame: Bounds;
}

function cheapest(
  mark: MarkToPlace,
  around: Surroundings,
  distances: readonly number[] = DISTANCES,
): Candidate | null {
  let best: Candidate | null = null;
  for (const spot of spots(mark, distances)) {
    if (best !== null && spot.cost >= best.cost) continue;
    const box = markBox(mark, spot.at);
    if (!isFree(box, around.taken) || (spot.led && !contains(around.frame, box))) continue;
    const labelled = bestLabel(mark, spot, around);
    const cost = spot.cost + labelled.cost + hidden(box, around.waiting) * COST_OF_HIDING_A_PLACE;
    if (best === null || cost < best.cost) best = { at: spot.at, led: spot.led, label: labelled.side, cost };
  }
  return best;
}

function spots(
  { anchor, mark }: MarkToPlace,
  distances: readonly number[],
): { at: Point; led: boolean; cost: number }[] {
  const off = distances.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, step) => {
      const angle = (step * 2 * Math.PI) / DIRECTIONS;
      const reach = { x: distance + mark.width / 2 - 12, y: distance + mark.height / 2 - 12 };
      const at = { x: anchor.x + reach.x * Math.cos(angle), y: anchor.y + reach.y * Math.sin(angle) };
      return { at, led: true, cost: 8 + distance };
    }),
  );
  return [{ at: anchor, led: false, cost: 0 }, ...off];
}

function bestLabel(
  mark: MarkToPlace,
  { at, led }: Pick<Candidate, "at" | "led">,
  { taken, waiting, frame }: Surroundings,
): { side: LabelSide | null; cost: number } {
  let best: { side: LabelSide | null; cost: number } = { side: null, cost: COST_OF_NO_LABEL };
  for (const { side, cost } of SIDES) {
    const box = labelBox(mark, at, side);
    // A line that runs through its own label cannot be read.
    if (!isFree(box, taken) || !contains(frame, box) || (led && hidden(box, [mark.anchor]) > 0)) continue;
    const whole = cost + hidden(box, waiting) * COST_OF_HIDING_A_PLACE;
    if (whole < best.cost) best = { side, cost: whole };
  }
  return best;
}

function isFree(box: Bounds, taken: readonly Bounds[]): boolean {
  return !taken.some((other) => overlap(box, other));
}

function contains(frame: Bounds, { left, right, top, bottom }: Bounds): boolean {
  return left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
}

function hidden(box: Bounds, places: readonly Point[]): number {
  return places.filter(({ x, y }) =>
    overlap(box, { left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }),
  ).length;
}

function markBox({ mark }: MarkToPlace, at: Point): Bounds {
  return around(at, mark);
}

function labelBox({ mark, label }: MarkToPlace, at: Point, side: LabelSide): Bounds {
  const across = (mark.width + label.width) / 2 + GAP;
  const down = (mark.height + label.height) / 2 + 1;
  const shift = {
    right: { x: across, y: 0 },
    left: { x: -across, y: 0 },
    below: { x: 0, y: down },
    above: { x: 0, y: -down },
  };
  return around({ x: at.x + shift[side].x, y: at.y + shift[side].y }, label);
}

function around({ x, y }: Point, { width, height }: Box): Bounds {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Bounds, b: Bounds): boolean {
  return (
    a.left < b.right + MARGIN &&
    b.left < a.right + MARGIN &&
    a.top < b.bottom + MARGIN &&
    b.top < a.bottom + MARGIN
  );
}
