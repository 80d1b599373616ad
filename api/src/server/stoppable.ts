import type { Server, ServerResponse } from "node:http";

export interface Stoppable {
  /** Aborted once the server stops: what would go on for long ends itself. */
  readonly stopping: AbortSignal;
  /** Takes no more connections, lets requests in flight end, and cuts what has not ended in time. */
  stop(): Promise<void>;
}

/** Longest that requests in flight are waited for, in milliseconds. */
export const REQUESTS_END_WITHIN = 10_000;

/** Makes a server stop without leaving those who asked without an answer. */
export function makeStoppable(server: Server): Stoppable {
  const inFlight = new Set<ServerResponse>();
  const stopping = new AbortController();
  const isDone = () => stopping.signal.aborted && inFlight.size === 0;
  server.on("request", (_request, response: ServerResponse) => {
    inFlight.add(response);
    if (stopping.signal.aborted) response.shouldKeepAlive = false;
    response.once("close", () => {
      inFlight.delete(response);
      if (isDone()) server.closeAllConnections();
    });
  });
  return {
    stopping: stopping.signal,
    async stop() {
      if (!server.listening) return;
      const closed = new Promise((done) => server.close(done));
      stopping.abort();
      // whoever has a connection already would go on asking over it
      for (const response of inFlight) response.shouldKeepAlive = false;
      if (isDone()) server.closeAllConnections();
      const deadline = setTimeout(() => server.closeAllConnections(), REQUESTS_END_WITHIN);
      await closed;
      clearTimeout(deadline);
    },
  };
}
