import { useIntersection } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lazyPart } from "../shared/Lazy.tsx";
import { useShortcut } from "../shared/shortcuts.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import styles from "./Effort.module.css";
import type { EffortChartProps } from "./EffortChart.tsx";
import { EffortTable } from "./EffortTable.tsx";

const EffortChart = lazyPart(() => import("./EffortChart.tsx").then((m) => m.EffortChart));
const ROW_HEIGHT = 32;

type EffortViewProps = Omit<EffortChartProps, "height">;

/** The amounts as bars or, one press away and on paper, as a table. */
export function EffortView(props: EffortViewProps) {
  const { t } = useTranslation();
  const [view, setView] = useUrlValue("effort");
  const isTable = view === "table";
  const toggle = () => setView(isTable ? null : "table", { replace: true });
  useShortcut("t", toggle);
  return (
    <>
      <button type="button" className={`button screen-only ${styles.toggle}`} onClick={toggle}>
        {t(isTable ? "organisations.effort.asChart" : "organisations.effort.asTable")}
      </button>
      {!isTable && <Picture {...props} />}
      <div className={isTable ? undefined : "print-only"}>
        <EffortTable {...props} />
      </div>
    </>
  );
}

/** Keeps the place of the chart free and fetches it once the reader comes near. */
function Picture(props: EffortViewProps) {
  const { ref, entry } = useIntersection({ rootMargin: "200px" });
  const [isNear, setNear] = useState(false);
  if (entry?.isIntersecting && !isNear) setNear(true);
  const height = props.bars.length * ROW_HEIGHT;
  return (
    <div ref={ref} className={`screen-only ${styles.picture}`} style={{ minHeight: height }}>
      {isNear && <EffortChart {...props} height={height} />}
    </div>
  );
}
