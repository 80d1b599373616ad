import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { ImportProblemsDocument } from "../gql/later/graphql.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Imports.module.css";
import { ProblemTable } from "./ProblemTable.tsx";

const PAGE_SIZE = 20;

interface ImportProblemsProps {
  readonly id: string;
  readonly count: number;
}

/** What in the file could not be read as it stands, line by line. */
export function ImportProblems({ id, count }: ImportProblemsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t("imports.problems")} count={count > 0 ? format.count(count) : undefined}>
      {count === 0 ? (
        <p className="record muted">{t("imports.problems.none")}</p>
      ) : (
        <>
          <p className={`muted readable ${styles.intro}`}>{t("imports.problems.intro")}</p>
          <ProblemList id={id} />
        </>
      )}
    </Section>
  );
}

function ProblemList({ id }: { readonly id: string }) {
  const answer = useQuery(ImportProblemsDocument, { variables: { id, first: PAGE_SIZE } });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <QueryView answer={answer} keepsFilters={false}>
      {({ importRun }) => {
        if (!importRun) return null;
        return (
          <>
            <ProblemTable problems={importRun.problems.nodes} />
            <ShowMore page={importRun.problems} onMore={more} />
          </>
        );
      }}
    </QueryView>
  );
}
