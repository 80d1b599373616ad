import { useTranslation } from "react-i18next";
import type { ImportProblemsQuery } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Imports.module.css";

type Problem = NonNullable<ImportProblemsQuery["importRun"]>["problems"]["nodes"][number];

/** Problems by line. The sentence is the server's, in English; what kind it is stands above it in our own words. */
export function ProblemTable({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation();
  return (
    <table className={`list-table ${styles.table} ${styles.problems}`}>
      <thead>
        <tr>
          <th scope="col">{t("imports.column.line")}</th>
          <th scope="col" className={styles.wide}>
            {t("imports.column.activity")}
          </th>
          <th scope="col" className={styles.wide}>
            {t("imports.column.field")}
          </th>
          <th scope="col" className={styles.wide}>
            {t("imports.column.value")}
          </th>
          <th scope="col">{t("imports.column.message")}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem, index) => (
          // The list only ever grows at its end, and a line may hold the same problem twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: a problem has no identity but its place
          <ProblemRow key={index} problem={problem} />
        ))}
      </tbody>
    </table>
  );
}

function ProblemRow({
  problem: { line, activity, field, value, code, message },
}: {
  readonly problem: Problem;
}) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const heading = `imports.problem.${code}`;
  return (
    <tr>
      <td>{line === null ? <span className="muted">{t("imports.line.none")}</span> : format.count(line)}</td>
      <td className={`${styles.wide} ${styles.long}`}>{activity}</td>
      <td className={`${styles.wide} ${styles.long}`}>{field}</td>
      <td className={`${styles.wide} ${styles.long}`}>{value}</td>
      <td>
        {i18n.exists(heading) && <span className={`strong ${styles.under}`}>{t(heading)}</span>}
        <span lang="en">{message}</span>
        <span className={`small muted ${styles.narrow} ${styles.long}`}>
          {[activity, field, value].filter((part) => part !== null).join(" · ")}
        </span>
      </td>
    </tr>
  );
}
