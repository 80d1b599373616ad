import { BarChart } from "@mantine/charts";
import "@mantine/charts/styles.css";
import { useTranslation } from "react-i18next";
import styles from "./Effort.module.css";
import { EffortLabel } from "./EffortLabel.tsx";
import type { EffortBar } from "./effort-bars.ts";
import { useEffortWords } from "./useEffortWords.ts";

/** Wide enough for "al menos 12.345.678 €" and "15 de 17 importes conocidos" in the smallest type. */
const LABEL_WIDTH = 168;

export interface EffortChartProps {
  readonly bars: readonly EffortBar[];
  /** A CSS colour. */
  readonly colour: string;
  /** In pixels. */
  readonly height: number;
  /** What, where and when, for whoever hears the chart. */
  readonly name: string;
}

/**
 * A bar for each year, lying down so that the whole amount fits beside it, on a phone too. The latest year stands on
 * top, because the chart's left key then leads to earlier years.
 */
export function EffortChart({ bars, colour, height, name }: EffortChartProps) {
  const { t } = useTranslation();
  const wordsOf = useEffortWords();
  // What is not known has no length, and so no bar: only a place for the word.
  const rows = bars.map((bar) => ({ ...wordsOf(bar), years: bar.years, length: bar.sumEur ?? 0 }));
  const frame = {
    margin: { top: 0, right: LABEL_WIDTH, bottom: 0, left: 0 },
    "aria-label": `${name} ${t("organisations.effort.keys")}`,
  };
  return (
    <BarChart
      className={styles.chart}
      h={height}
      data={rows}
      dataKey="years"
      orientation="vertical"
      series={[{ name: "length", color: colour }]}
      maxBarWidth={20}
      gridAxis="none"
      gridColor="var(--line)"
      cursorFill="var(--wash)"
      withXAxis={false}
      xAxisProps={{ domain: [0, (longest: number) => Math.max(longest, 1)] }}
      yAxisProps={{ width: "auto", interval: 0, tickMargin: 8, tick: { fontSize: 12, fill: "var(--ink)" } }}
      withBarValueLabel
      valueLabelProps={{
        content: ({ x, y, width, height: thickness, index = 0 }) => (
          <EffortLabel
            words={rows[index]}
            x={Number(x) + Number(width)}
            y={Number(y) + Number(thickness) / 2}
          />
        ),
      }}
      tooltipProps={{
        content: ({ payload }) => (
          <p role="status" className={styles.tip}>
            {payload[0]?.payload.line}
          </p>
        ),
      }}
      barChartProps={frame}
    />
  );
}
