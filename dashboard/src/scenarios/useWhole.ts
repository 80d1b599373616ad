import { useState } from "react";

/** As much of a list as is shown at first. */
const FIRST = 25;

/** The beginning of a list that was answered whole, and the rest once it is asked for. */
export function useWhole<Item>(items: readonly Item[]) {
  const [isWhole, setWhole] = useState(false);
  return {
    shown: isWhole ? items : items.slice(0, FIRST),
    hidden: isWhole ? 0 : Math.max(0, items.length - FIRST),
    showAll: () => setWhole(true),
  };
}
