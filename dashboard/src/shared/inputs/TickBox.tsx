import styles from "./Inputs.module.css";

interface TickBoxProps {
  readonly label: string;
  /** Of what, for those who hear the box by itself. */
  readonly of?: string;
  /** What ticking it means, in a sentence. */
  readonly meaning?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is so or not. */
export function TickBox({ label, of, meaning, checked, onChange }: TickBoxProps) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {of && <span className="visually-hidden">: {of}</span>}
        {meaning && <span className={`small muted ${styles.meaning}`}>{meaning}</span>}
      </span>
    </label>
  );
}
