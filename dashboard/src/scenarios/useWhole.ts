import { useState } from "react";
import { usePreparing } from "../shared/print/paper.ts";

/** As much of a list as is shown at first. */
const FIRST = 25;

/** The beginning of a list that was answered whole, and the rest once it is asked for, or meant for paper. */
export function useWhole<Item>(items: readonly Item[]) {
  const [isWhole, setWhole] = useState(false);
  const isPreparing = usePreparing();
  if (isPreparing && !isWhole) setWhole(true);
  return {
    shown: isWhole ? items : items.slice(0, FIRST),
    hidden: isWhole ? 0 : Math.max(0, items.length - FIRST),
    showAll: () => setWhole(true),
  };
}
