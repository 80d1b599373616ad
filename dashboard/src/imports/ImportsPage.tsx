import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { ImportRunsDocument } from "../gql/later/graphql.ts";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
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
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  const total = answer.data?.importRuns.totalCount;
  return (
    <Page title={t("imports.title")} name={t("nav.imports")}>
      <div className={styles.intake}>
        <UploadBox />
        <WhereToFind />
      </div>
      <Section title={t("imports.earlier")} count={total ? format.count(total) : undefined}>
        <QueryView answer={answer} keepsFilters={false}>
          {({ importRuns }) =>
            importRuns.nodes.length === 0 ? (
              <p className="record muted">{t("imports.earlier.none")}</p>
            ) : (
              <>
                <ImportRunTable runs={importRuns.nodes} />
                <ShowMore page={importRuns} onMore={more} />
              </>
            )
          }
        </QueryView>
      </Section>
    </Page>
  );
}
