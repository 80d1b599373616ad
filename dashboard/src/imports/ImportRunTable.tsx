import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ImportRunsQuery } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Imports.module.css";
import { useFindingWords } from "./useFindingWords.ts";

type Run = ImportRunsQuery["importRuns"]["nodes"][number];

/** The imports so far, newest first as they come: the file, when, and what became of it. */
export function ImportRunTable({ runs }: { readonly runs: readonly Run[] }) {
  const { t } = useTranslation();
  return (
    <table className={`list-table ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{t("imports.column.file")}</th>
          <th scope="col" className={styles.wide}>
            {t("imports.column.when")}
          </th>
          <th scope="col">{t("imports.column.result")}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <RunRow key={run.id} run={run} />
        ))}
      </tbody>
    </table>
  );
}

function RunRow({ run }: { readonly run: Run }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFindingWords();
  const publishers =
    run.report?.publishers.map(({ name, ref }) => name ?? ref).filter((name) => name !== null) ?? [];
  return (
    <tr>
      <th scope="row">
        <Link to={`/imports/${run.id}`} className={styles.file}>
          {run.fileName}
        </Link>
        <span className={`small muted regular ${styles.under}`}>
          {[...publishers, format.bytes(run.bytes)].join(" · ")}
        </span>
        <span className={`small muted regular ${styles.narrow}`}>{format.moment(run.createdAt)}</span>
      </th>
      <td className={styles.wide}>{format.moment(run.createdAt)}</td>
      <td>
        {t(`imports.status.${run.status}`)}
        {run.status === "APPLIED" && run.report && (
          <span className={`small muted ${styles.under}`}>{words(run.report.activities)}</span>
        )}
      </td>
    </tr>
  );
}
