import { SHEET, type Size } from "./map-projection.ts";

/** How the map is enlarged (`k`) and moved (`x`, `y` in pixels): a place p of the sheet is drawn at k·p + (x, y). */
export interface MapView {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Edges in pixels. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MIN_ZOOM = 0.2;
const MAX_ZOOM = 16;
const FIT_ZOOM = 5;

/** Where a place of the sheet is drawn. */
export function toScreen({ k, x, y }: MapView, place: Point): Point {
  return { x: k * place.x + x, y: k * place.y + y };
}

/** Enlarges by `factor` while the place under `at` (in pixels of the screen) stays where it is. */
export function zoomAround(view: MapView, factor: number, at: Point): MapView {
  const k = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, view.k * factor));
  const grown = k / view.k;
  return { k, x: at.x - grown * (at.x - view.x), y: at.y - grown * (at.y - view.y) };
}

/** Moves the map by so many pixels. */
export function panBy(view: MapView, dx: number, dy: number): MapView {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** Keeps the land in sight: the middle of the picture is never off the land's bounds. */
export function keepInSight(view: MapView, size: Size, land: Bounds): MapView {
  const middle = { x: size.width / 2, y: size.height / 2 };
  return {
    k: view.k,
    x: clamp(view.x, middle.x - view.k * land.right, middle.x - view.k * land.left),
    y: clamp(view.y, middle.y - view.k * land.bottom, middle.y - view.k * land.top),
  };
}

/**
 * Finds the view that shows all `places` with room around them for marks and labels.
 *
 * @param room pixels kept free at each side.
 * @returns the whole sheet when there is no place; never enlarged more than five times, so that one country still
 * shows its neighbours.
 */
export function fitPlaces(places: readonly Point[], size: Size, room: Point): MapView {
  if (places.length === 0) return fitSheet(size);
  const xs = places.map((place) => place.x);
  const ys = places.map((place) => place.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = Math.max(1, size.width - 2 * room.x) / Math.max(1, right - left);
  const down = Math.max(1, size.height - 2 * room.y) / Math.max(1, bottom - top);
  const k = clamp(Math.min(across, down), MIN_ZOOM, FIT_ZOOM);
  return { k, x: size.width / 2 - (k * (left + right)) / 2, y: size.height / 2 - (k * (top + bottom)) / 2 };
}

/** The view that shows the whole sheet, in the middle of the picture. */
export function fitSheet(size: Size): MapView {
  const k = Math.min(size.width / SHEET.width, size.height / SHEET.height);
  return { k, x: (size.width - k * SHEET.width) / 2, y: (size.height - k * SHEET.height) / 2 };
}

/** Whether every place is drawn inside the picture, `room` pixels from its edge. */
export function showsAll(view: MapView, places: readonly Point[], size: Size, room: number): boolean {
  return places.every((place) => {
    const { x, y } = toScreen(view, place);
    return x >= room && y >= room && x <= size.width - room && y <= size.height - room;
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Moves the map so that a place is in the middle, unless it is in sight already; `at` is in pixels at this zoom. */
export function bringInSight(view: MapView, at: Point, size: Size): MapView {
  const [x, y] = [at.x + view.x, at.y + view.y];
  if (x > 0 && y > 0 && x < size.width && y < size.height) return view;
  return panBy(view, size.width / 2 - x, size.height / 2 - y);
}
