import { useTranslation } from "react-i18next";
import type { UrlFilter } from "../../shared/filter/url-filter.ts";
import { useMe } from "../../shared/shell.ts";
import { useIsPhone } from "../../shared/useIsPhone.ts";
import { CompareChoice } from "../compare/CompareChoice.tsx";
import { useComparedName, useComparedSlug } from "../compare/useCompared.ts";
import { LayerChoice } from "../layer/LayerChoice.tsx";
import type { View } from "../ViewChoice.tsx";
import { AxisChoice } from "./AxisChoice.tsx";
import { isPlain } from "./axes.ts";
import { useAxes } from "./useAxes.ts";
import styles from "./ViewControls.module.css";
import { YearSlider } from "./YearSlider.tsx";

interface ViewControlsProps {
  readonly view: View;
  /** With its years spelt out. */
  readonly filter: UrlFilter;
}

const WITH_AXES: ReadonlySet<View> = new Set(["matrix", "table", "difference"]);
const WITH_SIDES: ReadonlySet<View> = new Set(["matrix", "table", "map"]);

/** How a view is cut, beside what the filter chooses: its rows and columns, whom it sets against whom, and its year. */
export function ViewControls({ view, filter }: ViewControlsProps) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const mayCompare = useMe()?.viewerMay.readAmongPeers ?? false;
  const controls = (
    <div className={styles.controls} data-controls>
      {WITH_AXES.has(view) && <AxisChoice />}
      {WITH_SIDES.has(view) && mayCompare && <CompareChoice />}
      {view === "map" && <LayerChoice />}
      <YearSlider years={filter.years} />
    </div>
  );
  return (
    <>
      {isPhone ? (
        <details className={`screen-only ${styles.folded}`}>
          <summary>{t("axis.fold")}</summary>
          {controls}
        </details>
      ) : (
        <div className="screen-only">{controls}</div>
      )}
      <ControlWords view={view} />
    </>
  );
}

/** What was chosen here, for print; what nobody changed is not said. */
function ControlWords({ view }: Pick<ViewControlsProps, "view">) {
  const { t } = useTranslation();
  const axes = useAxes();
  const compared = useComparedSlug();
  const who = useComparedName(compared);
  return (
    <p className="print-only small">
      {WITH_AXES.has(view) && !isPlain(axes) && (
        <span>
          {t("axis.rows")}: {t(`axis.name.${axes.rows}`)}. {t("axis.columns")}:{" "}
          {t(`axis.name.${axes.columns}`)}.{" "}
        </span>
      )}
      {compared !== null && <span>{t("compare.words", { who })}.</span>}
    </p>
  );
}
