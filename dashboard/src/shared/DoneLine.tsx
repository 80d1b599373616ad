import { useEffect, useRef } from "react";
import styles from "./Act.module.css";

/** What was done last; a new one each time, also in the same words. */
export interface Done {
  readonly words: string;
}

/** Says what was done. The focus comes here: what was pressed is gone, and the reader goes on from where it stood. */
export function DoneLine({ done }: { readonly done: Done | null }) {
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done) ref.current?.focus();
  }, [done]);
  return (
    <p ref={ref} role="status" tabIndex={-1} className={`strong ${styles.done}`}>
      {done?.words}
    </p>
  );
}
