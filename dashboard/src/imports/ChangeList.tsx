import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { type ChangeKind, ImportChangesDocument } from "../gql/later/graphql.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import styles from "./Imports.module.css";

/** Few at first, so that what follows on the page stays in reach. */
const PAGE_SIZE = 20;

interface ChangeListProps {
  readonly id: string;
  readonly kind: ChangeKind;
}

/** The activities behind one count, with their line in the file. */
export function ChangeList({ id, kind }: ChangeListProps) {
  const { t } = useTranslation();
  const answer = useQuery(ImportChangesDocument, { variables: { id, kind, first: PAGE_SIZE } });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <QueryView answer={answer} keepsFilters={false}>
      {({ importRun }) => {
        if (!importRun) return null;
        return (
          <>
            <ul className="plain-list">
              {importRun.changes.nodes.map(({ identifier, title, line }) => (
                <li key={identifier} className={`record ${styles.change}`}>
                  <span>
                    {title ?? <span className="muted">{t("imports.untitled")}</span>}
                    <span className={`small muted ${styles.under}`}>{identifier}</span>
                  </span>
                  {line !== null && <span className="small muted nowrap">{t("imports.line", { line })}</span>}
                </li>
              ))}
            </ul>
            <ShowMore page={importRun.changes} onMore={more} />
          </>
        );
      }}
    </QueryView>
  );
}
