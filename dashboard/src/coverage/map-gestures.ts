import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { type MapView, type Point, panBy, zoomAround } from "./map-zoom.ts";

type Change = (step: (view: MapView) => MapView) => void;

const PAN_STEP = 80;
const ZOOM_STEP = 1.5;
/** Pixels that a press may tremble before it is a drag. */
const DRAG = 4;

const PANS: Readonly<Record<string, [dx: number, dy: number]>> = {
  ArrowLeft: [PAN_STEP, 0],
  ArrowRight: [-PAN_STEP, 0],
  ArrowUp: [0, PAN_STEP],
  ArrowDown: [0, -PAN_STEP],
};

/** Answers + − 0 and the arrows while the focus is on the map or on one of its marks. */
export function onMapKey(event: KeyboardEvent<HTMLElement>, change: Change, reset: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const middle = { x: event.currentTarget.clientWidth / 2, y: event.currentTarget.clientHeight / 2 };
  const pan = PANS[event.key];
  if (pan) change((view) => panBy(view, ...pan));
  else if (event.key === "+" || event.key === "=") change((view) => zoomAround(view, ZOOM_STEP, middle));
  else if (event.key === "-") change((view) => zoomAround(view, 1 / ZOOM_STEP, middle));
  else if (event.key === "0") reset();
  else return;
  event.preventDefault();
}

/**
 * Zooms by wheel: always with Ctrl (which is also what a pinch on a trackpad sends), and without it once the map has
 * the focus, so that scrolling down the page never gets stuck in it.
 */
export function useWheel(ref: RefObject<HTMLElement | null>, change: Change): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
      const factor = Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.002));
      const box = element.getBoundingClientRect();
      change((view) => zoomAround(view, factor, { x: event.clientX - box.left, y: event.clientY - box.top }));
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [ref, change]);
}

/** Drags with one pointer and pinches with two; a press that does not move stays a press on what is under it. */
export function useDrag(change: Change) {
  const pointers = useRef(new Map<number, Point>());
  const dragged = useRef(false);
  const forget = (event: PointerEvent<HTMLElement>) => void pointers.current.delete(event.pointerId);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      if (pointers.current.size === 0) dragged.current = false;
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const before = pointers.current.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      if (!dragged.current && Math.hypot(now.x - before.x, now.y - before.y) < DRAG) return;
      dragged.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
      pointers.current.set(event.pointerId, now);
      const box = event.currentTarget.getBoundingClientRect();
      change((view) =>
        other ? pinch(view, { before, now, other }, box) : panBy(view, now.x - before.x, now.y - before.y),
      );
    },
    onPointerUp: forget,
    onPointerCancel: forget,
  };
}

interface Pinch {
  readonly before: Point;
  readonly now: Point;
  readonly other: Point;
}

function pinch(view: MapView, { before, now, other }: Pinch, box: { left: number; top: number }): MapView {
  const factor =
    Math.hypot(now.x - other.x, now.y - other.y) /
    Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
  const middle = { x: (now.x + other.x) / 2 - box.left, y: (now.y + other.y) / 2 - box.top };
  return panBy(zoomAround(view, factor, middle), (now.x - before.x) / 2, (now.y - before.y) / 2);
}
