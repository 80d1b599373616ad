import { useTranslation } from "react-i18next";
import type { CellChange } from "../../gql/later/graphql.ts";
import { useFormat } from "../../shared/useFormat.ts";
import styles from "../Legend.module.css";
import { CHANGES, countChanges, type Difference } from "./difference-rows.ts";

interface ChangeChoiceProps {
  readonly difference: Difference;
  readonly change: CellChange | null;
  readonly onChange: (change: CellChange | null) => void;
}

/** What became of how many cells; pressing one narrows the table to it, pressing it again shows all. */
export function ChangeChoice({ difference, change, onChange }: ChangeChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts = countChanges(difference);
  return (
    <div className={styles.marks} style={{ margin: 0, flexBasis: "auto" }}>
      {CHANGES.filter((each) => counts[each] > 0).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={change === each}
          className={styles.mark}
          onClick={() => onChange(change === each ? null : each)}
        >
          {t(`difference.change.${each}`)} <span className="muted">{format.count(counts[each])}</span>
        </button>
      ))}
    </div>
  );
}
