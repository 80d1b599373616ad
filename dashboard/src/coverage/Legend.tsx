import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import type { CellState } from "../gql/graphql.ts";
import { Mark, markOf } from "../shared/Mark.tsx";
import { Rich } from "../shared/Rich.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { CellFigures } from "./CellFigures.tsx";
import styles from "./Legend.module.css";
import { STATES } from "./shown-states.ts";
import type { Matrix, MatrixCell } from "./view-props.ts";

interface LegendProps {
  readonly matrix: Matrix;
  /** What the reader narrowed the view to; null shows all. */
  readonly shown: readonly CellState[] | null;
  readonly onState: (state: CellState | null) => void;
  readonly only: string | null;
  readonly onOnly: (only: string | null) => void;
}

/**
 * The legend by example: each mark with its words and how often it occurs now. Pressing one narrows the view to it,
 * pressing it again shows all. A narrow screen keeps it folded.
 */
export function Legend(props: LegendProps) {
  const { t } = useTranslation();
  const isPhone = useMediaQuery("(max-width: 47.99em)", undefined, { getInitialValueInEffect: false });
  if (!isPhone) {
    return (
      <div className={styles.legend}>
        <LegendMarks {...props} />
        <Letters />
        <OnlyChoices {...props} />
      </div>
    );
  }
  return (
    <>
      <details className={styles.folded} open={props.shown !== null}>
        <summary>{t("legend.title")}</summary>
        <LegendMarks {...props} />
        <OnlyChoices {...props} />
      </details>
      <Letters />
    </>
  );
}

function Letters() {
  const { t } = useTranslation();
  return <p className={`muted ${styles.letters}`}>{t("legend.letters")}</p>;
}

function LegendMarks({ matrix, shown, only, onState }: LegendProps) {
  return (
    <div className={styles.marks}>
      {STATES.map((state) => (
        <LegendMark
          key={state}
          state={state}
          cells={matrix.states.find((count) => count.state === state)?.cells ?? 0} // a state not sent does not occur
          example={matrix.cells.find((cell) => cell.state === state)}
          isPressed={only === null && shown?.[0] === state}
          onPress={(isPressed) => onState(isPressed ? null : state)}
        />
      ))}
    </div>
  );
}

function OnlyChoices({ only, onOnly }: Pick<LegendProps, "only" | "onOnly">) {
  const { t } = useTranslation();
  return (
    <span className={`screen-only ${styles.toggles}`}>
      {(["shared", "umbrella"] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={only === choice}
          className={styles.toggle}
          onClick={() => onOnly(only === choice ? null : choice)}
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
  const { t } = useTranslation();
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
