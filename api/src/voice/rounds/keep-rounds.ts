import { faultText } from "../../shared/fault-text.ts";
import type { VoiceStore } from "../store/voice-store.ts";
import { closeRound } from "./close-round.ts";
import { forgetAnswers } from "./kept-answers.ts";
import { closingInstant, removalInstant } from "./round-day.sql.ts";

const TO_CLOSE = `select r.id from round r where r.state = 'OPEN' and ${closingInstant("r")} <= now() order by r.id`;
const TO_FORGET = `select r.id from round r where r.state = 'CLOSED' and r.answers_removed_at is null and ${removalInstant("r")} <= now() order by r.id`;

/** Milliseconds between one time and the next. */
const A_MINUTE = 60_000;

/**
 * Closes the rounds whose day is over, and takes away the answers whose date has come. What goes wrong with one is logged,
 * keeps no other waiting and is tried again.
 *
 * Which these are stands in the table of rounds, so that nothing has to be remembered until then: whatever was due while
 * the program did not run is done when it starts.
 */
export async function keepDates(store: VoiceStore, log: (message: string) => void): Promise<void> {
  const eachOf = async (statement: string, work: (id: string) => Promise<boolean>): Promise<boolean> => {
    let isAny = false;
    for (const { id } of await store.joint(({ main }) => main<{ id: string }>(statement))) {
      const isDone = await work(id).catch((error: unknown) => {
        log(`anonymous round ${id}: ${faultText(error)}`);
        return false;
      });
      isAny ||= isDone;
    }
    return isAny;
  };
  const isClosed = await eachOf(TO_CLOSE, (id) => closeRound(store, id));
  const isForgotten = await eachOf(TO_FORGET, (id) => forget(store, id));
  if (isClosed || isForgotten) await store.sweep();
}

const forget = (store: VoiceStore, id: string): Promise<boolean> =>
  store.joint(async ({ voice, main }) => {
    await forgetAnswers(voice, id);
    await main("update round set answers_removed_at = now() where id = $1", [id]);
    return true;
  });

/** Keeps the dates of rounds, now and every minute. @returns what ends it, once the last time is over. */
export async function keepRounds(
  store: VoiceStore,
  log: (message: string) => void,
): Promise<() => Promise<void>> {
  const keep = (): Promise<void> =>
    keepDates(store, log).catch((error: unknown) => log(`anonymous rounds: ${faultText(error)}`));
  let keeping = keep();
  await keeping;
  const timer = setInterval(() => {
    keeping = keeping.then(keep);
  }, A_MINUTE).unref();
  return () => {
    clearInterval(timer);
    return keeping;
  };
}
