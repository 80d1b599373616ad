import { type Measured, measured, UnavailableReason, unavailable, type Words } from "../../shared/metric.ts";
import { medianDays, type Watched } from "./kaplan-meier.ts";

/** One case of something that is waited for. */
export interface TimedCase extends Watched {
  readonly id: string;
  /** It may still come; what was refused is not open, and has not ended either. */
  readonly isOpen: boolean;
}

/** How long it takes, with all that must stand beside it. */
export interface TimeTaken {
  /** In days. */
  readonly median: Measured;
  /** In words, where there is no median though there are cases. */
  readonly whyNoMedian: Words | null;
  readonly cases: number;
  readonly open: number;
  /** Null when none is open. */
  readonly oldestOpenDays: number | null;
  /** All cases, the longest first, where they are too few for a median; else null. */
  readonly listed: readonly TimedCase[] | null;
}

/** Below so many cases they are listed. */
export const MEDIAN_FROM = 5;

/**
 * The median time until something comes, with open cases counted for as long as they have waited.
 *
 * @returns a median in days; NO_DATA without cases, NOT_APPLICABLE with a reason in words below five or where it is not
 * reached yet.
 * @see README.md of decisions, "Time until something comes".
 */
export function timeTaken(cases: readonly TimedCase[]): TimeTaken {
  const open = cases.filter(({ isOpen }) => isOpen);
  const isFew = cases.length < MEDIAN_FROM;
  const median = isFew ? null : medianDays(cases);
  return {
    median: median === null ? noMedian(cases) : measured(median),
    whyNoMedian: median === null ? whyNone(cases) : null,
    cases: cases.length,
    open: open.length,
    oldestOpenDays: open.length === 0 ? null : Math.max(...open.map(({ days }) => days)),
    listed: isFew ? cases.toSorted((a, b) => b.days - a.days) : null,
  };
}

const noMedian = ({ length }: readonly TimedCase[]): Measured =>
  unavailable(length === 0 ? UnavailableReason.NO_DATA : UnavailableReason.NOT_APPLICABLE);

function whyNone({ length }: readonly TimedCase[]): Words | null {
  if (length === 0) return null;
  return length < MEDIAN_FROM ? TOO_FEW : NOT_REACHED;
}

const TOO_FEW: Words = {
  nl: "Minder dan vijf gevallen: ze staan hier één voor één.",
  fr: "Moins de cinq cas : ils figurent ici un par un.",
  en: "Fewer than five cases: they are listed one by one.",
  es: "Menos de cinco casos: figuran aquí uno por uno.",
};

const NOT_REACHED: Words = {
  nl: "Nog niet bereikt: te weinig gevallen zijn zover om te zeggen na hoeveel dagen de helft het is.",
  fr: "Pas encore atteinte : trop peu de cas en sont là pour dire après combien de jours la moitié y arrive.",
  en: "Not reached yet: too few cases have come this far to say after how many days half have.",
  es: "Aún no alcanzada: muy pocos casos han llegado hasta ahí para decir a los cuántos días lo hace la mitad.",
};
