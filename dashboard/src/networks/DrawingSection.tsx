import { useTranslation } from "react-i18next";
import { EmptyState } from "../shared/EmptyState.tsx";
import { lazyPart } from "../shared/Lazy.tsx";
import { GreyBars } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { useShortcut } from "../shared/shortcuts.ts";
import { useFormat } from "../shared/useFormat.ts";
import { useIsPhone } from "../shared/useIsPhone.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import styles from "./Drawing.module.css";
import type { Lens } from "./lens.ts";
import { TiesTable } from "./TiesTable.tsx";

// the library that places it comes with it
const NetworkDrawing = lazyPart(
  () => import("./NetworkDrawing.tsx").then((m) => m.NetworkDrawing),
  <GreyBars />,
);

/** Who meets whom, drawn; as a table one key away, and on a phone. Too many are not drawn: it says how to choose fewer. */
export function DrawingSection({ lens }: { readonly lens: Lens }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isPhone = useIsPhone();
  const [view, setView] = useUrlValue("drawing");
  const { nodeCount, nodes, edges } = lens.graph;
  const isTable = isPhone || view === "table";
  const toggle = () => setView(view === "table" ? null : "table", { replace: true });
  useShortcut("t", toggle);
  if (nodeCount === 0) return null;
  return (
    <Section title={t("networks.drawing")} count={t("networks.drawing.count", { count: nodeCount })}>
      {nodes.length === 0 ? (
        <EmptyState title={t("networks.drawing.tooMany", { count: nodeCount })}>
          {t("networks.drawing.narrow")}
        </EmptyState>
      ) : (
        <>
          {!isPhone && (
            <button type="button" className={`button screen-only ${styles.toggle}`} onClick={toggle}>
              {t(isTable ? "networks.drawing.asDrawing" : "networks.drawing.asTable")}
            </button>
          )}
          {isPhone && (
            <details>
              <summary>{t("networks.drawing.ties", { count: edges.length })}</summary>
              <TiesTable nodes={nodes} edges={edges} />
            </details>
          )}
          {!isPhone && isTable && <TiesTable nodes={nodes} edges={edges} />}
          {!isTable && <NetworkDrawing nodes={nodes} edges={edges} />}
          <p className={`small muted ${styles.foot}`}>
            {t("networks.drawing.foot", { day: format.dateInWords(lens.trust.asOf) })}{" "}
            {!isTable && <span className="screen-only">{t("networks.drawing.keys")}</span>}
          </p>
        </>
      )}
    </Section>
  );
}
