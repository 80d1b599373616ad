import { useElementSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shared/useFormat.ts";
import styles from "./Flow.module.css";
import {
  FLOW_COLUMNS,
  type Flow,
  type FlowColumn,
  type Followed,
  followPaths,
  namesAlong,
  printFollowed,
} from "./flow-figures.ts";
import { type FlowNode, type FlowRibbon, layFlow } from "./flow-layout.ts";

interface FlowPictureProps {
  readonly flow: Flow;
  readonly followed: Followed | null;
  readonly onFollow: (followed: Followed | null) => void;
}

const BAR_PX = 8;
/** Room for the names beside the outer columns; those of the middle stand on the links. */
const HOLDER_PX = 210;
const PLACE_PX = 170;

/**
 * Organisations, their themes, and the places of these. Each name is a button: pressed, it shows its paths from end to end;
 * so it does while it has the focus or the pointer.
 */
export function FlowPicture({ flow, followed, onFollow }: FlowPictureProps) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [pointed, setPointed] = useState<Followed | null>(null);
  const layout = useMemo(() => layFlow(flow), [flow]);
  const shown = pointed ?? followed;
  const along = useMemo(() => shown && followPaths(flow, shown, flow.basis), [flow, shown]);
  const names = useMemo(() => shown && namesAlong(flow.paths, shown), [flow, shown]);
  const xOf: Readonly<Record<FlowColumn, number>> = {
    holder: HOLDER_PX,
    theme: (HOLDER_PX + Math.max(width, 640) - PLACE_PX) / 2,
    place: Math.max(width, 640) - PLACE_PX,
  };
  return (
    <div ref={ref} className={styles.picture}>
      <div className={styles.heads} aria-hidden="true">
        {FLOW_COLUMNS.map((column) => (
          <span key={column} data-column={column} style={{ left: xOf[column] }}>
            {t(`flow.column.${column}`)}
          </span>
        ))}
      </div>
      <div className={styles.drawing} style={{ height: layout.height }}>
        <svg width="100%" height={layout.height} aria-hidden="true" focusable="false">
          {layout.ribbons.map((ribbon) => (
            <Ribbon key={ribbon.key} ribbon={ribbon} xOf={xOf} width={ribbon.width} className={styles.link} />
          ))}
          {along &&
            layout.ribbons.flatMap((ribbon) => {
              const measure = along.get(ribbon.key);
              if (measure === undefined) return [];
              const width = Math.max(measure * layout.scale, 1.5);
              return (
                <Ribbon key={ribbon.key} ribbon={ribbon} xOf={xOf} width={width} className={styles.path} />
              );
            })}
          {layout.nodes.map((node) => (
            <rect
              key={printFollowed({ column: node.column, key: node.name.key })}
              x={node.column === "place" ? xOf.place : xOf[node.column] - BAR_PX}
              y={node.y - node.height / 2}
              width={BAR_PX}
              height={node.height}
              className={styles.bar}
            />
          ))}
        </svg>
        {FLOW_COLUMNS.map((column) => (
          <ul key={column} className="plain-list" aria-label={t(`flow.column.${column}`)}>
            {layout.nodes
              .filter((node) => node.column === column)
              .map((node) => (
                <NodeName
                  key={node.name.key}
                  node={node}
                  x={xOf[column]}
                  basis={flow.basis}
                  isPressed={followed?.column === column && followed.key === node.name.key}
                  isFaded={names !== null && !names.has(printFollowed({ column, key: node.name.key }))}
                  onPoint={setPointed}
                  onFollow={onFollow}
                />
              ))}
          </ul>
        ))}
      </div>
    </div>
  );
}

interface RibbonProps {
  readonly ribbon: FlowRibbon;
  readonly xOf: Readonly<Record<FlowColumn, number>>;
  readonly width: number;
  readonly className: string | undefined;
}

function Ribbon({ ribbon: { from, start, end }, xOf, width, className }: RibbonProps) {
  const [x0, x1] = from === "holder" ? [xOf.holder, xOf.theme - BAR_PX] : [xOf.theme, xOf.place];
  const middle = (x0 + x1) / 2;
  return (
    <path
      d={`M${x0} ${start}C${middle} ${start} ${middle} ${end} ${x1} ${end}`}
      strokeWidth={width}
      fill="none"
      className={className}
    />
  );
}

interface NodeNameProps {
  readonly node: FlowNode;
  readonly x: number;
  readonly basis: Flow["basis"];
  readonly isPressed: boolean;
  readonly isFaded: boolean;
  readonly onPoint: (followed: Followed | null) => void;
  readonly onFollow: (followed: Followed | null) => void;
}

function NodeName({ node, x, basis, isPressed, isFaded, onPoint, onFollow }: NodeNameProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { column, name, measure, y } = node;
  const followed = { column, key: name.key };
  const amount = basis === "BUDGET" ? format.euro(measure) : t("flow.alongLinks", { count: measure });
  return (
    <li>
      <button
        type="button"
        aria-pressed={isPressed}
        className={`${styles.name} ${isFaded ? styles.faded : ""}`}
        data-column={column}
        style={{ top: y, left: x }}
        onClick={() => onFollow(isPressed ? null : followed)}
        onFocus={() => onPoint(followed)}
        onBlur={() => onPoint(null)}
        onPointerEnter={() => onPoint(followed)}
        onPointerLeave={() => onPoint(null)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onFollow(null);
        }}
      >
        {labelOf(node, t)} <span className="visually-hidden">{amount}</span>
      </button>
    </li>
  );
}

/** What the source does not say has a name of ours. */
function labelOf({ column, name }: FlowNode, t: (key: string) => string): string {
  if (name.kind !== "NOT_STATED") return name.label;
  return t(column === "theme" ? "notStated.themes" : "notStated.countries");
}
