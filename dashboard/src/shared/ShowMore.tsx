import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ListPage } from "./list-page.ts";
import { useMissing, usePreparing } from "./print/paper.ts";

/** More than anybody carries on paper: beyond it a list stops growing by itself, and says of how many it shows so many. */
const MOST_ON_PAPER = 1000;

interface ShowMoreProps {
  /** What is shown so far. */
  readonly page: ListPage<unknown>;
  /** Fetches what comes after a cursor. */
  readonly onMore: (after: string | null) => Promise<unknown>;
}

/** Stands under a long list: how much of it is shown, and a button for the next part; for paper all of it comes. */
export function ShowMore({ page: { nodes, totalCount, pageInfo }, onMore }: ShowMoreProps) {
  const { t } = useTranslation();
  const status = useRef<HTMLSpanElement>(null);
  const grownFrom = useRef<string | null>(null);
  const isPreparing = usePreparing();
  const [state, setState] = useState<"NEW" | "BUSY" | "GROWN" | "FAILED">("NEW");
  const { hasNextPage, endCursor } = pageInfo;
  const grows = hasNextPage && state !== "FAILED" && nodes.length < MOST_ON_PAPER;
  const shown = `${nodes.length} ${endCursor}`;
  useMissing(grows);
  const press = async () => {
    if (state === "BUSY") return;
    setState("BUSY");
    grownFrom.current = shown;
    // Only the part that was asked for is missing: what stands there stays.
    setState(
      await onMore(endCursor).then(
        () => "GROWN" as const,
        () => "FAILED" as const,
      ),
    );
  };
  useEffect(() => {
    // The last press takes the button away, and the focus must not go with it.
    if (state === "GROWN" && !hasNextPage && document.activeElement === document.body)
      status.current?.focus();
  }, [state, hasNextPage]);
  useEffect(() => {
    // what was asked for already is on its way
    if (isPreparing && grows && grownFrom.current !== shown) void press();
  });
  if (!hasNextPage && state === "NEW") return null;
  return (
    <div className="row wrap" style={{ padding: "12px 0" }}>
      {hasNextPage && (
        <button
          type="button"
          className="button screen-only"
          aria-disabled={state === "BUSY"}
          onClick={() => void press()}
        >
          {t("more.show")}
        </button>
      )}
      <span ref={status} tabIndex={-1} className="muted" role="status">
        {state === "FAILED" ? t("more.failed") : t("more.shown", { shown: nodes.length, total: totalCount })}
      </span>
    </div>
  );
}
