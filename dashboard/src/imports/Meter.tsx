import styles from "./Imports.module.css";

interface MeterProps {
  /** 0 to 1; null while it is not known how far things are. */
  readonly share: number | null;
  readonly label: string;
}

/** How far something under way has come, as a bar; the words beside it say the same. */
export function Meter({ share, label }: MeterProps) {
  const percent = share === null ? undefined : Math.floor(share * 100);
  return (
    <div
      className={styles.meter}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <i style={{ width: `${percent ?? 0}%` }} />
    </div>
  );
}
