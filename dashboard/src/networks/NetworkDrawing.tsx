import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import styles from "./Drawing.module.css";
import { moveInDrawing } from "./drawing-moves.ts";
import type { Drawn } from "./lens.ts";
import { BOX, layoutNetworks, type PlacedEdge, type PlacedNode } from "./network-layout.ts";
import { edgeKind } from "./ties.ts";

/**
 * Networks between those who work with them and those who belong to them. One tab stop: arrows move, Enter opens the
 * record, as a link does; the lines of the organisation in focus stand out.
 */
export function NetworkDrawing({ nodes, edges }: Drawn) {
  const placed = useMemo(() => layoutNetworks({ nodes, edges }), [nodes, edges]);
  const [at, setAt] = useState(0);
  const [pointed, setPointed] = useState<string | null>(null);
  const frame = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = moveInDrawing(placed.nodes, at, event.key);
    if (next === null) return;
    event.preventDefault();
    frame.current?.querySelectorAll("a")[next]?.focus();
  };
  return (
    <>
      <Legend />
      <div className={styles.scroll}>
        <div className={styles.drawing} style={{ width: placed.width, height: placed.height }}>
          <Lines placed={placed.edges} nodes={nodes} pointed={pointed} size={placed} />
          <ul ref={frame} className="plain-list" onKeyDown={move}>
            {placed.nodes.map((each, place) => (
              <Box
                key={each.node.organisation.id}
                placed={each}
                isStop={place === at}
                onFocus={() => setAt(place)}
                onPointed={setPointed}
              />
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

/** What the lines mean, by example. */
function Legend() {
  const { t } = useTranslation();
  return (
    <p className={`small ${styles.legend}`}>
      {(["UMBRELLA", "MEMBERS", "BELONGS"] as const).map((kind) => (
        <span key={kind}>
          <svg width="28" height="8" aria-hidden="true">
            <path d="M0 4H28" className={styles[kind]} />
          </svg>{" "}
          {t(`networks.legend.${kind}`)}
        </span>
      ))}
    </p>
  );
}

interface BoxProps {
  readonly placed: PlacedNode;
  /** Whether Tab comes here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  /** Hears whose lines are to stand out; null for nobody's. */
  readonly onPointed: (id: string | null) => void;
}

function Box({ placed: { node, x, y }, isStop, onFocus, onPointed }: BoxProps) {
  const { t } = useTranslation();
  const { organisation, role } = node;
  const { id, slug, name } = organisation;
  return (
    <li style={{ left: x - BOX.width / 2, top: y - BOX.height / 2, ...BOX }}>
      <Link
        to={`/organisations/${slug}`}
        className={`${styles.box} ${styles[role]}`}
        title={name}
        tabIndex={isStop ? 0 : -1}
        onFocus={() => {
          onFocus();
          onPointed(id);
        }}
        onBlur={() => onPointed(null)}
        onPointerEnter={() => onPointed(id)}
        onPointerLeave={() => onPointed(null)}
      >
        <span className="visually-hidden">{t(`networks.role.${role}`)}: </span>
        <span className={styles.name}>{name}</span>
      </Link>
    </li>
  );
}

interface LinesProps {
  readonly placed: readonly PlacedEdge[];
  readonly nodes: Drawn["nodes"];
  readonly pointed: string | null;
  readonly size: { readonly width: number; readonly height: number };
}

/** The lines; what they say is read in the table. */
function Lines({ placed, nodes, pointed, size }: LinesProps) {
  const byId = new Map(nodes.map((node) => [node.organisation.id, node]));
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      {placed.map(({ edge, points }) => {
        const from = byId.get(edge.from);
        const isPointed = pointed === edge.from || pointed === edge.to;
        const kind = from ? styles[edgeKind(edge, from)] : undefined;
        return (
          <path
            key={`${edge.from} ${edge.to} ${edge.tie}`}
            d={pathOf(points)}
            className={`${kind} ${isPointed ? styles.pointed : ""}`}
          />
        );
      })}
    </svg>
  );
}

/** A line that leaves and arrives level, and passes level through each point between. */
function pathOf([first, ...rest]: PlacedEdge["points"]): string {
  if (!first) return "";
  const bends = rest.map((point, place) => {
    const before = rest[place - 1] ?? first;
    const middle = (before.x + point.x) / 2;
    return `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`;
  });
  return `M${first.x} ${first.y} ${bends.join(" ")}`;
}
