import styles from "./Inputs.module.css";
import { TickBox } from "./TickBox.tsx";

interface TickListProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any number of few. */
export function TickList<Value extends string>(props: TickListProps<Value>) {
  const { legend, options, chosen, onChange } = props;
  return (
    <fieldset className={styles.ticks}>
      <legend className="strong">{legend}</legend>
      {options.map(({ value, label }) => (
        <TickBox
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={(isTicked) =>
            onChange(isTicked ? [...chosen, value] : chosen.filter((each) => each !== value))
          }
        />
      ))}
    </fieldset>
  );
}
