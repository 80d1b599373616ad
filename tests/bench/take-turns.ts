/** Turns that do not count: a server compiles what it does often. */
const WARM_UP = 10;

/** Something to be timed, again and again. */
export type Timed = () => Promise<unknown>;

/**
 * Times two ways of doing one thing in turns, so that whatever else the machine does troubles both alike.
 *
 * @returns the median of each in milliseconds, after ten turns that warm both up, and the ratio of the medians.
 */
export async function takeTurns(
  ours: Timed,
  floor: Timed,
  turns: number,
): Promise<{ ours: number; floor: number; ratio: number }> {
  const times: { ours: number; floor: number }[] = [];
  for (let turn = -WARM_UP; turn < turns; turn++) {
    const floorMs = await timeOf(floor);
    const oursMs = await timeOf(ours);
    if (turn >= 0) times.push({ ours: oursMs, floor: floorMs });
  }
  const medians = {
    ours: median(times.map((each) => each.ours)),
    floor: median(times.map((each) => each.floor)),
  };
  return { ...medians, ratio: medians.ours / medians.floor };
}

/** Milliseconds that `work` takes. */
export async function timeOf(work: Timed): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new RangeError("nothing has no median");
  return middle;
}
