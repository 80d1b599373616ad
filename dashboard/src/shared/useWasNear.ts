import { type RefObject, useState } from "react";
import { usePreparing } from "./print/paper.ts";
import { useNear } from "./useNear.ts";

/** Somewhat before it is in sight, so that most of the wait is over by then. */
const MARGIN = "200px";

/** Whether an element has ever been in or near sight, or meant for paper: what was asked for then stays. */
export function useWasNear(ref: RefObject<HTMLElement | null>): boolean {
  const isNear = useNear(ref, false, MARGIN);
  const isPreparing = usePreparing();
  const [wasNear, setWasNear] = useState(false);
  if ((isNear || isPreparing) && !wasNear) setWasNear(true);
  return isNear || wasNear;
}
