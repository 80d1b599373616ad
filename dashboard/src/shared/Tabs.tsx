import type { ReactNode } from "react";
import styles from "./Tabs.module.css";

interface TabsProps {
  /** What they choose between, for those who hear them. */
  readonly name: string;
  /** Links, of which the one to what is shown says that it is current. */
  readonly children: ReactNode;
}

/** Links between the parts of a page, joined in a bar; on paper they lead nowhere. */
export function Tabs({ name, children }: TabsProps) {
  return (
    <nav className={`screen-only ${styles.tabs}`} aria-label={name}>
      {children}
    </nav>
  );
}
