import type { IncomingMessage } from "node:http";
import type { Viewer } from "./viewer.ts";

const viewers = new WeakMap<IncomingMessage, Viewer>();

/** Keeps who makes a request for whatever answers it. */
export function keepViewer(request: IncomingMessage, viewer: Viewer): void {
  viewers.set(request, viewer);
}

/** Who makes a request. @throws {Error} where nobody looked: a way in that asks this must have looked before. */
export function viewerOf(request: IncomingMessage): Viewer {
  const viewer = viewers.get(request);
  if (viewer) return viewer;
  throw new Error(`nobody looked who asks for ${request.method}`);
}

/** The same; null where nobody looked. */
export const knownViewer = (request: IncomingMessage): Viewer | null => viewers.get(request) ?? null;
