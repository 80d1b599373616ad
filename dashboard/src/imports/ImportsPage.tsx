import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { ImportRunsDocument, type ImportRunsQuery } from "../gql/graphql.ts";
import { appendPage } from "../shared/append-page.ts";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { ImportRunTable } from "./ImportRunTable.tsx";
import styles from "./Imports.module.css";
import { UploadBox } from "./UploadBox.tsx";
import { WhereToFind } from "./WhereToFind.tsx";

const PAGE_SIZE = 20;

/** Where files are brought in, and what became of those before. */
export function ImportsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  // Another person may have brought a file since this list was last shown.
  const answer = useQuery(ImportRunsDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const total = answer.data?.importRuns.totalCount;
  return (
    <Page title={t("imports.title")} name={t("nav.imports")}>
      <div className={styles.intake}>
        <UploadBox />
        <WhereToFind />
      </div>
      <section aria-labelledby="earlier" className={styles.section}>
        <h2 id="earlier">
          {t("imports.earlier")} {total ? <span className="muted regular">{format.count(total)}</span> : null}
        </h2>
        <QueryView answer={answer}>
          {({ importRuns: { nodes, pageInfo, totalCount } }) =>
            nodes.length === 0 ? (
              <p className="record muted">{t("imports.earlier.none")}</p>
            ) : (
              <>
                <ImportRunTable runs={nodes} />
                <ShowMore
                  shown={nodes.length}
                  total={totalCount}
                  onMore={
                    pageInfo.hasNextPage
                      ? () =>
                          answer.fetchMore({
                            variables: { after: pageInfo.endCursor },
                            updateQuery: appendRuns,
                          })
                      : undefined
                  }
                />
              </>
            )
          }
        </QueryView>
      </section>
    </Page>
  );
}

function appendRuns(
  shown: ImportRunsQuery,
  { fetchMoreResult }: { fetchMoreResult: ImportRunsQuery },
): ImportRunsQuery {
  return { importRuns: appendPage(shown.importRuns, fetchMoreResult.importRuns) };
}
