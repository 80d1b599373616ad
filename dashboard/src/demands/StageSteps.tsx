import type { DemandStageFragment } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { layStages, STAGES, stepLine } from "../shared/impact/stage-points.ts";
import styles from "./Demands.module.css";

const WIDTH = 168;
const HEIGHT = 44;
const EDGE = 6;

const x = (at: number): number => Math.round((EDGE + at * (WIDTH - 2 * EDGE)) * 10) / 10;
const y = (stage: number): number => EDGE + ((6 - stage) / (STAGES.length - 1)) * (HEIGHT - 2 * EDGE); // 0 to 6, upwards

/** How a demand came where it stands, as a small step line with each setback ringed. Silent: the words beside it say the same. */
export function StageSteps({ stages }: { readonly stages: readonly DemandStageFragment[] }) {
  const path = layStages(stages, today(), 1);
  if (!path) return null;
  const last = path.points.at(-1);
  return (
    <svg
      className={styles.steps}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {[0, 6].map((stage) => (
        <line key={stage} x1={0} x2={WIDTH} y1={y(stage)} y2={y(stage)} />
      ))}
      <path d={stepLine(path.points, { x, y })} />
      {path.points
        .filter(({ isSetback }) => isSetback)
        .map(({ id, at, stage }) => (
          <circle key={id} cx={x(at)} cy={y(stage)} r="4" className={styles.ring} />
        ))}
      {last && <circle cx={x(1)} cy={y(last.stage)} r="3" className={styles.now} />}
    </svg>
  );
}
