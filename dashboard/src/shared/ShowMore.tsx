import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "./useFormat.ts";

interface ShowMoreProps {
  readonly shown: number;
  readonly total: number;
  /** Fetches the next page; absent when everything is shown. */
  readonly onMore?: (() => Promise<unknown>) | undefined;
}

/** Stands under a long list: how much of it is shown, and a button for the next part. */
export function ShowMore({ shown, total, onMore }: ShowMoreProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [state, setState] = useState<"IDLE" | "BUSY" | "FAILED">("IDLE");
  const fetchNext = async (more: () => Promise<unknown>) => {
    setState("BUSY");
    // Only the part that was asked for is missing: what stands there stays.
    setState(
      await more().then(
        () => "IDLE" as const,
        () => "FAILED" as const,
      ),
    );
  };
  if (!onMore && state !== "FAILED") return null;
  return (
    <div className="row wrap" style={{ padding: "12px 0" }}>
      {onMore && (
        <button
          type="button"
          className="button"
          disabled={state === "BUSY"}
          onClick={() => void fetchNext(onMore)}
        >
          {t("more.show")}
        </button>
      )}
      <span className="muted" role="status">
        {state === "FAILED"
          ? t("more.failed")
          : t("more.shown", { shown: format.count(shown), total: format.count(total) })}
      </span>
    </div>
  );
}
