import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { ImportProblemsDocument, type ImportProblemsQuery } from "../gql/graphql.ts";
import { appendPage } from "../shared/append-page.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Imports.module.css";
import { ProblemTable } from "./ProblemTable.tsx";

const FIRST = 20;
const NEXT = 50;

interface ImportProblemsProps {
  readonly id: string;
  readonly count: number;
}

/** What in the file could not be read as it stands, line by line. */
export function ImportProblems({ id, count }: ImportProblemsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section aria-labelledby="problems" className={styles.section}>
      <h2 id="problems">
        {t("imports.problems")} {count > 0 && <span className="muted regular">{format.count(count)}</span>}
      </h2>
      {count === 0 ? (
        <p className="record muted">{t("imports.problems.none")}</p>
      ) : (
        <>
          <p className={`muted readable ${styles.intro}`}>{t("imports.problems.intro")}</p>
          <ProblemList id={id} />
        </>
      )}
    </section>
  );
}

function ProblemList({ id }: { readonly id: string }) {
  const answer = useQuery(ImportProblemsDocument, { variables: { id, first: FIRST } });
  return (
    <QueryView answer={answer}>
      {({ importRun }) => {
        if (!importRun) return null;
        const { nodes, pageInfo, totalCount } = importRun.problems;
        return (
          <>
            <ProblemTable problems={nodes} />
            <ShowMore
              shown={nodes.length}
              total={totalCount}
              onMore={
                pageInfo.hasNextPage
                  ? () =>
                      answer.fetchMore({
                        variables: { first: NEXT, after: pageInfo.endCursor },
                        updateQuery: appendProblems,
                      })
                  : undefined
              }
            />
          </>
        );
      }}
    </QueryView>
  );
}

function appendProblems(
  shown: ImportProblemsQuery,
  { fetchMoreResult: next }: { fetchMoreResult: ImportProblemsQuery },
): ImportProblemsQuery {
  if (!shown.importRun || !next.importRun) return shown;
  const problems = appendPage(shown.importRun.problems, next.importRun.problems);
  return { importRun: { ...shown.importRun, problems } };
}
