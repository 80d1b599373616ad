import { type Box, contains, hidden, isFree, type LabelSide, labelBox, markBox } from "./map-boxes.ts";
import type { Bounds, Point } from "./map-zoom.ts";

/** A mark to place and the label that goes beside it; sizes in pixels. */
export interface MarkToPlace {
  readonly key: string;
  /** The place on the map that the mark stands for. */
  readonly anchor: Point;
  readonly mark: Box;
  readonly label: Box;
}

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
const POINT: Box = { width: 14, height: 14 };
const COST_OF_HIDING_A_PLACE = 14;

/** The room that marks and labels have; pixels. */
export interface LabelRoom {
  /** Labels, and marks off their place, stay inside it. */
  readonly frame: Bounds;
  /** How far a mark may be led from its place for the sake of its label. */
  readonly labelWorth: number;
}

/**
 * Places marks and their labels so that none lies over another.
 *
 * Marks are placed in the order given, the first with the free choice; each takes the spot that costs least: on its
 * place before off it, near before far, with its name before without, right of the mark before left, below and above.
 * A mark that stands off its place gets a line. Nothing is left out: a mark that finds no room is folded to a point,
 * which stands near its place, or on it where even a point has no room. The same marks always give the same picture.
 *
 * @returns one placed mark per mark, in the same order.
 */
export function placeMarks(marks: readonly MarkToPlace[], room: LabelRoom): PlacedMark[] {
  const taken: Bounds[] = [];
  const whole = marks.map((mark, index) => {
    const waiting = marks.slice(index + 1).map(({ anchor }) => anchor);
    return settle(mark, cheapest(mark, { ...room, taken, waiting }), taken);
  });
  // Points come last, in the room that is left between the marks.
  return marks.map((mark, index) => whole[index] ?? fold(mark, { ...room, taken, waiting: [] }));
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

interface Surroundings extends LabelRoom {
  readonly taken: readonly Bounds[];
  /** The places of marks that are still to come. */
  readonly waiting: readonly Point[];
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
  { taken, waiting, frame, labelWorth }: Surroundings,
): { side: LabelSide | null; cost: number } {
  let best: { side: LabelSide | null; cost: number } = { side: null, cost: labelWorth };
  for (const { side, cost } of SIDES) {
    const box = labelBox(mark, at, side);
    // A line that runs through its own label cannot be read.
    if (!isFree(box, taken) || !contains(frame, box) || (led && hidden(box, [mark.anchor]) > 0)) continue;
    const whole = cost + hidden(box, waiting) * COST_OF_HIDING_A_PLACE;
    if (whole < best.cost) best = { side, cost: whole };
  }
  return best;
}
