import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CellState } from "../gql/graphql.ts";
import { Mark, markOf } from "../shared/Mark.tsx";
import { Rich } from "../shared/Rich.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useIsPhone } from "../shared/useIsPhone.ts";
import { CellFigures } from "./CellFigures.tsx";
import styles from "./Legend.module.css";
import { ONLY_CHOICES, STATES } from "./shown-states.ts";
import { useCoverageWords } from "./useCoverageWords.ts";
import { useShownStates } from "./useShownStates.ts";
import type { Matrix, MatrixCell } from "./view-props.ts";

interface LegendProps {
  readonly matrix: Matrix;
}

/**
 * The legend by example: each mark with its words and how often it occurs now. Pressing one narrows the view to it,
 * pressing it again shows all. A narrow screen keeps it folded.
 */
export function Legend({ matrix }: LegendProps) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const { states } = useShownStates();
  const [isUnfolded, setUnfolded] = useState(states !== null);
  if (!isPhone) {
    return (
      <div className={styles.legend}>
        <LegendMarks matrix={matrix} />
        <Letters />
        <OnlyChoices />
      </div>
    );
  }
  return (
    <>
      <details
        className={styles.folded}
        open={isUnfolded}
        onToggle={(event) => setUnfolded(event.currentTarget.open)}
      >
        <summary>{t("legend.title")}</summary>
        <LegendMarks matrix={matrix} />
        <OnlyChoices />
      </details>
      <Letters />
    </>
  );
}

function Letters() {
  const t = useCoverageWords();
  return <p className={`muted ${styles.letters}`}>{t("legend.letters")}</p>;
}

function LegendMarks({ matrix }: LegendProps) {
  const { state: chosen, showState } = useShownStates();
  return (
    <div className={styles.marks}>
      {STATES.map((state) => (
        <LegendMark
          key={state}
          state={state}
          cells={matrix.states.find((count) => count.state === state)?.cells ?? 0} // a state not sent does not occur
          example={matrix.cells.find((cell) => cell.state === state)}
          isPressed={chosen === state}
          onPress={(isPressed) => showState(isPressed ? null : state)}
        />
      ))}
    </div>
  );
}

function OnlyChoices() {
  const t = useCoverageWords();
  const { only, showOnly } = useShownStates();
  return (
    <span className={`screen-only ${styles.toggles}`}>
      {ONLY_CHOICES.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={only === choice}
          className={styles.toggle}
          onClick={() => showOnly(only === choice ? null : choice)}
        >
          {t(`legend.only.${choice}`)}
        </button>
      ))}
    </span>
  );
}

interface LegendMarkProps {
  readonly state: CellState;
  readonly cells: number;
  /** A cell of the matrix in this state, to show what its figures look like. */
  readonly example: MatrixCell | undefined;
  readonly isPressed: boolean;
  readonly onPress: (isPressed: boolean) => void;
}

function LegendMark({ state, cells, example, isPressed, onPress }: LegendMarkProps) {
  const t = useCoverageWords();
  const { count } = useFormat();
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      className={`${styles.mark} ${state === "SHARED_NOT_AGREED" ? styles.open : ""}`}
      onClick={() => onPress(isPressed)}
    >
      <Mark name={markOf(state)} />
      {example && !state.startsWith("SHARED") && <CellFigures cell={example} />}
      <span>
        <Rich text={t(`legend.${state}`)} /> <span className="muted">{count(cells)}</span>
      </span>
    </button>
  );
}
