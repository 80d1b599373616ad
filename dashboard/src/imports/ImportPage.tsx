import { useApolloClient, useQuery } from "@apollo/client/react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { type ImportFactsFragment, ImportPageDocument } from "../gql/later/graphql.ts";
import { NotFoundPage } from "../shared/NotFoundPage.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { checkData } from "../shared/shell.ts";
import { useFormat } from "../shared/useFormat.ts";
import { ImportResult } from "./ImportResult.tsx";
import { ImportRunning } from "./ImportRunning.tsx";
import { ImportStopped } from "./ImportStopped.tsx";
import { hasEnded } from "./import-progress.ts";
import { useImportTitle } from "./useImportTitle.ts";

/** One import: how far it is while it runs, what it did once it has ended. */
export function ImportPage() {
  const { id = "" } = useParams();
  return <ImportOf key={id} id={id} />;
}

function ImportOf({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const answer = useQuery(ImportPageDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  const { refetch } = answer;
  const check = useCallback(async () => {
    try {
      const { data } = await refetch();
      if (data?.importRun && hasEnded(data.importRun.status)) await checkData(client);
    } catch {
      // The page says that the connection is lost, and asks again.
    }
  }, [client, refetch]);
  const data = answer.data ?? answer.previousData;
  // A running import says itself that the connection is lost, and that we try again.
  const isRunning = data?.importRun && !hasEnded(data.importRun.status);
  const title = useImportTitle(data?.importRun ?? null);
  if (data && !data.importRun) return <NotFoundPage />;
  return (
    <Page
      title={title}
      name={data?.importRun?.fileName ?? t("nav.imports")}
      above={<Above run={data?.importRun} />}
    >
      <QueryView answer={isRunning ? { ...answer, error: undefined } : answer} keepsFilters={false}>
        {({ importRun }) => importRun && <ImportBody run={importRun} onCheck={check} />}
      </QueryView>
    </Page>
  );
}

interface ImportBodyProps {
  readonly run: ImportFactsFragment;
  readonly onCheck: () => Promise<void>;
}

function ImportBody({ run, onCheck }: ImportBodyProps) {
  if (!hasEnded(run.status)) return <ImportRunning run={run} onCheck={onCheck} />;
  if (run.status === "APPLIED" && run.report) return <ImportResult run={run} report={run.report} />;
  return <ImportStopped run={run} />;
}

function Above({ run }: { readonly run: ImportFactsFragment | null | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p className="small muted" style={{ overflowWrap: "anywhere" }}>
      <Link to="/imports">{t("nav.imports")}</Link>
      {run && ` › ${run.fileName} · ${format.bytes(run.bytes)} · ${format.moment(run.createdAt)}`}
    </p>
  );
}
