/** A period of days, `YYYY-MM-DD`; null where it has no end that is known. */
export interface Dated {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** An organisation belonging to a network, by their ids. */
export interface Belonging extends Dated {
  readonly organisation: string;
  readonly network: string;
}

/** Whether a period ends before it starts: then it holds no day. */
export const isReversed = ({ startsOn, endsOn }: Dated): boolean =>
  startsOn !== null && endsOn !== null && endsOn < startsOn;

/** Whether a day lies within a period. */
export const holdsOn = ({ startsOn, endsOn }: Dated, day: string): boolean =>
  (startsOn === null || startsOn <= day) && (endsOn === null || day <= endsOn);

/** Whether two periods have a day in common. */
export const overlaps = (one: Dated, other: Dated): boolean =>
  !isReversed(one) &&
  !isReversed(other) &&
  (one.startsOn === null || other.endsOn === null || one.startsOn <= other.endsOn) &&
  (other.startsOn === null || one.endsOn === null || other.startsOn <= one.endsOn);

/** The same organisation in the same network on the same days. */
export const findTwin = <Known extends Belonging>(
  asked: Belonging,
  known: readonly Known[],
): Known | undefined =>
  known.find(
    (each) =>
      each.organisation === asked.organisation && each.network === asked.network && overlaps(each, asked),
  );

/**
 * Whether the network would, on some day, belong to the organisation that is to belong to it: directly, or through others
 * that all hold on that day. What is circular already is walked once.
 */
export function closesCircle(asked: Belonging, known: readonly Belonging[]): boolean {
  const within = known.filter((each) => overlaps(each, asked));
  // what holds on any day in common holds on the day on which the last of it began
  const starts = [asked, ...within].map(({ startsOn }) => startsOn ?? FIRST_DAY);
  return [...new Set(starts)]
    .filter((day) => holdsOn(asked, day))
    .some((day) =>
      reaches(
        asked.network,
        asked.organisation,
        within.filter((each) => holdsOn(each, day)),
      ),
    );
}

/** Before every day that is recorded. */
const FIRST_DAY = "0000-01-01";

function reaches(from: string, to: string, known: readonly Belonging[]): boolean {
  const networksOf = Map.groupBy(known, ({ organisation }) => organisation);
  const seen = new Set([from]);
  // a set that grows is walked to its new end
  for (const at of seen) {
    if (at === to) return true;
    for (const { network } of networksOf.get(at) ?? []) seen.add(network);
  }
  return false;
}
