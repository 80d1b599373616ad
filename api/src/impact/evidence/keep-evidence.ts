import { faultText } from "../../shared/fault-text.ts";
import type { KeptCopies } from "./files/kept-copies.ts";
import { checkLinks, type LinkCheck } from "./link-check.ts";

/** Milliseconds between one time and the next: which addresses are due stands in the database, so a restart loses nothing. */
const AN_HOUR = 60 * 60 * 1000;

interface Keeping extends Omit<LinkCheck, "signal"> {
  readonly copies: KeptCopies;
  readonly log: (message: string) => void;
  /** An hour when left out. */
  readonly every?: number;
}

/** Looks every hour at a few addresses of evidence, and takes copies away that nothing names. @returns what ends it. */
export function keepEvidence({ copies, log, every = AN_HOUR, ...check }: Keeping): () => Promise<void> {
  const stopping = new AbortController();
  let keeping: Promise<unknown> = Promise.resolve();
  const keep = async (): Promise<void> => {
    try {
      await copies.tidyUp();
      await checkLinks({ ...check, signal: stopping.signal });
    } catch (error) {
      log(`evidence: ${faultText(error)}`);
    }
  };
  const timer = setInterval(() => {
    keeping = keeping.then(keep);
  }, every).unref();
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await keeping;
  };
}
