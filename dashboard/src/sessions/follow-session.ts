import { partEvents } from "./event-stream.ts";

/** How the line to a session is: followed, lost and tried again, or over because nothing more comes. */
export type Line = "LIVE" | "LOST" | "OVER";

interface Following {
  readonly id: string;
  /** Of a phone; null for whoever is signed in. It travels in a header: no address holds it. */
  readonly code: string | null;
  readonly onVersion: (version: number) => void;
  readonly onLine: (line: Line) => void;
}

/** Milliseconds to wait before the first try again, and at most; each time twice as long. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;
/** A line on which nothing came for so long is taken to be cut: the server shows every fifteen seconds that it is there. */
const SILENCE = 40_000;

/** Follows a session until it is over or `stop` is called; a line that is lost is tried again, with longer and longer waits. */
export function followSession(following: Following): () => void {
  const stop = new AbortController();
  void keepFollowing(following, stop.signal);
  return () => stop.abort();
}

async function keepFollowing(following: Following, stopped: AbortSignal): Promise<void> {
  let wait = FIRST_WAIT;
  while (!stopped.aborted) {
    const isOver = await follow(following, stopped, () => {
      wait = FIRST_WAIT;
    }).catch(() => false);
    if (stopped.aborted) return;
    following.onLine(isOver ? "OVER" : "LOST");
    if (isOver) return;
    await untilNextTry(wait * (0.8 + 0.4 * Math.random()), stopped); // not all phones of a room at one moment
    wait = Math.min(2 * wait, LONGEST_WAIT);
  }
}

/** @returns whether nothing more is to come. */
async function follow(
  { id, code, onVersion, onLine }: Following,
  stopped: AbortSignal,
  onCome: () => void,
): Promise<boolean> {
  const silent = new AbortController();
  const cut = () => silent.abort();
  let watch = setTimeout(cut, SILENCE);
  window.addEventListener("offline", cut); // the browser knows sooner than the stream
  try {
    const response = await fetch(`/api/sessions/${id}/changes`, {
      headers: code === null ? {} : { authorization: `Session ${id}.${code}` },
      signal: AbortSignal.any([stopped, silent.signal]),
    });
    if (response.status === 404) return true;
    if (!response.ok || !response.body) return false;
    onCome();
    onLine("LIVE");
    let text = "";
    for await (const chunk of chunksOf(response.body)) {
      clearTimeout(watch);
      watch = setTimeout(cut, SILENCE);
      const { events, rest } = partEvents(text + chunk);
      text = rest;
      for (const { name, data } of events) {
        if (name === "done") return true;
        if (name === "version") onVersion(Number(data));
      }
    }
    return false;
  } finally {
    window.removeEventListener("offline", cut);
    clearTimeout(watch);
  }
}

/** Not every browser lets a stream be walked by itself. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (let part = await reader.read(); !part.done; part = await reader.read())
    yield decoder.decode(part.value, { stream: true });
}

/** Waits, but not longer than until the browser says that there is a connection again. */
function untilNextTry(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener("online", go);
      stopped.removeEventListener("abort", go);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    window.addEventListener("online", go);
    stopped.addEventListener("abort", go);
  });
}
