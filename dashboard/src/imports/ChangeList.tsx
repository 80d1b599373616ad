import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { type ChangeKind, ImportChangesDocument, type ImportChangesQuery } from "../gql/graphql.ts";
import { appendPage } from "../shared/append-page.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import styles from "./Imports.module.css";

/** Few at first, so that what follows on the page stays in reach. */
const FIRST = 10;
const NEXT = 50;

interface ChangeListProps {
  readonly id: string;
  readonly kind: ChangeKind;
}

/** The activities behind one count, with their line in the file. */
export function ChangeList({ id, kind }: ChangeListProps) {
  const { t } = useTranslation();
  const answer = useQuery(ImportChangesDocument, { variables: { id, kind, first: FIRST } });
  return (
    <QueryView answer={answer}>
      {({ importRun }) => {
        if (!importRun) return null;
        const { nodes, pageInfo, totalCount } = importRun.changes;
        return (
          <>
            <ul className="plain-list">
              {nodes.map(({ identifier, title, line }) => (
                <li key={identifier} className={`record ${styles.change}`}>
                  <span>
                    {title ?? <span className="muted">{t("imports.untitled")}</span>}
                    <span className={`small muted ${styles.under}`}>{identifier}</span>
                  </span>
                  {line !== null && <span className="small muted nowrap">{t("imports.line", { line })}</span>}
                </li>
              ))}
            </ul>
            <ShowMore
              shown={nodes.length}
              total={totalCount}
              onMore={
                pageInfo.hasNextPage
                  ? () =>
                      answer.fetchMore({
                        variables: { first: NEXT, after: pageInfo.endCursor },
                        updateQuery: appendChanges,
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

function appendChanges(
  shown: ImportChangesQuery,
  { fetchMoreResult: next }: { fetchMoreResult: ImportChangesQuery },
): ImportChangesQuery {
  if (!shown.importRun || !next.importRun) return shown;
  return {
    importRun: { ...shown.importRun, changes: appendPage(shown.importRun.changes, next.importRun.changes) },
  };
}
