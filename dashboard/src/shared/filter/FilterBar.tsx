import type { ReactNode } from "react";
import { useIsPhone } from "../useIsPhone.ts";
import styles from "./FilterBar.module.css";
import { FilterControls } from "./FilterControls.tsx";
import { FilterSheet } from "./FilterSheet.tsx";

interface FilterBarProps {
  /** Stands at the end of the bar: the views, an export. */
  readonly children?: ReactNode;
  /** What closes the sheet of a phone, "Toon 23 vermeldingen"; null while the number is not known. */
  readonly showWords: string | null;
}

/** The filters of a page. What is chosen is read in the bar, applied at once, and kept in the address. */
export function FilterBar({ children, showWords }: FilterBarProps) {
  const isPhone = useIsPhone();
  return (
    <div className={`screen-only ${styles.bar}`} data-controls>
      {isPhone ? <FilterSheet showWords={showWords} /> : <FilterControls />}
      {children && <span className={styles.end}>{children}</span>}
    </div>
  );
}
