import type { OperationVariables } from "@apollo/client";
import type { ReactNode } from "react";
import styles from "./Act.module.css";
import { Act, type ActProps } from "./Act.tsx";

interface ActLineProps<Data, Variables extends OperationVariables> {
  /** Null where nothing can be done with it any more. */
  readonly act: ActProps<Data, Variables> | null;
  readonly children: ReactNode;
}

/** A line of a list, with the one thing that can be done with what it tells of. */
export function ActLine<Data, Variables extends OperationVariables>({
  act,
  children,
}: ActLineProps<Data, Variables>) {
  return (
    <li className={`record ${styles.line}`}>
      <div className={styles.words}>{children}</div>
      {act && <Act {...act} />}
    </li>
  );
}
