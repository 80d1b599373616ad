import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ImportFactsFragment } from "../gql/later/graphql.ts";
import { ImportChanges } from "./ImportChanges.tsx";
import { ImportContents } from "./ImportContents.tsx";
import { ImportProblems } from "./ImportProblems.tsx";
import styles from "./Imports.module.css";
import { findImport } from "./import-finding.ts";
import { MatrixLink } from "./MatrixLink.tsx";

export type Report = NonNullable<ImportFactsFragment["report"]>;

interface ImportResultProps {
  readonly run: ImportFactsFragment;
  readonly report: Report;
}

/** What an import did: each count opens the list behind it, each problem names its line. */
export function ImportResult({ run, report }: ImportResultProps) {
  const { t } = useTranslation();
  return (
    <>
      {findImport(report.activities).kind === "NOTHING_CHANGED" && (
        <p className={`note readable ${styles.proud}`}>{t("imports.same.why")}</p>
      )}
      <div className={`row wrap ${styles.actions}`}>
        <MatrixLink publishers={report.publishers} />
        <Link to="/imports" className="button">
          {t("imports.another")}
        </Link>
      </div>
      <div className={styles.columns}>
        <ImportChanges id={run.id} tally={report.activities} />
        <ImportContents report={report} />
      </div>
      <ImportProblems id={run.id} count={report.problemCount} />
    </>
  );
}
