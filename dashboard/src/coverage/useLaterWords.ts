import { useEffect, useState } from "react";
import { loadLaterWords } from "../i18n/index.ts";

/** Whether the texts that come later are there; they are fetched once something needs them. */
export function useLaterWords(isNeeded: boolean): boolean {
  const [areHere, setHere] = useState(false);
  useEffect(() => {
    if (isNeeded)
      loadLaterWords().then(
        () => setHere(true),
        () => undefined, // the page around them says what is wrong with the connection
      );
  }, [isNeeded]);
  return !isNeeded || areHere;
}
