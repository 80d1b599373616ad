import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { FrameworkPageDocument, FrameworkTrustDocument } from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useMe } from "../shared/shell.ts";
import { TrustBar } from "../shared/TrustBar.tsx";
import { FrameworkDownload } from "./FrameworkDownload.tsx";
import { FrameworkProfile } from "./FrameworkProfile.tsx";
import { FrameworkRecord } from "./FrameworkRecord.tsx";
import styles from "./Frameworks.module.css";
import { FrameworkTable } from "./FrameworkTable.tsx";
import { findTitle, frameworkFilter, withoutFramework } from "./framework-words.ts";
import { RecordFramework } from "./RecordFramework.tsx";
import { useFrameworkOverlaps } from "./useFrameworkOverlaps.ts";

/** The page for the dialogue of a framework: goals, who works on them with whom and where, overlaps and what was promised. */
export function FrameworkPage() {
  const { code = "" } = useParams();
  // Another framework is another page: nothing of the one before may stand under its name.
  return <FrameworkOf key={code} code={code} />;
}

function FrameworkOf({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const answer = useQuery(FrameworkPageDocument, { variables: { code } });
  const trustAnswer = useQuery(FrameworkTrustDocument, { variables: { filter: { frameworks: [code] } } });
  const trust = trustAnswer.data?.coverageMatrix.trust ?? null;
  const hasWork = (trust?.activities ?? 0) > 0;
  const framework = answer.data?.framework ?? null;
  const mayReadPeers = useMe()?.viewerMay.readAmongPeers ?? false;
  const overlaps = useFrameworkOverlaps(code, framework?.viewerMay.readCommitments ?? false);
  const found = framework && findTitle(framework, overlaps.data?.overlaps.byStatus ?? []);
  const unnamed = answer.data ? t("frameworks.unrecorded.title", { code }) : code;
  return (
    <Page
      title={found ? t(found.key, found.values) : unnamed}
      name={framework?.name ?? code}
      above={
        <p className="small screen-only">
          <Link to="/frameworks">{t("nav.frameworks")}</Link>
        </p>
      }
    >
      <QueryView answer={trustAnswer} waiting={null} keepsFilters={false}>
        {({ coverageMatrix }) => <TrustBar trust={coverageMatrix.trust} />}
      </QueryView>
      <div className={`row wrap screen-only ${styles.tools}`}>
        <CopyLink />
        <PrintButton />
        {mayReadPeers && (framework !== null || hasWork) && (
          <Link
            className="button"
            to={withoutFramework(code, frameworkFilter(code, framework?.cycle ?? null))}
          >
            {t("frameworks.whatIf")}
          </Link>
        )}
        {trust && <FrameworkDownload code={code} name={framework?.name ?? null} trust={trust} />}
      </div>
      <QueryView answer={answer} keepsFilters={false}>
        {(data) =>
          data.framework ? (
            <FrameworkRecord framework={data.framework} />
          ) : (
            <Unrecorded code={code} hasWork={hasWork} />
          )
        }
      </QueryView>
    </Page>
  );
}

/** A code that activities may name, and under which nobody has recorded a framework. */
function Unrecorded({ code, hasWork }: { readonly code: string; readonly hasWork: boolean }) {
  const { t } = useTranslation();
  const mayRecord = useMe()?.viewerMay.recordFrameworks ?? false;
  return (
    <>
      <EmptyState title={t("frameworks.unrecorded", { code })}>
        <p>{t("frameworks.unrecorded.why")}</p>
        {mayRecord && (
          <OpenForm label={t("frameworks.record")}>
            {(close) => <RecordFramework code={code} onDone={close} />}
          </OpenForm>
        )}
      </EmptyState>
      {hasWork && (
        <>
          <FrameworkTable code={code} />
          <FrameworkProfile filter={frameworkFilter(code, null)} />
        </>
      )}
    </>
  );
}
