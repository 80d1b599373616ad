import { useState } from "react";
import { useTranslation } from "react-i18next";
import { today } from "../calendar-day.ts";
import { useShortcut } from "../shortcuts.ts";
import { useFormat } from "../useFormat.ts";
import { useIsPhone } from "../useIsPhone.ts";
import styles from "./StagePathChart.module.css";
import { layStages, STAGES, type StageOn, type StagePath, stepLine } from "./stage-points.ts";

/** A stage with what shows it. */
export interface ShownStage extends StageOn {
  readonly source: string;
  readonly url: string | null;
}

interface StagePathChartProps {
  /** What the path is of, for those who hear the picture. */
  readonly title: string;
  readonly stages: readonly ShownStage[];
}

/** How far a demand came over time, with each setback ringed and dated; `t` shows the same as a table. */
export function StagePathChart({ title, stages }: StagePathChartProps) {
  const { t } = useTranslation();
  const [isTable, setTable] = useState(false);
  useShortcut("t", () => setTable(!isTable));
  const frame = useIsPhone() ? NARROW : WIDE;
  const path = layStages(stages, today(), frame.years);
  if (!path) return <p className="record muted">{t("impact.path.none")}</p>;
  return (
    <figure className={styles.figure}>
      {isTable ? <StageTable stages={stages} /> : <StagePicture title={title} path={path} frame={frame} />}
      <figcaption className="small muted screen-only">
        <button type="button" className="button-link" onClick={() => setTable(!isTable)}>
          {t(isTable ? "impact.path.asPicture" : "impact.path.asTable")}
        </button>
      </figcaption>
    </figure>
  );
}

const HEIGHT = 190;
const ROW = 25;
const TOP = 12;
/** What a word beside a ring needs; where there is less, it stands before it. */
const WORD = 96;

/** Drawn at its own size, so that its words are as large as those around it. */
const WIDE = { width: 430, left: 148, years: 8 };
const NARROW = { width: 328, left: 142, years: 4 };

const y = (stage: number): number => TOP + STAGES.indexOf(stage as (typeof STAGES)[number]) * ROW; // the scale of the API

interface StagePictureProps {
  readonly title: string;
  readonly path: StagePath;
  readonly frame: typeof WIDE;
}

function StagePicture({ title, path, frame: { width, left } }: StagePictureProps) {
  const { t } = useTranslation();
  const { month } = useFormat();
  const x = (at: number): number => Math.round((left + at * (width - left - 6)) * 10) / 10;
  const now = path.points.at(-1);
  const setbacks = path.points.filter(({ isSetback }) => isSetback);
  const spoken = t("impact.path.spoken", {
    title,
    stage: now ? t(`impact.stage.${now.stage}`) : "",
    count: setbacks.length,
  });
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={spoken}>
      {STAGES.map((stage) => (
        <g key={stage}>
          <line x1={left} x2={width} y1={y(stage)} y2={y(stage)} className={styles.grid} />
          <text
            x={left - 8}
            y={y(stage) + 4}
            textAnchor="end"
            className={stage === now?.stage ? styles.now : styles.label}
          >
            {stage} {t(`impact.stage.${stage}`)}
          </text>
        </g>
      ))}
      {path.years.map(({ year, at }) => (
        <text key={year} x={x(at)} y={HEIGHT - 4} className={styles.label}>
          {year}
        </text>
      ))}
      <path d={stepLine(path.points, { x, y })} className={styles.line} />
      {setbacks.map(({ id, at, stage, happenedOn }) => (
        <g key={id}>
          <circle cx={x(at)} cy={y(stage)} r="4.5" className={styles.ring} />
          <text
            x={x(at) > width - WORD ? x(at) - 9 : x(at) + 9}
            y={y(stage) + 15}
            textAnchor={x(at) > width - WORD ? "end" : "start"}
            className={styles.word}
          >
            {t("impact.path.setback", { date: month(happenedOn) })}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The same path in words, with what shows each stage. */
function StageTable({ stages }: { readonly stages: readonly ShownStage[] }) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">{t("impact.path.column.day")}</th>
          <th scope="col">{t("impact.path.column.stage")}</th>
          <th scope="col">{t("impact.path.column.source")}</th>
        </tr>
      </thead>
      <tbody>
        {stages.map(({ id, happenedOn, stage, flag, isSetback, source, url }) => (
          <tr key={id}>
            <td className="nowrap">{dateInWords(happenedOn)}</td>
            <td>
              {stage} {t(`impact.stage.${stage}`)}
              {isSetback && <b>, {t("impact.path.isSetback")}</b>}
              {flag && <span className="muted">, {t(`impact.flag.${flag}`)}</span>}
            </td>
            <td>{url ? <a href={url}>{source}</a> : source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
