import type { Bounds, Point } from "./map-zoom.ts";

/** A size in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Where a label stands beside its mark. */
export type LabelSide = "right" | "left" | "below" | "above";

/** The sizes of a mark and of its label. */
interface Sizes {
  readonly mark: Box;
  readonly label: Box;
}

const GAP = 4;
const MARGIN = 2;

/** Whether a box lies over none of those taken. */
export function isFree(box: Bounds, taken: readonly Bounds[]): boolean {
  return !taken.some((other) => overlap(box, other));
}

/** Whether a box lies wholly inside the frame. */
export function contains(frame: Bounds, { left, right, top, bottom }: Bounds): boolean {
  return left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
}

/** How many places a box would cover, each with a little room around it. */
export function hidden(box: Bounds, places: readonly Point[]): number {
  return places.filter(({ x, y }) =>
    overlap(box, { left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }),
  ).length;
}

/** The box of a mark with its middle at a point. */
export function markBox({ mark }: Pick<Sizes, "mark">, at: Point): Bounds {
  return around(at, mark);
}

/** The box of the label on one side of a mark with its middle at a point. */
export function labelBox({ mark, label }: Sizes, at: Point, side: LabelSide): Bounds {
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
