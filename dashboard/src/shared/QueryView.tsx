import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { errorCode } from "./error-code.ts";
import { useMissing } from "./print/paper.ts";
import styles from "./QueryView.module.css";
import { useFormat } from "./useFormat.ts";
import { type QueryAnswer, useShown } from "./useShown.ts";

export interface QueryViewProps<Data> {
  readonly answer: QueryAnswer<Data>;
  /** What to show while nothing has come yet; grey bars when left out. */
  readonly waiting?: ReactNode;
  /** False where there is no filter that an error could have lost. */
  readonly keepsFilters?: boolean;
  readonly children: (data: Data) => ReactNode;
}

/**
 * Shows the answer to a question, and waiting and failing the same way everywhere. Data that stood there stay while
 * newer ones are fetched, and stay readable when fetching them fails; those of another choice are marked as such.
 */
export function QueryView<Data>({ answer, waiting, keepsFilters = true, children }: QueryViewProps<Data>) {
  const { data, isPrevious } = useShown(answer, answer.variables);
  const since = useArrival(answer.data);
  const { error, loading, refetch } = answer;
  useMissing(data === undefined && !error);
  return (
    <>
      {error && (
        <QueryError
          error={error}
          onRetry={refetch}
          since={data === undefined ? null : since}
          keepsFilters={keepsFilters}
        />
      )}
      {data === undefined && !error && (waiting ?? <GreyBars />)}
      {data !== undefined && (
        <div className={styles.content} aria-busy={loading}>
          {(loading || isPrevious) && <Standing isPrevious={isPrevious} />}
          {children(data)}
        </div>
      )}
    </>
  );
}

/** Says of figures that stay while newer ones are fetched, or could not be, whose they are. */
function Standing({ isPrevious }: { readonly isPrevious: boolean }) {
  const { t } = useTranslation();
  return (
    <Late>
      <p role="status" className={`small muted ${styles.refresh}`}>
        {t(isPrevious ? "query.previous" : "query.refreshing")}
      </p>
    </Late>
  );
}

/** The moment at which the newest data came, as an ISO text; null while nothing came. */
function useArrival(data: unknown): string | null {
  const [arrival, setArrival] = useState<string | null>(null);
  useEffect(() => {
    if (data !== undefined) setArrival(new Date().toISOString());
  }, [data]);
  return arrival;
}

interface QueryErrorProps {
  readonly error: Error;
  readonly onRetry: () => unknown;
  /** When the figures came that still stand below; left out where none do. */
  readonly since?: string | null;
  readonly keepsFilters?: boolean;
}

/** What went wrong, in place: that the filters are kept, a way to try again, and a code to report. */
export function QueryError({ error, onRetry, since = null, keepsFilters = true }: QueryErrorProps) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const code = errorCode(error);
  return (
    <div role="alert" className={styles.error}>
      <p className="strong">{t(keepsFilters ? "query.failed" : "query.failedPlain")}</p>
      {code === "OFFLINE" && since !== null && <p>{t("query.stale", { moment: moment(since) })}</p>}
      <p className="muted">
        <button type="button" className="button-link" onClick={() => onRetry()}>
          {t("query.retry")}
        </button>{" "}
        {t("query.code", { code })}
      </p>
    </div>
  );
}

/** Holds its children back for 300 ms: what comes sooner never flickers. */
function Late({ children }: { readonly children: ReactNode }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? children : null;
}

const BAR_WIDTHS = [46, 30, 58, 24, 40, 52, 34, 44];

/** Grey bars in place of what is still to come. */
export function GreyBars({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <Late>
      <div className={styles.bars} role="status">
        <span className="visually-hidden">{t("query.loading")}</span>
        {BAR_WIDTHS.slice(0, lines).map((width) => (
          <i key={width} style={{ width: `${width}%` }} />
        ))}
      </div>
    </Late>
  );
}
